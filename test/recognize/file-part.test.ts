import { describe, expect, test } from 'vitest';
import { NOT_PLAIN, partOf } from '../../src/recognize/file-part.ts';
import { tableOf } from '../read/table-of.ts';

const HEAD = 'from,to,strength';
const row = 'P1,P2,0.5';
const plainTable = [HEAD, ...Array<string>(8).fill(row)].join('\n');
const oddTable = [HEAD, ...Array<string>(6).fill(row), 'P1,"P\n2",0.5', row].join('\n');
const PART = { from: HEAD.length + 1, to: HEAD.length + 1 + 3 * (row.length + 1), line: 2 };

const readThrough = ({ file }: ReturnType<typeof partOf>): number => {
  const plain = file.plain?.();
  let rows = 0;
  for (const batch of plain?.batches() ?? []) rows += batch.rows;
  if (plain?.ended === false) for (const _ of plain.general(Number.MAX_SAFE_INTEGER)) rows++;
  return rows;
};

describe('a part of a file', () => {
  test('has its own plain rows, and everything else of the file', () => {
    const file = tableOf(plainTable);
    const part = partOf(file, PART);
    expect(readThrough(part)).toBe(3);
    expect(part.lineBehind()).toBe(5);
    expect([...part.file.rows()].length).toBe(9);
    expect([part.file.path, part.file.bytes, part.file.head.length]).toEqual([
      file.path,
      file.bytes,
      9,
    ]);
  });

  test('knows of no line behind it before it is read', () => {
    expect(partOf(tableOf(plainTable), PART).lineBehind()).toBeUndefined();
  });

  test('knows of none either where its plain rows were looked at, and not read', () => {
    const part = partOf(tableOf(plainTable), PART);
    expect(part.file.plain?.()?.width).toBe(3);
    expect(part.lineBehind()).toBeUndefined();
  });

  test('is the file itself where no part is named', () => {
    const file = tableOf(plainTable);
    const whole = partOf(file, undefined);
    expect(whole.file).toBe(file);
    expect(readThrough(whole)).toBe(9);
    expect(whole.lineBehind()).toBeUndefined();
  });

  test('hears the notes of its own reading', () => {
    const part = partOf(tableOf(`${plainTable}\nP1,P2\nP1`), { ...PART, to: 10_000 });
    readThrough(part);
    expect(part.file.notes.length).toBeGreaterThan(0);
  });
});

describe('a part alone', () => {
  test('ends where a line is not plain', () => {
    const part = partOf(tableOf(oddTable), { ...PART, to: 10_000 }, true);
    expect(() => readThrough(part)).toThrow();
    try {
      readThrough(part);
    } catch (error) {
      expect(error).toBe(NOT_PLAIN);
    }
  });

  test('is like any other where every line is', () => {
    const part = partOf(tableOf(oddTable), PART, true);
    expect(readThrough(part)).toBe(3);
    expect(part.lineBehind()).toBe(5);
  });
});
