import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Judged, judgeCases, matrixOf, scoreOf } from '../bench/identity/judge-cases.ts';

const BENCH = new URL('../bench/identity/', import.meta.url);
const cases = judgeCases(readFileSync(new URL('cases.csv', BENCH), 'utf8'));

const line = ({ number, category, verdict, floor, got }: Judged): string =>
  [number, category, verdict, floor, got].join(',');

/** `npm run bench:identity -- -u` freezes a new baseline; git then shows which cases changed. */
describe('the labelled pairs of people', () => {
  test('are at least 300, and no two say the same', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    const said = cases.map(({ sides }) => JSON.stringify(sides));
    expect(new Set(said).size).toBe(cases.length);
  });

  test('are judged as they were when the baseline was frozen', async () => {
    const text = ['case,category,verdict,floor,refpath', ...cases.map(line), ''].join('\n');
    await expect(text).toMatchFileSnapshot(new URL('frozen.csv', BENCH).pathname);
  });

  test('by category', async () => {
    await expect(matrixOf(cases)).toMatchFileSnapshot(new URL('matrix.md', BENCH).pathname);
  });

  test('hardly ever join two people', () => {
    const { precision, recall, f1 } = scoreOf(cases, 'got');
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(f1).toBeGreaterThan(scoreOf(cases, 'floor').f1 + 0.1);
  });
});
