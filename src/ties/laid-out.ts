import type { TieSettings } from '../model/tie-settings.ts';
import { type Colleagues, layOutColleagues } from './colleagues.ts';
import type { JobFunctions } from './jobs-by-stay.ts';
import { type Stays, staysOf, type ToldJobs } from './stays.ts';

/** All that ties need of jobs. */
export type LaidOut = {
  readonly stays: Stays;
  /** Who may know whom from a company; the team comes later. */
  readonly colleagues: Colleagues;
};

/** What it is made of. */
export type LayoutTask = {
  readonly told: ToldJobs;
  readonly settings: TieSettings;
  readonly functions?: JobFunctions | undefined;
};

/** Jobs alone say it, so it can be made while evidence is gathered. */
export const laidOut = ({ told, settings, functions }: LayoutTask): LaidOut => {
  const stays = staysOf(told, settings, functions);
  return { stays, colleagues: layOutColleagues({ stays, settings, asOf: told.asOf }) };
};

/** The task without what only showing a job needs: threads can hear it. */
export const sentLayout = ({ told, ...rest }: LayoutTask): LayoutTask => {
  const { jobs, people, accounts, asOf } = told;
  const { count, person, account, startFirst, startLast, endFirst, endLast, current, kind } = jobs;
  const days = { startFirst, startLast, endFirst, endLast };
  return {
    ...rest,
    told: {
      asOf,
      jobs: { count, person, account, ...days, current, kind },
      people: { count: people.count },
      accounts: { count: accounts.count, employees: accounts.employees },
    },
  };
};
