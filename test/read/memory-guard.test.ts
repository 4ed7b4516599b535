import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { type MemoryGauge, memoryGuard } from '../../src/read/memory-guard.ts';

const MB = 2 ** 20;

/** Memory that the test sets. */
const gauge = (most: number) => {
  const state = { used: 100 * MB, heap: 0.1 };
  const asked: MemoryGauge = {
    used: () => state.used,
    most: () => most,
    heapFull: () => state.heap,
  };
  return { state, asked };
};

/** What a step is refused with; undefined: it is not. */
const refusal = (step: () => void): unknown => {
  try {
    step();
    return undefined;
  } catch (error) {
    if (!(error instanceof RefpathError)) throw error;
    return { code: error.code, ...error.facts };
  }
};

const refused = (needs: number, most: number, by: string) => ({
  code: 'too-little-memory',
  needs: needs * MB,
  most: most * MB,
  by,
});

describe('loading ends before it takes more than it may', () => {
  test('when the files alone are more, before the first is read', () => {
    const { asked } = gauge(8000 * MB);
    const guard = memoryGuard(500 * MB, asked);
    expect(refusal(() => guard.expect(400 * MB))).toBeUndefined();
    expect(refusal(() => guard.expect(401 * MB))).toEqual(refused(501, 500, 'option'));
  });

  test('while it reads, looked at every 4 MiB', () => {
    const { asked, state } = gauge(8000 * MB);
    const guard = memoryGuard(500 * MB, asked);
    state.used = 600 * MB;
    expect(refusal(() => guard.read(4 * MB - 1))).toBeUndefined();
    expect(refusal(() => guard.read(1))).toEqual(refused(600, 500, 'option'));
  });

  test('once it is read, if what comes then would not fit: as much again and a half', () => {
    const { asked, state } = gauge(8000 * MB);
    const guard = memoryGuard(500 * MB, asked);
    state.used = 260 * MB;
    expect(refusal(() => guard.stage('people'))).toBeUndefined();
    state.used = 300 * MB;
    expect(refusal(() => guard.stage('people'))).toEqual(refused(600, 500, 'option'));
  });

  test('before ties are weighed, if it is over by then', () => {
    const { asked, state } = gauge(8000 * MB);
    const guard = memoryGuard(500 * MB, asked);
    state.used = 500 * MB;
    expect(refusal(() => guard.stage('ties'))).toBeUndefined();
    state.used = 501 * MB;
    expect(refusal(() => guard.stage('ties'))).toEqual(refused(501, 500, 'option'));
  });

  test('what the machine has is the limit where none is given, or a higher one', () => {
    for (const limit of [undefined, 900 * MB]) {
      const { asked, state } = gauge(800 * MB);
      const guard = memoryGuard(limit, asked);
      state.used = 801 * MB;
      expect(refusal(() => guard.read(8 * MB))).toEqual(refused(801, 800, 'machine'));
    }
  });

  test('when the heap of the engine is nearly full, behind which it would crash', () => {
    const { asked, state } = gauge(8000 * MB);
    const guard = memoryGuard(undefined, asked);
    state.heap = 0.98;
    expect(refusal(() => guard.read(4 * MB))).toMatchObject({ code: 'too-little-memory' });
  });

  test('by itself it looks at this very process', () => {
    expect(refusal(() => memoryGuard(undefined).expect(1))).toBeUndefined();
    expect(refusal(() => memoryGuard(1 * MB).expect(1))).toMatchObject({ by: 'option' });
  });
});
