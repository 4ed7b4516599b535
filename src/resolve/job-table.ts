import type { ClaimColumns } from '../model/claim-columns.ts';
import { JOB_KINDS } from '../model/claims.ts';
import { byteAt, intAt, sharedBytes, sharedInts } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { numberedTexts } from '../model/made-texts.ts';
import type { Jobs } from '../model/network.ts';
import type { KeptTexts } from '../model/text-pool.ts';
import type { CurrentJobs } from './current-jobs.ts';

/** What rows tell of jobs, and by job whose it is and where; titles by their numbers. */
export type JobColumns = Omit<Jobs, 'count' | 'title'> & { readonly title: Int32Array };

export const jobColumns = (
  { jobs }: ClaimColumns,
  workers: { readonly personOfJob: Int32Array; readonly accountOfJob: Int32Array },
): JobColumns => ({
  person: workers.personOfJob,
  account: workers.accountOfJob,
  startFirst: jobs.startFirst.view(),
  startLast: jobs.startLast.view(),
  endFirst: jobs.endFirst.view(),
  endLast: jobs.endLast.view(),
  current: jobs.current.view(),
  kind: jobs.kind.view(),
  title: jobs.title.view(),
  file: jobs.file.view(),
  line: jobs.line.view(),
});

/** Jobs that are told, by number, and behind them the present ones of people. */
type JobRows = { readonly told: Int32Array; readonly present: Int32Array };

type Today = { readonly asOf: Day; readonly pool: KeptTexts };

/** Jobs as columns, a column after the other; an end that lies ahead is not known yet. */
export const jobTable = (
  columns: JobColumns,
  rows: JobRows,
  current: CurrentJobs,
  { asOf, pool }: Today,
): Jobs => {
  const ints = intsOf(rows);
  const bytes = bytesOf(rows);
  const title = ints(columns.title, (person) => intAt(current.title, person));
  const table = {
    count: rows.told.length + rows.present.length,
    person: ints(columns.person, (person) => person),
    account: ints(columns.account, (person) => intAt(current.account, person)),
    startFirst: ints(columns.startFirst, () => NO_DAY),
    startLast: ints(columns.startLast, () => NO_DAY),
    endFirst: ints(columns.endFirst, () => NO_DAY),
    endLast: ints(columns.endLast, () => NO_DAY),
    current: bytes(columns.current, 1),
    kind: bytes(columns.kind, EMPLOYEE),
    title: numberedTexts(title, pool),
    file: ints(columns.file, (person) => intAt(current.file, person)),
    line: ints(columns.line, (person) => intAt(current.line, person)),
  };
  asKnown(table, asOf);
  return table;
};

const EMPLOYEE = JOB_KINDS.indexOf('employee');

const intsOf =
  ({ told, present }: JobRows) =>
  (ofJob: Int32Array, ofPerson: (person: number) => number): Int32Array => {
    const cells = sharedInts(told.length + present.length);
    for (let i = 0; i < told.length; i++) cells[i] = intAt(ofJob, intAt(told, i));
    for (let i = 0; i < present.length; i++) {
      cells[told.length + i] = ofPerson(intAt(present, i));
    }
    return cells;
  };

const bytesOf =
  ({ told, present }: JobRows) =>
  (ofJob: Uint8Array, ofPerson: number): Uint8Array => {
    const cells = sharedBytes(told.length + present.length).fill(ofPerson);
    for (let i = 0; i < told.length; i++) cells[i] = byteAt(ofJob, intAt(told, i));
    return cells;
  };

const asKnown = ({ startLast, endFirst, endLast, current }: Jobs, asOf: Day): void => {
  for (let job = 0; job < endLast.length; job++) {
    if (intAt(startLast, job) > asOf) startLast[job] = asOf;
    if (intAt(endLast, job) <= asOf) continue;
    endFirst[job] = NO_DAY;
    endLast[job] = NO_DAY;
    current[job] = 1;
  }
};
