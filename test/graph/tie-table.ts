import type { TieColumns } from '../../src/graph/build-network.ts';
import { buildNetwork } from '../../src/graph/build-network.ts';
import type { Network } from '../../src/graph/network.ts';
import { OBSERVED_TIE, WARM_TIE } from '../../src/model/network.ts';

/** One person, the other, the strength, and how: warm, observed, both or neither. */
export type TieRow = readonly [number, number, number, ('warm' | 'observed' | 'both' | 'bare')?];

const FLAGS = { bare: 0, warm: WARM_TIE, observed: OBSERVED_TIE, both: WARM_TIE | OBSERVED_TIE };

/** Rows in any order and direction, as the columns that ties come in. */
export const tieColumns = (rows: readonly TieRow[]): TieColumns => {
  const upward = rows
    .map(([one, other, strength, how = 'bare']) => ({
      a: Math.min(one, other),
      b: Math.max(one, other),
      strength,
      flags: FLAGS[how],
    }))
    .sort((one, other) => one.a - other.a || one.b - other.b);
  return {
    count: upward.length,
    a: Int32Array.from(upward, ({ a }) => a),
    b: Int32Array.from(upward, ({ b }) => b),
    strength: Float64Array.from(upward, ({ strength }) => strength),
    flags: Uint8Array.from(upward, ({ flags }) => flags),
  };
};

export const networkOf = (people: number, rows: readonly TieRow[]): Network =>
  buildNetwork(people, tieColumns(rows));
