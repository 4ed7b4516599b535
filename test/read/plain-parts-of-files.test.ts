import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilePart, PlainRows } from '../../src/model/raw-file.ts';
import { tableOf } from './table-of.ts';

const HEAD = 'from,to,strength';
const usual = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `P${i},Q${i % 3},0.5`);
const TEXT = [HEAD, ...usual(12)].join('\n');

const partOf = (text: string, part?: FilePart): PlainRows => {
  const plain = tableOf(text).plain?.(part);
  if (plain === undefined) throw new Error('not plain');
  return plain;
};

/** "3: P1 Q1 0.5", by bytes alone; what only the rules can read is left out. */
const linesOf = (plain: PlainRows): string[] => {
  const lines: string[] = [];
  for (const { bytes, starts, ends, rows, line } of plain.batches()) {
    for (let row = 0; row < rows; row++) {
      const cells = Array.from({ length: plain.width }, (_, column) => {
        const at = row * plain.width + column;
        return new TextDecoder().decode(bytes.subarray(starts[at], ends[at]));
      });
      lines.push(`${line + row}: ${cells.join(' ')}`);
    }
  }
  return lines;
};

const startOf = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0);

/** From one line up to another, or to the end. */
const between = (text: string, from: number, behind?: number): FilePart => ({
  from: startOf(text, from),
  to: behind === undefined ? Number.POSITIVE_INFINITY : startOf(text, behind),
  line: from,
});

describe('a part of a file by its bytes', () => {
  test.each<[string, number, number | undefined, string[], number]>([
    ['the first lines', 1, 3, ['1: from to strength', '2: P0 Q0 0.5'], 3],
    ['some in the middle', 5, 7, ['5: P3 Q0 0.5', '6: P4 Q1 0.5'], 7],
    ['one line', 9, 10, ['9: P7 Q1 0.5'], 10],
    ['no line', 9, 9, [], 9],
    ['the last, which no line feed ends', 12, undefined, ['12: P10 Q1 0.5', '13: P11 Q2 0.5'], 14],
  ])('%s', (_, from, behind, lines, next) => {
    const plain = partOf(TEXT, between(TEXT, from, behind));
    expect(linesOf(plain)).toEqual(lines);
    expect(plain.ended).toBe(true);
    expect(plain.lineBehind()).toBe(next);
  });

  test('is the whole without a part, and knows its first line before anything is read', () => {
    const plain = partOf(TEXT);
    expect(plain.lineBehind()).toBe(1);
    expect(linesOf(plain).length).toBe(13);
    expect(plain.lineBehind()).toBe(14);
    expect(partOf(TEXT, between(TEXT, 6)).lineBehind()).toBe(6);
  });

  test('parts one after the other are the whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 13 })), (cuts) => {
        const firsts = [1, ...cuts.sort((a, b) => a - b)];
        const parts = firsts.flatMap((from, i) =>
          linesOf(partOf(TEXT, between(TEXT, from, firsts[i + 1]))),
        );
        expect(parts).toEqual(linesOf(partOf(TEXT)));
      }),
      { numRuns: 50 },
    );
  });

  test('a byte-order mark stands before the first part alone', () => {
    const text = `\ufeff${TEXT}`;
    const first = partOf(text, { from: 0, to: 3 + startOf(TEXT, 3), line: 1 });
    expect(linesOf(first)).toEqual(['1: from to strength', '2: P0 Q0 0.5']);
  });

  test('goes on where that is asked for, each time its end comes near', () => {
    const ends = [startOf(TEXT, 6), startOf(TEXT, 9)];
    const goesOn = (): number | undefined => ends.shift();
    const plain = partOf(TEXT, { ...between(TEXT, 3, 4), goesOn });
    expect(linesOf(plain).map((line) => line.split(':')[0])).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(plain.lineBehind()).toBe(9);
  });
});

describe('a part with a line that only the rules can read', () => {
  const odd = [HEAD, ...usual(4), 'P1,"Q\n1",0.5', ...usual(4)].join('\n');

  test('is read to the end of the file, and what is behind it is not told', () => {
    const plain = partOf(odd, between(odd, 3, 9));
    expect(linesOf(plain)).toEqual(['3: P1 Q1 0.5', '4: P2 Q2 0.5', '5: P3 Q0 0.5']);
    expect(plain.ended).toBe(false);
    const rest = [...plain.general(Number.MAX_SAFE_INTEGER)];
    expect(rest.map(({ line }) => line).slice(0, 3)).toEqual([6, 8, 9]);
    const behind = linesOf(plain).map((line) => Number(line.split(':')[0]));
    expect([...rest.map(({ line }) => line), ...behind].at(-1)).toBe(11);
    expect(plain.ended).toBe(true);
    expect(plain.lineBehind()).toBeUndefined();
  });

  test('a cut within quotes is seen before it', () => {
    const plain = partOf(odd, { from: 0, to: startOf(odd, 7), line: 1 });
    expect(linesOf(plain).length).toBe(5);
    expect(plain.ended).toBe(false);
  });

  test('behind the odd line a part is as plain as any', () => {
    const plain = partOf(odd, between(odd, 8, 10));
    expect(linesOf(plain)).toEqual(['8: P0 Q0 0.5', '9: P1 Q1 0.5']);
    expect(plain.lineBehind()).toBe(10);
  });
});
