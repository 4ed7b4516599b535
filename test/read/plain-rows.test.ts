import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellBatch, PlainRows } from '../../src/model/raw-file.ts';
import { tableOf } from './table-of.ts';

type Read = { readonly line: number; readonly cells: readonly string[] };

const plainOf = (text: string | Buffer): PlainRows => {
  const plain = tableOf(text).plain?.();
  if (plain === undefined) throw new Error('not plain');
  return plain;
};

/** All rows: those of batches, up to `most` of them, then what the general reader reads on. */
const rowsOf = (text: string | Buffer, most = Number.POSITIVE_INFINITY) => {
  const plain = plainOf(text);
  const rows: Read[] = [];
  const batches: number[] = [];
  for (const { bytes, starts, ends, rows: count, line } of plain.batches()) {
    batches.push(count);
    for (let row = 0; row < count; row++) {
      if (rows.length === most) return { rows, batches, rest: [...plain.general(row)] };
      const cells = Array.from({ length: plain.width }, (_, column) => {
        const at = row * plain.width + column;
        return new TextDecoder().decode(bytes.subarray(starts[at], ends[at]));
      });
      rows.push({ line: line + row, cells });
    }
  }
  return { rows, batches, rest: plain.ended ? [] : [...plain.general(BEHIND)] };
};

const BEHIND = Number.MAX_SAFE_INTEGER;

const HEAD = 'from,to,strength';

/** Reads to the end in turn, doubting some lines; how many rows came which way. */
const inTurn = (text: string | Buffer, doubts = (_line: number) => false) => {
  const plain = plainOf(text);
  const rows: Read[] = [];
  const ways: [by: 'bytes' | 'rules', rows: number][] = [];
  while (!plain.ended) {
    const { read, doubtful } = byBytes(plain, doubts);
    ways.push(['bytes', rows.push(...read)]);
    if (plain.ended) break;
    for (const { line, cells } of plain.general(doubtful)) rows.push({ line, cells });
    ways.push(['rules', rows.length]);
  }
  return { rows, ways: ways.map(([by, count], i) => [by, count - (ways[i - 1]?.[1] ?? 0)]) };
};

const byBytes = (plain: PlainRows, doubts: (line: number) => boolean) => {
  const read: Read[] = [];
  for (const batch of plain.batches()) {
    for (let row = 0; row < batch.rows; row++) {
      if (doubts(batch.line + row)) return { read, doubtful: row };
      read.push({ line: batch.line + row, cells: cellsIn(batch, row) });
    }
  }
  return { read, doubtful: BEHIND };
};

type Places = Pick<CellBatch, 'bytes' | 'starts' | 'ends'>;

const cellsIn = ({ bytes, starts, ends }: Places, row: number): readonly string[] =>
  [0, 1, 2].map((column) => {
    const at = row * 3 + column;
    return new TextDecoder().decode(bytes.subarray(starts[at], ends[at]));
  });

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

describe('the general reader', () => {
  const ROWS = ['P1,P2,0.1', 'P3,P4,0.2', 'P5,P6,0.3', 'P7,P8,0.4', 'P9,P0,0.5'];
  const TEXT = [HEAD, ...ROWS].join('\n');

  test('goes on from any row of the batch at hand', () => {
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
    const text = [TEXT, odd, ...ROWS, ''].join('\n');
    const { rows, rest } = rowsOf(text);
    expect(rows.length).toBe(6);
    const all = Array.from(tableOf(text).rows());
    expect(rest.map(({ line }) => line)).toEqual(all.slice(6).map(({ line }) => line));
    expect(rest.slice(0, cells.length).map((row) => row.cells[0])).toEqual(cells.map(([it]) => it));
  });

  test.each([
    ['bytes that are no UTF-8', [0xe9]],
    ['NULs', [0]],
  ])('reads all of a piece that has %s', (_, odd) => {
    const good = Array.from({ length: 40_000 }, (__, i) => `P${i},Q${i},0.5`).join('\n');
    const line = Buffer.concat([Buffer.from('\nP'), Buffer.from(odd), Buffer.from(',Q,1\n')]);
    const { rows, rest } = rowsOf(Buffer.concat([Buffer.from(`${HEAD}\n${good}`), line]));
    expect(rows.length).toBeGreaterThan(1000);
    expect(rest.length).toBeGreaterThan(1000);
    expect(rest[0]?.line).toBe(rows.length + 1);
    expect(rows.length + rest.length).toBe(40_002);
  });
});

describe('by bytes and by the rules in turn', () => {
  /** Four KiB a row, so that a piece of a file holds 64 of them, and a megabyte 256. */
  const LONG = 'of a long name '.repeat(270);
  const usual = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `P${i},${LONG}${i},0.5`);
  const withOdd = (count: number, odd: ReadonlyMap<number, string>): string =>
    [HEAD, ...usual(count).map((row, i) => odd.get(i) ?? row)].join('\n');
  const generally = (text: string | Buffer) => {
    const file = tableOf(text);
    const rows = Array.from(file.rows(), ({ line, cells }) => ({ line, cells }));
    return { rows, notes: file.notes };
  };
  const told = (rows: readonly Read[]): string => JSON.stringify(rows).replaceAll(LONG, '');
  const byRules = (ways: readonly unknown[][]): number =>
    ways.reduce((sum, [by, rows]) => sum + (by === 'rules' ? Number(rows) : 0), 0);

  test.each<[string, string]>([
    ['a quote that is never closed', 'P1,"Q1,0.5'],
    ['a quote that opens the last cell', 'P1,Q1,"0.5'],
    ['a line break in quotes', 'P1,"Q\n1",0.5'],
    ['several of them', 'P1,"Q\n\n\n1",0.5'],
    ['a quote within a cell', 'P1,Q "the" 1,0.5'],
    ['quotes that nobody doubled', 'P1,"Q "the" 1",0.5'],
    ['a cell too many', 'P1,Q1,0.5,'],
    ['a cell too few', 'P1,Q1'],
    ['a blank line', ''],
    ['a line with another delimiter', 'P1;Q1;0.5'],
    ['a NUL', 'P1,Q\u00001,0.5'],
    ['a lonely carriage return', 'P1,Q\r1,0.5'],
  ])('%s early, in the middle and at the end leaves the rest to the bytes', (_, odd) => {
    for (const place of [2, 200, 399]) {
      const text = withOdd(400, new Map([[place, odd]]));
      const { rows, ways } = inTurn(text);
      expect(told(rows)).toBe(told(generally(text).rows));
      expect(byRules(ways)).toBeLessThan(330);
    }
  });

  test('repairs are noted as if the file had been read as text', () => {
    const odd = new Map([
      [3, 'P1,"Q1,0.5'],
      [100, 'P1,Q "x" 1,0.5'],
      [444, 'P1,Q1'],
      [445, ''],
      [690, 'P1,"Q "the" 1",0.5'],
    ]);
    const text = withOdd(700, odd);
    const file = tableOf(text);
    const plain = file.plain?.();
    while (plain && !plain.ended) {
      for (const _ of plain.batches());
      for (const _ of plain.general(BEHIND));
    }
    expect(file.notes).toEqual(generally(text).notes);
    expect(file.notes.map(({ line }) => line)).toEqual([5, 102, 446, 447, 692]);
  });

  test('bytes that are no UTF-8 cost their piece alone', () => {
    const lines = [HEAD, ...usual(400)].map((line) => Buffer.from(`${line}\n`));
    lines[200] = Buffer.from('P1,M\xfcller,0.5\n', 'latin1');
    const text = Buffer.concat(lines);
    const { rows, ways } = inTurn(text);
    expect(told(rows)).toBe(told(generally(text).rows));
    expect(ways.map(([by]) => by)).toEqual(['bytes', 'rules', 'bytes']);
    expect(byRules(ways)).toBeLessThan(130);
    expect(rows[200]?.cells).toEqual(['P1', 'Müller', '0.5']);
  });

  test('whoever doubts a row gets it and its piece by the rules, then bytes again', () => {
    const { rows, ways } = inTurn(withOdd(400, new Map()), (line) => line === 100);
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 401 }, (_, i) => i + 1));
    expect(ways[0]).toEqual(['bytes', 99]);
    expect(ways.map(([by]) => by)).toEqual(['bytes', 'rules', 'bytes']);
  });

  test('with a mark before the first byte, places are counted behind it', () => {
    const text = `\ufeff${withOdd(400, new Map([[10, 'P1,Q1']]))}`;
    expect(told(inTurn(text).rows)).toBe(told(generally(text).rows));
  });

  test('a file of nothing but odd lines changes hands once a piece', () => {
    const text = [HEAD, ...Array<string>(40_000).fill('P1,"Q\n1",0.5')].join('\n');
    const { rows, ways } = inTurn(text);
    expect(rows.length).toBe(40_001);
    expect(ways.length).toBeLessThan(10);
  });

  test('nothing but NULs at the end is nothing', () => {
    const text = `${HEAD}\n${'P1,P2,0.5\n'.repeat(9)}${'\0'.repeat(600_000)}`;
    expect(inTurn(text).rows).toEqual(generally(text).rows);
  });

  test('the same rows and lines, whatever is odd and where', () => {
    const line = fc.constantFrom(
      ...['P1,Q1,0.5', 'P1,"Q1,0.5', '"P1,Q1,0.5', 'P1,"Q\n1",0.5', 'P"1"x,Q1,0.5', '', ' ', '"'],
      ...['P1,Q1', 'P1,Q1,0.5,x', '"",', 'a"b,"c,d', '","', 'Total,,', 'P1,"Q1"x,0.5'],
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 5, 100, 300),
        fc.constantFrom('\n', '\r\n'),
        (lines, before, end) => {
          const around = usual(before + 6);
          const text = [HEAD, ...around, ...lines, ...around, ...lines].join(end);
          const said = inTurn(text).rows.filter(({ cells }) =>
            cells.some((it) => it.trim() !== ''),
          );
          expect(told(said)).toBe(told(generally(text).rows));
        },
      ),
      { numRuns: 15 },
    );
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
