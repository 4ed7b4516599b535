import type { Resolved, Ties } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { withTeam } from './colleagues.ts';
import { type FactsContext, factsContext } from './facts.ts';
import { type LaidOut, laidOut } from './laid-out.ts';
import { measureTies, type ShareMeasuring } from './measure-ties.ts';
import type { Stays } from './stays.ts';

/** All ties, and what showing one of them in full needs besides the resolved data. */
export type TieNetwork = Ties & {
  readonly stays: Stays;
  readonly context: FactsContext;
  /** Ties of a shared employer alone are complete from this strength on. */
  readonly colleagueFloor: number;
};

/** Evidence and jobs to ties, in time linear in both; `known` is made of jobs. `share`: others may measure, too. */
export const makeTies = (
  resolved: Resolved,
  settings: TieSettings,
  known: LaidOut = laidOut({ told: resolved, settings }),
  share?: ShareMeasuring,
): TieNetwork => {
  const { stays } = known;
  const context = factsContext(resolved, stays, settings);
  const colleagues = withTeam(known.colleagues, context);
  const ties = measureTies(context, colleagues, share);
  return { ...ties, stays, context, colleagueFloor: colleagues.floor };
};
