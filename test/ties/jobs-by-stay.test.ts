import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf, NO_DAY } from '../../src/model/day.ts';
import { type JobStays, jobsByStay } from '../../src/ties/jobs-by-stay.ts';
import {
  ACCOUNT,
  cellsAt,
  END_FIRST,
  END_LAST,
  FUNCTIONS,
  isSchool,
  personOf,
  START_FIRST,
  START_LAST,
} from '../../src/ties/stay-cells.ts';
import { AS_OF, type JobRow, world } from './world.ts';

const told = (rows: readonly JobRow[], people: number, functions?: readonly number[]): JobStays => {
  const { jobs, asOf } = world({ people, jobs: rows, accounts: [{}, {}, {}] });
  const jobFunctions = Uint8Array.from(functions ?? rows.map(() => 0));
  return jobsByStay(jobs, people, { jobFunctions, asOf, assumedDays: 100 });
};

const ordered = (jobs: readonly JobRow[], people: number): number[] => {
  const { order, row } = told(jobs, people);
  return Array.from(order, (place) => row[place] ?? -1);
};

test('jobs come by person, then company, else as they were', () => {
  const jobs = [
    { person: 1, account: 2 },
    { person: 0, account: 1 },
    { person: 1, account: 0 },
    { person: 1, account: 2 },
    { person: 0, account: 0 },
  ];
  expect(ordered(jobs, 2)).toEqual([4, 1, 2, 0, 3]);
});

test('jobs at no known company are left out', () => {
  expect(
    ordered(
      [
        { person: 0, account: -1 },
        { person: 0, account: 2 },
      ],
      1,
    ),
  ).toEqual([1]);
});

test('somebody with very many jobs is no different', () => {
  const jobs = Array.from({ length: 90 }, (_, i) => ({ person: 0, account: (i * 7) % 3 }));
  const expected = [...jobs.keys()].sort(
    (x, y) => (jobs[x]?.account ?? 0) - (jobs[y]?.account ?? 0) || x - y,
  );
  expect(ordered(jobs, 1)).toEqual(expected);
});

test('it is what a comparator gives, whatever the jobs', () => {
  const job = fc.record({ person: fc.nat(5), account: fc.integer({ min: -1, max: 2 }) });
  fc.assert(
    fc.property(fc.array(job, { maxLength: 60 }), (jobs) => {
      const expected = [...jobs.keys()]
        .filter((row) => (jobs[row]?.account ?? -1) >= 0)
        .sort(
          (x, y) =>
            (jobs[x]?.person ?? 0) - (jobs[y]?.person ?? 0) ||
            (jobs[x]?.account ?? 0) - (jobs[y]?.account ?? 0) ||
            x - y,
        );
      expect(ordered(jobs, 6)).toEqual(expected);
    }),
  );
});

/** Person, account, days and functions of the job that stands at a place. */
const shown = (stays: JobStays, place: number): string => {
  const cell = (number: number): number => stays.cells[cellsAt(place) + number] ?? NO_DAY;
  const days = [START_FIRST, START_LAST, END_FIRST, END_LAST].map(cell);
  const said = days.map((day) => (day === NO_DAY ? '-' : isoOf(day))).join(' ');
  const school = isSchool(stays.cells, place) ? ' school' : '';
  return `${personOf(stays.cells, place)} at ${cell(ACCOUNT)}: ${said}, ${cell(FUNCTIONS)}${school}`;
};

test.each<[string, Omit<JobRow, 'person' | 'account'>, string]>([
  [
    'of known days',
    { from: '2015-04-01', until: '2018-03-31' },
    '2015-04-01 2015-04-01 2018-03-31 2018-03-31, 0',
  ],
  [
    'of known years',
    { from: '2015-01-01/2015-12-31', until: '2018-01-01/2018-12-31' },
    '2015-01-01 2015-12-31 2018-01-01 2018-12-31, 0',
  ],
  ['that goes on', { from: '2024-05-01' }, `2024-05-01 2024-05-01 ${AS_OF} ${AS_OF}, 0`],
  [
    'as a student',
    { from: '2015-04-01', until: '2018-03-31', kind: 'student' },
    '2015-04-01 2015-04-01 2018-03-31 2018-03-31, 0 school',
  ],
  ['that is over, nobody knows when', { current: false }, '- - - -, 0'],
  ['that lies ahead', { from: '2031-01-01' }, '- - - -, 0'],
])('a job %s is a stay of its own', (_, job, expected) => {
  expect(shown(told([{ person: 0, account: 1, ...job }], 1), 0)).toBe(`0 at 1: ${expected}`);
});

test.each([
  [0, 0],
  [1, 2],
  [5, 32],
])('function %i of a job is bit %i', (code, bits) => {
  const stays = told([{ person: 0, account: 0 }], 1, [code]);
  expect(stays.cells[FUNCTIONS]).toBe(bits);
});

test('jobs of one person stand together, whatever stands between them in the rows', () => {
  const stays = told(
    [
      { person: 1, account: 2, from: '2020-01-01' },
      { person: 0, account: 1, from: '2021-01-01' },
      { person: 1, account: 0, from: '2022-01-01' },
    ],
    2,
    [1, 2, 3],
  );
  expect([0, 1, 2].map((place) => shown(stays, place))).toEqual([
    `0 at 1: 2021-01-01 2021-01-01 ${AS_OF} ${AS_OF}, 4`,
    `1 at 2: 2020-01-01 2020-01-01 ${AS_OF} ${AS_OF}, 2`,
    `1 at 0: 2022-01-01 2022-01-01 ${AS_OF} ${AS_OF}, 8`,
  ]);
  expect([...stays.row]).toEqual([1, 0, 2]);
  expect([...stays.order]).toEqual([0, 2, 1]);
});
