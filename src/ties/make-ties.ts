import type { Resolved, Ties } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { layOutColleagues } from './colleagues.ts';
import { type FactsContext, factsContext } from './facts.ts';
import type { JobFunctions } from './jobs-by-stay.ts';
import { measureTies, type ShareMeasuring } from './measure-ties.ts';
import { type Stays, staysOf } from './stays.ts';

/** All ties, and what showing one of them in full needs besides the resolved data. */
export type TieNetwork = Ties & {
  readonly stays: Stays;
  readonly context: FactsContext;
  /** Ties of a shared employer alone are complete from this strength on. */
  readonly colleagueFloor: number;
};

/** Evidence and jobs to ties, in time linear in both. `share`: others may measure, too. */
export const makeTies = (
  resolved: Resolved,
  settings: TieSettings,
  jobFunctions?: JobFunctions,
  share?: ShareMeasuring,
): TieNetwork => {
  const stays = staysOf(resolved, settings, jobFunctions);
  const context = factsContext(resolved, stays, settings);
  const colleagues = layOutColleagues({ ...context, stays });
  const ties = measureTies(context, colleagues, share);
  return { ...ties, stays, context, colleagueFloor: colleagues.floor };
};
