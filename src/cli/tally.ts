import type { BatchFound } from '../model/report.ts';

export type Tally = { rows: number; paths: number; nothing: number };

/** Counts what goes by: answers are written as they come, not kept. */
export function* tallied(answers: Iterable<BatchFound>, tally: Tally): Iterable<BatchFound> {
  for (const answer of answers) {
    tally.rows += 1;
    tally.paths += answer.count;
    if (answer.count === 0) tally.nothing += 1;
    yield answer;
  }
}

export const addTally = (sum: Tally, { rows, paths, nothing }: Tally): void => {
  sum.rows += rows;
  sum.paths += paths;
  sum.nothing += nothing;
};
