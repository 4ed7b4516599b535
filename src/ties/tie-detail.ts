import { intAt, realAt } from '../model/columns.ts';
import { type EvidenceSummary, kindCode } from '../model/evidence.ts';
import type { Resolved } from '../model/network.ts';
import type { TieDetail, TieVerdict } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { employerSummaries } from './employer-summary.ts';
import { evidenceSummaries } from './evidence-summary.ts';
import { factorsOf } from './factors.ts';
import { type FactsContext, newFacts, type TieFacts } from './facts.ts';
import type { TieNetwork } from './make-ties.ts';
import { evidenceOf, type PairRows, readFacts } from './read-facts.ts';
import { declaredLast } from './saying-facts.ts';
import { isObserved, strengthOf } from './strength.ts';
import { verdictOf } from './verdict.ts';

/**
 * One tie in full, computed again from its evidence by the very functions that made it: each part when
 * it is looked at.
 */
export const tieDetail = (
  resolved: Resolved,
  ties: TieNetwork,
  settings: TieSettings,
  tie: number,
): TieDetail => {
  const { accounts, asOf } = resolved;
  const rows = pairRows(ties, tie);
  const read = (): TieFacts => readAll(rows, ties.context);
  return {
    get strength() {
      return strengthOf(read(), settings);
    },
    get observed() {
      return isObserved(read());
    },
    get verdict() {
      return verdictOf(read(), settings, asOf);
    },
    get factors() {
      return factorsOf(read(), { settings, asOf, accounts });
    },
    get evidence() {
      return [
        ...evidenceSummaries(resolved, rows),
        ...teamSummary(read(), ties.context),
        ...employerSummaries(resolved, rows.a, rows.b, { ...ties.context, stays: ties.stays }),
      ];
    },
  };
};

/** Why a tie is warm or cold. */
export const tieVerdict = (
  { asOf }: Pick<Resolved, 'asOf'>,
  ties: TieNetwork,
  settings: TieSettings,
  tie: number,
): TieVerdict => verdictOf(readAll(pairRows(ties, tie), ties.context), settings, asOf);

/** Read and done with before anything else is read into it. */
const scratch = newFacts();

const readAll = (rows: PairRows, context: FactsContext): TieFacts => {
  const evidence = evidenceOf(rows, context);
  const facts = readFacts(scratch, evidence, context);
  if ((facts.kinds & (1 << DECLARED)) !== 0) facts.declaredLast = declaredLast(evidence, context);
  return facts;
};

const DECLARED = kindCode('declared');

/** Nobody writes down that two of a team know each other; it follows from the team. */
const teamSummary = (facts: TieFacts, { members }: FactsContext): EvidenceSummary[] => {
  if (realAt(facts.best, kindCode('team')) === 0) return [];
  return [{ kind: 'team', count: 1, first: null, last: null, sources: [], facts: { members } }];
};

const pairRows = (ties: TieNetwork, tie: number): PairRows => ({
  order: ties.evidenceOrder,
  start: intAt(ties.evidenceStart, tie),
  end: intAt(ties.evidenceStart, tie + 1),
  a: intAt(ties.a, tie),
  b: intAt(ties.b, tie),
});
