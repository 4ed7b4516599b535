import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reading, readRecords } from '../../src/read/read-records.ts';

const QUOTING = { delimiter: ',', quote: '"', escape: '"' };

type Settings = Partial<Omit<Reading, 'note'>>;

/** "line: cells" of all records, and "kind code line" of all notes. */
const read = (text: string, settings: Settings = {}, blockLength = 7) => {
  const notes: string[] = [];
  const blocks: { text: string; marks: [] }[] = [];
  for (let at = 0; at < text.length; at += blockLength) {
    blocks.push({ text: text.slice(at, at + blockLength), marks: [] });
  }
  const rows = readRecords(blocks, {
    quoting: QUOTING,
    limits: { recordChars: 40, columns: 4 },
    note: (kind, code, line) => notes.push(`${kind} ${code} ${line}`),
    ...settings,
  });
  return { rows: Array.from(rows, ({ cells, line }) => `${line}: ${cells.join('|')}`), notes };
};

describe('a record as long as it may be', () => {
  test.each([
    [40, [`1: ${'a'.repeat(40)}`], []],
    [41, [], ['skipped record-too-long 1']],
  ])('%i characters on a line', (length, rows, notes) => {
    expect(read(`${'a'.repeat(length)}\nb\n`)).toEqual({ rows: [...rows, '2: b'], notes });
  });

  test.each([
    [38, true],
    [39, false],
  ])('%i characters within quotes', (length, stays) => {
    const found = read(`"${'a'.repeat(length)}"\nb\n`);
    expect(found.rows).toEqual([...(stays ? [`1: ${'a'.repeat(length)}`] : []), '2: b']);
    expect(found.notes).toEqual(stays ? [] : ['skipped record-too-long 1']);
  });

  test('over several lines is looked at line by line, however much is at hand', () => {
    const long = `"${'line\n'.repeat(10)}"`;
    const found = read(`a\n${long}\nb\n`, {}, 1000);
    expect(found.rows.at(0)).toBe('1: a');
    expect(found.rows.at(-1)).toBe('13: b');
    expect(found.rows).toHaveLength(13);
    for (const blockSize of [1, 7, 41, 64]) {
      expect(read(`a\n${long}\nb\n`, {}, blockSize), `${blockSize}`).toEqual(found);
    }
  });

  test.each(['\n', '\r\n', '\r'])('a line without end is dropped up to its end %j', (end) => {
    const text = `a,b${end}${'x'.repeat(500)}${end}c,d${end}`;
    expect(read(text)).toEqual({
      rows: ['1: a|b', '3: c|d'],
      notes: ['skipped record-too-long 2'],
    });
  });

  test('at the end of the file, too', () => {
    expect(read(`a,b\n${'x'.repeat(500)}`)).toEqual({
      rows: ['1: a|b'],
      notes: ['skipped record-too-long 2'],
    });
  });

  test('is the same in blocks of any length', () => {
    const text = `a,b\n"q\nr",s\n${'x,'.repeat(100)}\n\n${'y'.repeat(60)}\r\nc\n`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (length) => {
        expect(read(text, {}, length).rows).toEqual(['1: a|b', '2: q\nr|s', '7: c']);
      }),
    );
  });
});

describe('as many columns as there may be', () => {
  test.each([
    ['a,b,c,d', ['1: a|b|c|d'], []],
    ['a,b,c,d,e', [], ['skipped too-many-columns 1']],
    ['"a",b,c,d', ['1: a|b|c|d'], []],
    ['"a",b,c,d,e', [], ['skipped too-many-columns 1']],
    [',,,,', [], ['skipped too-many-columns 1']],
    [',,,x', ['1: |||x'], []],
  ])('%s', (line, rows, notes) => {
    expect(read(`${line}\nz\n`)).toEqual({ rows: [...rows, '2: z'], notes });
  });
});

describe('records without text', () => {
  test.each([
    ['', [], []],
    ['\n', [], ['skipped blank-row 1']],
    ['\n\n\na\n', ['4: a'], ['skipped blank-row 1', 'skipped blank-row 2', 'skipped blank-row 3']],
    [',,\n', [], ['skipped blank-row 1']],
    [' , \t,\u00a0\n', [], ['skipped blank-row 1']],
    ['"",""\n', [], ['skipped blank-row 1']],
    ['" "\n', [], ['skipped blank-row 1']],
    ['"\n\n"\na\n', ['4: a'], ['skipped blank-row 1']],
    ['\u200b\n', ['1: \u200b'], []],
    ['-\n', ['1: -'], []],
    ['a', ['1: a'], []],
    ['a\n', ['1: a'], []],
    ['a\n ', ['1: a'], ['skipped blank-row 2']],
  ])('%j', (text, rows, notes) => {
    expect(read(text)).toEqual({ rows, notes });
  });
});

describe('without a width to aim at', () => {
  test.each([
    ['a bare quote is a letter, and told', '5" pipe,b\nc\n', ['1: 5" pipe|b', '2: c']],
    ['a quote behind a cell ends it with its line', '"a"b,c\nd\n', ['1: "a"b,c', '2: d']],
    ['records are as wide as they come', 'a\nb,c\nd,e,f\n', ['1: a', '2: b|c', '3: d|e|f']],
    ['a space before a quote is no part of the cell', 'a, "b, c" ,d\n', ['1: a|b, c|d']],
  ])('%s', (_, text, rows) => {
    expect(read(text).rows).toEqual(rows);
  });

  test('a quote that is never closed costs its own line only', () => {
    const found = read('a,b\n"c,d\ne,f\n', {}, 1000);
    expect(found.rows).toEqual(['1: a|b', '2: "c,d', '3: e|f']);
  });
});

describe('with a width, what does not fit is handed over', () => {
  const handed = (text: string) => {
    const misfits: string[] = [];
    const found = read(
      text,
      {
        mend: {
          width: 2,
          misfit: ({ piece, from, end, line, odd, cells }) => {
            misfits.push(`${line} ${odd ? 'odd' : 'wide'} ${cells.join('|')}`);
            const stop = odd ? piece.text.indexOf('\n', from) : end;
            return {
              cells: ['mended', String(line)],
              next: stop < 0 ? piece.text.length : stop + 1,
            };
          },
        },
      },
      1000,
    );
    return { ...found, misfits };
  };

  test.each([
    ['a,b\n', []],
    ['a\n', ['1 wide a']],
    ['a,b,c\n', ['1 wide a|b|c']],
    ['"a",b,c\n', ['1 wide a|b|c']],
    ['"a"x,b\n', ['1 odd ']],
    ['a,b\n"c\nd"\n', ['2 wide c\nd']],
  ])('%j', (text, misfits) => {
    expect(handed(text).misfits).toEqual(misfits);
  });

  test('what comes back stands in its place, and the lines go on', () => {
    expect(handed('a,b\nc\nd,e\n"f"g\nh,i\n').rows).toEqual([
      '1: a|b',
      '2: mended|2',
      '3: d|e',
      '4: mended|4',
      '5: h|i',
    ]);
  });
});

test('a text in the middle of a file knows its line', () => {
  expect(read('a\nb\n', { firstLine: 1_000_000 }).rows).toEqual(['1000000: a', '1000001: b']);
});
