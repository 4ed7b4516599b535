import { intAt, realAt } from './columns.ts';
import type { FoundPath } from './path.ts';
import type { BatchRow } from './request.ts';

/** What was found for a row of a batch: all that is said of it is made of this and the network. */
export type RowFound = Pick<BatchRow, 'target' | 'priority'> & {
  readonly paths: readonly FoundPath[];
  /** Why there are none. */
  readonly lack: Lack | undefined;
};

/** A code with the facts that its sentence needs. */
export type Lack = {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What was found for some rows, as one thread hands it to another: paths as columns, which are not copied. */
export type SentRows = {
  readonly rows: readonly (Omit<RowFound, 'paths'> & { readonly count: number })[];
  /** Path by path: how many ties it has, the people from the seller on, its ties. */
  readonly paths: Int32Array<ArrayBuffer>;
  /** Path by path: its fit, its strength. */
  readonly values: Float64Array<ArrayBuffer>;
};

export const sentRows = (found: readonly RowFound[]): SentRows => {
  const all = found.flatMap(({ paths }) => paths);
  const cells = all.reduce((sum, { ties }) => sum + cellsFor(ties.length), 0);
  const paths = new Int32Array(cells);
  const values = new Float64Array(2 * all.length);
  let from = 0;
  all.forEach(({ people, ties, fit, strength }, i) => {
    paths[from] = ties.length;
    paths.set(people, from + 1);
    paths.set(ties, from + 1 + people.length);
    from += cellsFor(ties.length);
    values[2 * i] = fit;
    values[2 * i + 1] = strength;
  });
  const rows = found.map(({ paths: own, ...row }) => ({ ...row, count: own.length }));
  return { rows, paths, values };
};

/** How many ties, one person more than ties, the ties. */
const cellsFor = (ties: number): number => 2 * ties + 2;

/** What need not be copied for another thread. */
export const memoryOf = ({ paths, values }: SentRows): ArrayBuffer[] => [
  paths.buffer,
  values.buffer,
];

/** One after the other, as they were found. */
export function* heardRows({ rows, paths, values }: SentRows): Iterable<RowFound> {
  let from = 0;
  let number = 0;
  const nextPath = (): FoundPath => {
    const ties = from + 2 + intAt(paths, from);
    const end = from + cellsFor(intAt(paths, from));
    const path = {
      people: [...paths.subarray(from + 1, ties)],
      ties: [...paths.subarray(ties, end)],
      fit: realAt(values, number),
      strength: realAt(values, number + 1),
    };
    from = end;
    number += 2;
    return path;
  };
  for (const { count, ...row } of rows) {
    yield { ...row, paths: Array.from({ length: count }, nextPath) };
  }
}
