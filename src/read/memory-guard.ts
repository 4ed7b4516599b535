import { totalmem } from 'node:os';
import { constrainedMemory, memoryUsage } from 'node:process';
import { getHeapStatistics } from 'node:v8';
import { RefpathError } from '../model/issue.ts';
import type { Watch } from '../model/watch.ts';

/** Memory as the guard sees it; tests hand in their own. */
export type MemoryGauge = {
  /** Bytes that this process holds now. */
  readonly used: () => number;
  /** Bytes there are for it. */
  readonly most: () => number;
  /** Share of the engine's heap that is full, 0–1: behind its end is no error, but a crash. */
  readonly heapFull: () => number;
};

/**
 * Ends the loading with `too-little-memory` where it would need more than `limit` bytes, or than the machine
 * (the container) has: before the first byte, while reading, and before each stage behind it.
 */
export const memoryGuard = (limit: number | undefined, gauge: MemoryGauge = OWN_GAUGE): Watch => {
  const most = Math.min(limit ?? Number.POSITIVE_INFINITY, gauge.most());
  const start = gauge.used();
  let unchecked = 0;
  const refuse = (needs: number): never => {
    const by = limit === most ? 'option' : 'machine';
    throw new RefpathError('too-little-memory', { needs, most, by });
  };
  const check = (needs: number): void => {
    if (needs > most) refuse(needs);
    if (gauge.heapFull() > HEAP_SHARE) refuse(Math.max(needs, most));
  };
  return {
    expect: (bytes) => check(start + bytes * LEAST_PER_BYTE),
    read(bytes) {
      unchecked += bytes;
      if (unchecked < CHECKED_BYTES) return;
      unchecked = 0;
      check(gauge.used());
    },
    stage(stage) {
      const used = gauge.used();
      check(stage === 'people' ? start + (used - start) * GROWTH : used);
    },
  };
};

/** What a network takes at the very least, a byte of its files (measured: 3.5 to 4.5 for plain tables). */
const LEAST_PER_BYTE = 1;

/** How much larger it grows behind reading (measured: 2.9 to 3.2 for plain tables). */
const GROWTH = 2.5;

const HEAP_SHARE = 0.97;

/** Asking what the process holds takes some microseconds. */
const CHECKED_BYTES = 4 * 2 ** 20;

const OWN_GAUGE: MemoryGauge = {
  used: () => memoryUsage.rss(),
  most() {
    const held = constrainedMemory();
    return held > 0 ? Math.min(held, totalmem()) : totalmem();
  },
  heapFull() {
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    return used / most;
  },
};
