import { describe, expect, test } from 'vitest';
import { cellsOf, notesOf, tableOf } from './table-of.ts';

const BODY = Array.from({ length: 300 }, (_, i) => `${i},Ana,Ruiz,"Harbor, Inc",2024-01-01\n`).join(
  '',
);
const HEADER = 'id,first,last,company,since\n';

/** A table with something hostile in its middle. */
const around = (line: string) => `${HEADER}${BODY}${line}\n${BODY}`;

const secondsOf = (run: () => void): number => {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
};

describe('one record never costs the others', () => {
  test.each([
    ['a quoted cell of 8 MB', `1,"${'x'.repeat(8e6)}",b,c,d`, 'record-too-long'],
    ['an open cell of 8 MB', `1,${'x'.repeat(8e6)},b,c,d`, 'record-too-long'],
    ['2 MB of commas', ','.repeat(2e6), 'record-too-long'],
    ['500,000 commas', ','.repeat(5e5), 'too-many-columns'],
    ['500,000 quoted cells', '"a",'.repeat(250_000), 'too-many-columns'],
    ['2 MB of quotes', '"'.repeat(2e6), 'record-too-long'],
  ])('%s', (_, line, code) => {
    const table = tableOf(around(line));
    const seconds = secondsOf(() => expect([...table.rows()]).toHaveLength(601));
    expect(table.notes.map((note) => `${note.kind} ${note.code} ${note.line}`)).toEqual([
      `skipped ${code} 302`,
    ]);
    expect(seconds).toBeLessThan(5);
  });

  test('an unclosed quote before 5 MB of sound records', () => {
    const text = `${HEADER}${BODY}7,Bo,"Lind,Corvid,2024-01-01\n${BODY.repeat(500)}`;
    expect(cellsOf(text)).toHaveLength(1 + 300 + 1 + 300 * 500);
  });

  test('an unclosed quote before 5 MB without any other quote', () => {
    const plain = '1,Ana,Ruiz,Harbor,2024-01-01\n'.repeat(150_000);
    const table = tableOf(`${HEADER}7,Bo,"Lind,Corvid,2024-01-01\n${plain}`);
    expect([...table.rows()]).toHaveLength(150_002);
    expect(notesOf(table)).toEqual(['repaired odd-quotes 2']);
  });

  test('a file of nothing but damage ends, and says what was left out', () => {
    const damaged = '1,"a"b"c"d"e,"f"g,"h"i,"j\n';
    const table = tableOf(`${HEADER}${BODY}${damaged.repeat(30_000)}`);
    const seconds = secondsOf(() => [...table.rows()]);
    expect(seconds).toBeLessThan(30);
    expect(
      [...table.rows()].length + table.notes.filter((note) => note.kind === 'skipped').length,
    ).toBe(30_301);
  });
});

test('the limits are settings', () => {
  const text = 'a,b,c\n1,2,3\n4444444444,5,6\n';
  expect(notesOf(tableOf(text, { limits: { recordChars: 10 } }))).toEqual([
    'skipped record-too-long 3',
  ]);
  expect(notesOf(tableOf(text, { limits: { columns: 2 } }))).toHaveLength(3);
});

test('names that an object would trip over are cells like others', () => {
  const names = ['__proto__', 'constructor', 'toString', '__proto__'];
  expect(cellsOf(`${names.join()}\n1,2,3,4\n`)[0]).toEqual(names);
});

test('of a hundred thousand notes on, one stands for many', () => {
  const table = tableOf(`a,b\n1,2\n${',\n'.repeat(100_010)}3,4\n`);
  const notes = notesOf(table);
  expect(notes).toHaveLength(100_000);
  expect(table.notes.reduce((sum, note) => sum + (note.times ?? 1), 0)).toBe(100_010);
});
