import { intAt } from '../model/columns.ts';
import { OBSERVED_TIE, type Resolved, type Ties, WARM_TIE } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { layOutColleagues } from './colleagues.ts';
import { type FactsContext, factsContext, newFacts } from './facts.ts';
import { gatherEvidence } from './gather.ts';
import { joinPairs } from './join-pairs.ts';
import { readFacts } from './read-facts.ts';
import { type JobFunctions, type Stays, staysOf } from './stays.ts';
import { isObserved, strengthOf } from './strength.ts';
import { isWarm } from './warmth.ts';

/** All ties, and what showing one of them in full needs besides the resolved data. */
export type TieNetwork = Ties & {
  readonly stays: Stays;
  readonly context: FactsContext;
  /** Ties of a shared employer alone are complete from this strength on. */
  readonly colleagueFloor: number;
};

/** Evidence and jobs to ties, in time linear in both. */
export const makeTies = (
  resolved: Resolved,
  settings: TieSettings,
  jobFunctions?: JobFunctions,
): TieNetwork => {
  const stays = staysOf(resolved, settings, jobFunctions);
  const known = gatherEvidence(resolved.evidence, resolved.people.count);
  const context = factsContext(resolved, stays, settings);
  const colleagues = layOutColleagues(context);
  const pairs = joinPairs(known, colleagues);
  const ties: TieNetwork = {
    count: pairs.count,
    a: pairs.a,
    b: pairs.b,
    strength: new Float64Array(pairs.count),
    flags: new Uint8Array(pairs.count),
    evidenceStart: pairs.start,
    evidenceOrder: known.order,
    stays,
    context,
    colleagueFloor: colleagues.floor,
  };
  measure(ties, context);
  return ties;
};

const measure = (ties: TieNetwork, context: FactsContext): void => {
  const { asOf, settings } = context;
  const facts = newFacts();
  const rows = { order: ties.evidenceOrder, start: 0, end: 0, a: 0, b: 0 };
  for (let tie = 0; tie < ties.count; tie++) {
    rows.start = intAt(ties.evidenceStart, tie);
    rows.end = intAt(ties.evidenceStart, tie + 1);
    rows.a = intAt(ties.a, tie);
    rows.b = intAt(ties.b, tie);
    readFacts(facts, rows, context);
    ties.strength[tie] = strengthOf(facts, settings);
    const warm = isWarm(facts, settings, asOf) ? WARM_TIE : 0;
    ties.flags[tie] = warm | (isObserved(facts) ? OBSERVED_TIE : 0);
  }
};
