import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobsByPerson } from '../../src/resolve/jobs-by-person.ts';

/** The jobs of each person. */
const jobsOf = (personOfJob: readonly number[], people: number): number[][] => {
  const { start, told } = jobsByPerson(Int32Array.from(personOfJob), people);
  return Array.from({ length: people }, (_, p) => [...told.subarray(start[p], start[p + 1])]);
};

describe('jobs by person', () => {
  test.each<[string, number[], number[][]]>([
    ['none of nobody', [], []],
    ['none of who has none', [], [[], []]],
    ['one each', [1, 0], [[1], [0]]],
    ['several in the order of the rows', [1, 0, 1, 1], [[1], [0, 2, 3]]],
    ['those of nobody known are left out', [-1, 0, -1], [[1]]],
    ['of the last as of the first', [2, 2, 0], [[2], [], [0, 1]]],
  ])('%s', (_, personOfJob, expected) => {
    expect(jobsOf(personOfJob, expected.length)).toEqual(expected);
  });

  test('all are somebody’s, and each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (personOfJob) => {
        const found = jobsOf(personOfJob, 10);
        expect(found.flat().sort((a, b) => a - b)).toEqual([...personOfJob.keys()]);
        found.forEach((jobs, person) => {
          expect(jobs.every((job) => personOfJob[job] === person)).toBe(true);
        });
      }),
    );
  });
});
