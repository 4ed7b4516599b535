import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobsByStay } from '../../src/ties/jobs-by-stay.ts';
import { type JobRow, world } from './world.ts';

const ordered = (jobs: readonly JobRow[], people: number): number[] => [
  ...jobsByStay(world({ people, jobs, accounts: [{}, {}, {}] }).jobs, people),
];

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
