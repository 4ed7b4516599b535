import type { DealClaim } from '../model/claims.ts';

/** Won, lost or open, from a CRM's flags where it has them, else from the name of the stage. */
export const dealState = (
  stage: string,
  won: boolean | undefined,
  closed: boolean | undefined,
): DealClaim['state'] => {
  if (won) return 'won';
  if (closed !== undefined && won !== undefined) return closed ? 'lost' : 'open';
  const words = stage.toLowerCase().replace(/[_-]+/g, ' ');
  if (LOST.test(words)) return 'lost';
  return WON.test(words) ? 'won' : 'open';
};

const WON = /\bwon\b|closedwon|gewonnen|gagné|ganad[oa]|ganh[oa]|vint[oa]|wygran/;
const LOST =
  /\blost\b|closedlost|verloren|perdu|perdid[oa]|pers[oa]\b|przegran|abandoned|disqualified/;
