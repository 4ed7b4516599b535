import { intAt, textAt } from '../model/columns.ts';
import { isoOf } from '../model/day.ts';
import type { EvidenceSummary } from '../model/evidence.ts';
import type { PersonIndex, Resolved } from '../model/network.ts';
import { placesOf } from './evidence-summary.ts';
import type { ContextInFull } from './facts.ts';
import { newSharedEmployer, readShared, type SharedEmployer } from './shared-employer.ts';
import type { Stays } from './stays.ts';

/** Each company and school where both were at one time, the longest first. */
export const employerSummaries = (
  resolved: Resolved,
  a: PersonIndex,
  b: PersonIndex,
  context: ContextInFull,
): EvidenceSummary[] =>
  sharedStays(a, b, context)
    .sort((one, other) => other.shared.months - one.shared.months || one.a - other.a)
    .map((both) => employerSummary(resolved, both, context.stays));

/** The stays of both people at one account, and what they say together. */
type Both = { readonly a: number; readonly b: number; readonly shared: SharedEmployer };

const sharedStays = (a: PersonIndex, b: PersonIndex, context: ContextInFull): Both[] => {
  const { account } = context.stays;
  const others = staysOfPerson(b, context.stays);
  return staysOfPerson(a, context.stays)
    .flatMap((one) =>
      others
        .filter((other) => intAt(account, one) === intAt(account, other))
        .map((other) => ({
          a: one,
          b: other,
          shared: readShared(newSharedEmployer(), one, other, context),
        })),
    )
    .filter(({ shared }) => shared.months > 0);
};

const staysOfPerson = (person: PersonIndex, { start }: Stays): number[] => {
  const first = intAt(start, person);
  return Array.from({ length: intAt(start, person + 1) - first }, (_, i) => first + i);
};

const employerSummary = (
  { accounts, jobs, sources, asOf }: Resolved,
  { a, b, shared }: Both,
  stays: Stays,
): EvidenceSummary => {
  const places = [...jobsOfStay(a, stays), ...jobsOfStay(b, stays)].map((row) => ({
    file: intAt(jobs.file, row),
    line: intAt(jobs.line, row),
  }));
  return {
    kind: shared.school ? 'shared-school' : 'shared-employer',
    count: 1,
    first: isoOf(shared.first),
    last: isoOf(shared.last),
    sources: placesOf(places, sources.files),
    facts: {
      [shared.school ? 'school' : 'employer']: textAt(accounts.name, shared.account),
      months: Math.round(shared.months),
      current: shared.last >= asOf,
      ...(shared.sizeStated ? { employees: shared.size } : {}),
    },
  };
};

const jobsOfStay = (stay: number, { jobOrder, jobStart, jobEnd }: Stays): Int32Array =>
  jobOrder.subarray(intAt(jobStart, stay), intAt(jobEnd, stay));
