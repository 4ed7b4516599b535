import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainRows } from '../../src/model/raw-file.ts';
import { tableOf } from './table-of.ts';

type Read = { readonly line: number; readonly cells: readonly string[] };

const plainOf = (text: string | Buffer): PlainRows => {
  const plain = tableOf(text).plain?.();
  if (plain === undefined) throw new Error('not plain');
  return plain;
};

/** All rows: those of batches, up to `most` of them, then the rest. */
const rowsOf = (text: string | Buffer, most = Number.POSITIVE_INFINITY) => {
  const plain = plainOf(text);
  const rows: Read[] = [];
  const batches: number[] = [];
  for (const { bytes, starts, ends, rows: count, line } of plain.batches()) {
    batches.push(count);
    for (let row = 0; row < count; row++) {
      if (rows.length === most) return { rows, batches, rest: [...plain.rest(row)] };
      const cells = Array.from({ length: plain.width }, (_, column) => {
        const at = row * plain.width + column;
        return new TextDecoder().decode(bytes.subarray(starts[at], ends[at]));
      });
      rows.push({ line: line + row, cells });
    }
  }
  return { rows, batches, rest: [...plain.rest(Number.MAX_SAFE_INTEGER)] };
};

const HEAD = 'from,to,strength';

describe('rows by their bytes', () => {
  test('are the rows of the general reader, whatever their line ends and marks', () => {
    const cell = fc.constantFrom('a', '', '"b ""c"""', '"d,e"', 'José', ' f ', '0.5');
    const line = fc.tuple(cell, cell, cell).map((cells) => cells.join(','));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        fc.boolean(),
        (lines, end, mark, isEnded) => {
          const usual = Array<string>(6).fill('P1,P2,0.5');
          const text = mark + [HEAD, ...usual, ...lines].join(end) + (isEnded ? end : '');
          const { rows, rest } = rowsOf(text);
          const general = Array.from(tableOf(text).rows(), ({ line: at, cells }) => ({
            line: at,
            cells,
          }));
          const said = [...rows, ...rest].filter(({ cells }) =>
            cells.some((it) => it.trim() !== ''),
          );
          expect(said).toEqual(general);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('come with the header alone first, then many at once', () => {
    const text = [HEAD, ...Array<string>(5000).fill('P1,P2,0.5')].join('\n');
    expect(rowsOf(text).batches).toEqual([1, 2048, 2048, 903, 1]);
  });

  test('of wide tables come fewer at once', () => {
    const wide = Array.from({ length: 100 }, (_, i) => `c${i}`).join(',');
    const text = `${[wide, ...Array<string>(400).fill(wide.replaceAll('c', 'v'))].join('\n')}\n`;
    expect(rowsOf(text).batches).toEqual([1, 327, 73]);
  });

  test('go on over the pieces a file comes in', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `P${i},Q${i},0.5`);
    const read = rowsOf([HEAD, ...rows].join('\n'));
    expect(read.rows.map(({ cells }) => cells.join(','))).toEqual([HEAD, ...rows]);
    expect(read.rows.map(({ line }) => line)).toEqual(read.rows.map((_, i) => i + 1));
    expect(read.rest).toEqual([]);
  });
});

describe('the rest', () => {
  const ROWS = ['P1,P2,0.1', 'P3,P4,0.2', 'P5,P6,0.3', 'P7,P8,0.4', 'P9,P0,0.5'];
  const TEXT = [HEAD, ...ROWS].join('\n');

  test('starts with any row of the batch at hand', () => {
    for (let most = 1; most <= ROWS.length; most++) {
      const { rest } = rowsOf(`${TEXT}\n`, most);
      const expected = ROWS.slice(most - 1).map((row, i) => ({
        line: most + 1 + i,
        cells: row.split(','),
      }));
      expect(rest.map(({ line, cells }) => ({ line, cells }))).toEqual(expected);
    }
  });

  test.each([
    ['a line of another width', 'odd', [['odd']]],
    ['a line break in quotes', '"x\ny",z,1', [['x\ny', 'z', '1']]],
    ['a blank line', '', []],
  ])('begins at %s, with its line', (_, odd, cells) => {
    const { rows, rest } = rowsOf([TEXT, odd, ...ROWS].join('\n'));
    expect(rows.length).toBe(6);
    const all = Array.from(tableOf([TEXT, odd, ...ROWS].join('\n')).rows());
    expect(rest.map(({ line }) => line)).toEqual(all.slice(6).map(({ line }) => line));
    expect(rest.slice(0, cells.length).map((row) => row.cells[0])).toEqual(cells.map(([it]) => it));
  });

  test.each([
    ['bytes that are no UTF-8', [0xe9]],
    ['NULs', [0]],
  ])('is everything from the piece on that has %s', (_, odd) => {
    const good = Array.from({ length: 40_000 }, (__, i) => `P${i},Q${i},0.5`).join('\n');
    const line = Buffer.concat([Buffer.from('\nP'), Buffer.from(odd), Buffer.from(',Q,1\n')]);
    const { rows, rest } = rowsOf(Buffer.concat([Buffer.from(`${HEAD}\n${good}`), line]));
    expect(rows.length).toBeGreaterThan(1000);
    expect(rest.length).toBeGreaterThan(1000);
    expect(rest[0]?.line).toBe(rows.length + 1);
    expect(rows.length + rest.length).toBe(40_002);
  });
});

describe('no file is read like this', () => {
  test.each([
    ['of one column', 'name\nAna\nBob\nCid\n'],
    ['with a preamble', 'My export\n\nfrom,to,strength\nP1,P2,0.5\nP3,P4,0.5\nP5,P6,0.5\n'],
  ])('%s', (_, text) => {
    expect(tableOf(text).plain?.()).toBeUndefined();
  });

  test('whose quote is another', () => {
    expect(tableOf(`${HEAD}\n'P1',P2,0.5\n`, { quote: "'" }).plain?.()).toBeUndefined();
  });

  test('in UTF-16', () => {
    const text = Buffer.from(`\ufeff${HEAD}\nP1,P2,0.5\nP3,P4,0.5\n`, 'utf16le');
    expect(tableOf(text).plain?.()).toBeUndefined();
  });
});
