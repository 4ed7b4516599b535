import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../src/model/report.ts';
import { csv, ndjson, rawCsv, tsv } from '../../src/present/delimited.ts';
import { visible } from '../../src/present/visible.ts';

const one = (cell: Cell): Table => ({ columns: ['x'], rows: [[cell]] });
const text = (pieces: Iterable<string | Uint8Array>): string => [...pieces].join('');
const bodyOf = (pieces: Iterable<string>): string => text(pieces).slice('x\n'.length, -1);

describe('csv', () => {
  test.each(['=1+1', '+1', '-2', '@SUM(A1)', '＝1', '＋1', '－1', '＠a'])(
    'makes the formula %s a text',
    (cell) => {
      expect(bodyOf(csv(one(cell)))).toBe(`'${cell}`);
      expect(bodyOf(tsv(one(cell)))).toBe(`'${cell}`);
    },
  );

  test.each(['\u0000=1', '\n=1', '\r=1', '\t=1', '\u200b=1'])(
    'lets no hidden character %j carry a formula',
    (cell) => {
      expect(bodyOf(csv(one(cell)))).toMatch(/^\\/);
    },
  );

  test.each(['a;=1', 'a\\t=1;b'])('quotes %s, which another separator would cut', (cell) => {
    expect(bodyOf(csv(one(cell)))).toBe(`"${cell}"`);
  });

  test('leaves numbers alone, negative ones too', () => {
    expect(bodyOf(csv(one(-5)))).toBe('-5');
    expect(bodyOf(csv(one(0.123456789)))).toBe('0.123457');
  });

  test('writes nothing for what is not known, and true and false as words', () => {
    expect(text(csv({ columns: ['a', 'b', 'c'], rows: [[null, true, false]] }))).toBe(
      'a,b,c\n,true,false\n',
    );
  });

  test('writes large tables in pieces', () => {
    const rows = Array.from({ length: 2500 }, (_, i) => [i]);
    const pieces = [...csv({ columns: ['x'], rows })];
    expect(pieces).toHaveLength(4);
    expect(pieces.join('').split('\n')).toHaveLength(2502);
  });

  test('can be read back: the same cells, with hidden characters shown', () => {
    const harmless = fc.string().filter((cell) => !/^[=+\-@＝＋－＠]/.test(cell));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 2 })), (rows) => {
        const written = text(csv({ columns: ['a', 'b'], rows }));
        expect(parse(written)).toEqual([['a', 'b'], ...rows.map((row) => row.map(visible))]);
      }),
    );
  });
});

describe('raw csv', () => {
  test('interprets nothing: what is read back is what was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 3 })),
        (rows) => {
          const written = text(rawCsv({ columns: ['a', 'b'], rows }));
          const read = parse(written, { relax_column_count: true, bom: false });
          expect(read).toEqual([['a', 'b'], ...rows]);
        },
      ),
    );
  });

  test('takes lines as they are where they come as bytes', () => {
    const bytes = Buffer.from('"Fox, Ana",1\nBo,2\n');
    const table = { columns: ['a', 'b'], rows: [], lines: [['x;y', 1], bytes, ['z', 2]] };
    const lines = [...rawCsv(table)];
    expect(lines).toEqual(['a,b\n', '"x;y",1\n', bytes, 'z,2\n']);
    expect(lines[2]).toBe(bytes);
  });

  test('writes no header where there is none', () => {
    expect(text(rawCsv({ columns: [], rows: [['=1', 'b']] }))).toBe('=1,b\n');
  });
});

describe('ndjson', () => {
  test('makes a column called __proto__ a column', () => {
    const line = text(ndjson({ columns: ['__proto__', 'constructor'], rows: [[1, 'x']] }));
    expect(line).toBe('{"__proto__":1,"constructor":"x"}\n');
  });

  test('writes null for what a row lacks', () => {
    expect(text(ndjson({ columns: ['a', 'b'], rows: [[1]] }))).toBe('{"a":1,"b":null}\n');
  });
});
