import type { DealClaim } from '../model/claims.ts';
import { wordPattern, wordsInTurn } from './word-pattern.ts';
import words from './words/crm-words.json' with { type: 'json' };

/** Won, lost or open, from a CRM's flags where it has them, else from the name of the stage. */
export const dealState = (
  stage: string,
  won: boolean | undefined,
  closed: boolean | undefined,
): DealClaim['state'] => {
  if (won) return 'won';
  if (closed !== undefined && won !== undefined) return closed ? 'lost' : 'open';
  const plain = stage.toLowerCase().replace(/[_-]+/g, ' ');
  if (LOST.test(plain)) return 'lost';
  if (NOT_WON.test(plain)) return 'open';
  return WON.test(plain) ? 'won' : 'open';
};

const LOST = wordPattern(words.deals.lost);
/** "To be won", "Not won yet" */
const NOT_WON = wordsInTurn(words.deals.notYet, words.deals.won);
const WON = wordPattern(words.deals.won);
