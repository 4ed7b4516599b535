import { describe, expect, test } from 'vitest';
import { JOB_KINDS } from '../../src/model/claims.ts';
import { NO_DAY } from '../../src/model/day.ts';
import { textPool } from '../../src/model/text-pool.ts';
import type { CurrentJobs } from '../../src/resolve/current-jobs.ts';
import { type JobColumns, jobTable } from '../../src/resolve/job-table.ts';

const TODAY = 100;
const pool = textPool();

/** What one row tells of a job, days as numbers. */
type Told = {
  readonly person?: number;
  readonly account?: number;
  readonly start?: readonly [number, number];
  readonly end?: readonly [number, number];
  readonly current?: 0 | 1;
  readonly title?: string;
};

const NEVER = [NO_DAY, NO_DAY] as const;

const columnsOf = (jobs: readonly Told[]): JobColumns => {
  const ints = (cell: (job: Told, at: number) => number) => Int32Array.from(jobs, cell);
  return {
    person: ints(({ person = 0 }) => person),
    account: ints(({ account = 0 }) => account),
    startFirst: ints(({ start = NEVER }) => start[0]),
    startLast: ints(({ start = NEVER }) => start[1]),
    endFirst: ints(({ end = NEVER }) => end[0]),
    endLast: ints(({ end = NEVER }) => end[1]),
    current: Uint8Array.from(jobs, ({ current = 0 }) => current),
    kind: new Uint8Array(jobs.length).fill(JOB_KINDS.indexOf('board')),
    title: ints(({ title = '' }) => pool.id(title)),
    file: ints(() => 3),
    line: ints((_, at) => at + 2),
  };
};

/** Where three people work; lines are 70, 71 and 72. */
const current: CurrentJobs = {
  company: new Int32Array(3),
  title: Int32Array.of(pool.id('CEO'), 0, pool.id('CIO')),
  account: Int32Array.of(8, -1, 9),
  file: Int32Array.of(5, -1, 6),
  line: Int32Array.of(70, 71, 72),
};

const laidOut = (jobs: readonly Told[], told: readonly number[], present: readonly number[] = []) =>
  jobTable(
    columnsOf(jobs),
    { told: Int32Array.from(told), present: Int32Array.from(present) },
    current,
    { asOf: TODAY, pool },
  );

describe('jobs that are told stand in their order, without the others', () => {
  const jobs = [{ title: 'A' }, { title: 'B', account: 4 }, { title: 'C', person: 2 }];

  test.each<[number[], string[]]>([
    [[], []],
    [[1], ['B 0 4 3']],
    [
      [0, 2],
      ['A 0 0 2', 'C 2 0 4'],
    ],
    [
      [0, 1, 2],
      ['A 0 0 2', 'B 0 4 3', 'C 2 0 4'],
    ],
  ])('%j', (told, expected) => {
    const { count, title, person, account, line, file } = laidOut(jobs, told);
    const rows = [...title].map((text, i) => [text, person[i], account[i], line[i]].join(' '));
    expect([count, rows]).toEqual([told.length, expected]);
    expect([...file]).toEqual(told.map(() => 3));
  });
});

describe('what lies ahead of today is not known', () => {
  test.each<[string, Told, number[]]>([
    ['an end of today is one', { end: [90, TODAY] }, [NO_DAY, 90, TODAY, 0]],
    ['an end of tomorrow is none', { end: [101, 101] }, [NO_DAY, NO_DAY, NO_DAY, 1]],
    ['nor one that may be of today', { end: [99, 120] }, [NO_DAY, NO_DAY, NO_DAY, 1]],
    ['a start ends today at the latest', { start: [50, 130] }, [TODAY, NO_DAY, NO_DAY, 0]],
    ['a start of before stays', { start: [50, 60], current: 1 }, [60, NO_DAY, NO_DAY, 1]],
  ])('%s', (_, job, expected) => {
    const { startLast, endFirst, endLast, current: isCurrent } = laidOut([job], [0]);
    expect([startLast[0], endFirst[0], endLast[0], isCurrent[0]]).toEqual(expected);
  });
});

test('present jobs stand behind those told, begun on no day, where their row stands', () => {
  const jobs = laidOut([{ title: 'A', start: [1, 2] }], [0], [0, 2]);
  expect([...jobs.person]).toEqual([0, 0, 2]);
  expect([...jobs.account]).toEqual([0, 8, 9]);
  expect([...jobs.title]).toEqual(['A', 'CEO', 'CIO']);
  expect([...jobs.startFirst]).toEqual([1, NO_DAY, NO_DAY]);
  expect([...jobs.endLast]).toEqual([NO_DAY, NO_DAY, NO_DAY]);
  expect([...jobs.current]).toEqual([0, 1, 1]);
  expect([...jobs.kind].map((kind) => JOB_KINDS[kind])).toEqual(['board', 'employee', 'employee']);
  expect([...jobs.file]).toEqual([3, 5, 6]);
  expect([...jobs.line]).toEqual([2, 70, 72]);
});
