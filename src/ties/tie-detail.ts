import { intAt } from '../model/columns.ts';
import type { Resolved } from '../model/network.ts';
import type { TieDetail } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { employerSummaries } from './employer-summary.ts';
import { evidenceSummaries } from './evidence-summary.ts';
import { factorsOf } from './factors.ts';
import { factsContext, newFacts } from './facts.ts';
import type { TieNetwork } from './make-ties.ts';
import { type PairRows, readFacts } from './read-facts.ts';
import { isObserved, strengthOf } from './strength.ts';
import { verdictOf } from './verdict.ts';

/** One tie in full, computed again from its evidence by the very functions that made it. */
export const tieDetail = (
  resolved: Resolved,
  ties: TieNetwork,
  settings: TieSettings,
  tie: number,
): TieDetail => tieReader(resolved, ties, settings)(tie);

/** The same for many ties: what does not depend on the tie is made once. */
export const tieReader = (
  resolved: Resolved,
  ties: TieNetwork,
  settings: TieSettings,
): ((tie: number) => TieDetail) => {
  const { accounts, asOf, evidence } = resolved;
  const context = factsContext(evidence, ties.stays, settings, asOf);
  const facts = newFacts();
  return (tie) => {
    const rows = pairRows(ties, tie);
    readFacts(facts, rows, context);
    return {
      strength: strengthOf(facts, settings),
      observed: isObserved(facts),
      verdict: verdictOf(facts, settings, asOf),
      factors: factorsOf(facts, { settings, asOf, accounts }),
      evidence: [
        ...evidenceSummaries(resolved, rows),
        ...employerSummaries(resolved, rows.a, rows.b, context),
      ],
    };
  };
};

const pairRows = (ties: TieNetwork, tie: number): PairRows => ({
  order: ties.evidenceOrder,
  start: intAt(ties.evidenceStart, tie),
  end: intAt(ties.evidenceStart, tie + 1),
  a: intAt(ties.a, tie),
  b: intAt(ties.b, tie),
});
