import { describe, expect, test } from 'vitest';
import { degreeOf, type Network, tieBetween } from '../../src/graph/network.ts';
import { pagedNetwork } from '../../src/graph/paged-network.ts';
import { pagedColumn } from '../../src/model/paged-column.ts';
import { strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf } from './tie-table.ts';

const whole = networkOf(6, [
  [0, 1, 0.9, 'warm'],
  [1, 2, 0.8, 'warm'],
  [2, 3, 0.7],
  [0, 3, 0.2, 'warm'],
  [3, 4, 0.6, 'warm'],
]);

type Cells = Int32Array | Float64Array | Uint8Array;

/** The network as a file has it: cells are 0 until they were asked for; notes what was. */
const inFile = (): { network: Network; asked: Map<string, Set<number>> } => {
  const asked = new Map<string, Set<number>>();
  const lying = <C extends Cells>(name: string, source: C, cells: C): C => {
    const seen = new Set<number>();
    asked.set(name, seen);
    const need = (from: number, to: number): void => {
      for (let i = from; i < Math.min(to, source.length); i++) {
        seen.add(i);
        cells[i] = source[i] ?? 0;
      }
    };
    const at = (index: number): number => {
      need(index, index + 1);
      return cells[index] ?? 0;
    };
    return pagedColumn({ cells, need, at, length: source.length }, cells);
  };
  const { start, neighbor, cost, warm } = whole;
  const network = {
    ...whole,
    start: lying('start', start, new Int32Array(start.length)),
    neighbor: lying('neighbor', neighbor, new Int32Array(neighbor.length)),
    cost: lying('cost', cost, new Float64Array(cost.length)),
    warm: lying('warm', warm, new Uint8Array(warm.length)),
  };
  return { network: pagedNetwork(network), asked };
};

const SCOPE = { sources: [0], maxHops: 4, warm: false, via: [], avoid: [] };
const ALL = { targets: [{ person: 4, fit: 1 }], top: 10, perReferrer: 0, minStrength: 0 };

describe('a network in a file', () => {
  test.each([
    ['all paths', {}],
    ['warm ones', { warm: true }],
    ['by way of somebody', { via: [2] }],
    ['not by somebody', { avoid: [3] }],
    ['from two', { sources: [0, 2] }],
  ])('is searched as one in memory: %s', (_what, change) => {
    const request = { ...SCOPE, ...ALL, ...change };
    expect(strongestPaths(inFile().network, request)).toEqual(strongestPaths(whole, request));
  });

  test('a row is read when it is made ready, and no other', () => {
    const { network, asked } = inFile();
    network.ready?.(4, false);
    const slot = whole.start[4] ?? 0;
    const cells = () => ['neighbor', 'cost', 'warm'].map((name) => [...(asked.get(name) ?? [])]);
    expect(cells()).toEqual([[slot], [slot], []]);
    network.ready?.(4, true);
    expect(cells()).toEqual([[slot], [slot], [slot]]);
    expect(network.neighbor[slot]).toBe(3);
    expect(degreeOf(network, 4)).toBe(1);
  });

  test('a tie is found without a word before', () => {
    expect(tieBetween(inFile().network, 3, 2)).toBe(tieBetween(whole, 2, 3));
    expect(tieBetween(inFile().network, 0, 5)).toBe(-1);
  });
});
