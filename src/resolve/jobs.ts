import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import type { Jobs } from '../model/network.ts';
import type { CurrentJobs, Workers } from './current-jobs.ts';
import { type JobRow, jobTable } from './job-table.ts';

/** Every job once, as far as it is known today; and the present one of those whose history does not say it. */
export const resolveJobs = (
  claims: ClaimColumns,
  workers: Workers,
  current: CurrentJobs,
): { readonly jobs: Jobs; readonly later: number } => {
  const table = jobTable(workers.byPerson, claims.jobs.file.length + workers.people);
  let later = 0;
  for (let j = 0; j < claims.jobs.file.length; j++) {
    const person = intAt(workers.personOfJob, j);
    const account = intAt(workers.accountOfJob, j);
    if (person < 0 || account < 0) continue;
    if (claims.jobs.startFirst.at(j) > workers.asOf) later++;
    else table.add(jobRow(j, person, account, { claims, asOf: workers.asOf }), j);
  }
  current.account.forEach((account, person) => {
    if (account >= 0 && !table.has(person, account)) table.push(presentJob(person, current));
  });
  return { jobs: table.done(claims.pool), later };
};

const EMPLOYEE = JOB_KINDS.indexOf('employee');

const presentJob = (person: number, current: CurrentJobs): JobRow => ({
  person,
  account: intAt(current.account, person),
  startFirst: NO_DAY,
  startLast: NO_DAY,
  endFirst: NO_DAY,
  endLast: NO_DAY,
  current: 1,
  kind: EMPLOYEE,
  title: intAt(current.title, person),
  file: intAt(current.file, person),
  line: intAt(current.line, person),
});

/** An end that lies ahead is not known yet. */
const jobRow = (
  j: number,
  person: number,
  account: number,
  { claims: { jobs }, asOf }: { claims: ClaimColumns; asOf: Day },
): JobRow => {
  const ahead = jobs.endLast.at(j) > asOf;
  return {
    person,
    account,
    startFirst: jobs.startFirst.at(j),
    startLast: Math.min(jobs.startLast.at(j), asOf),
    endFirst: ahead ? NO_DAY : jobs.endFirst.at(j),
    endLast: ahead ? NO_DAY : jobs.endLast.at(j),
    current: ahead ? 1 : jobs.current.at(j),
    kind: jobs.kind.at(j),
    title: jobs.title.at(j),
    file: jobs.file.at(j),
    line: jobs.line.at(j),
  };
};
