import { describe, expect, test } from 'vitest';
import { ABSENT } from '../../src/model/byte-table.ts';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import { REF_KINDS } from '../../src/model/claims.ts';
import { intAt } from '../../src/model/columns.ts';
import { type PlainTable, REFUSED } from '../../src/model/plain-table.ts';
import type { Recognized } from '../../src/model/recognition.ts';
import { readPlain } from '../../src/normalize/plain-table.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { tableOf } from '../read/table-of.ts';

const USUAL = 'A1,B2,2024-05-06,email';

/** A table with these senders and recipients below some usual ones. */
const tableWith = (rows: readonly string[]): PlainTable => {
  const all = ['from,to,date,channel', ...Array<string>(5).fill(USUAL), ...rows];
  const file = tableOf(`${all.join('\n')}\n`);
  const table = readPlain(
    file,
    recognize(file) as Recognized,
    { dateOrder: undefined },
    () => undefined,
  );
  if (table === undefined) throw new Error('not plain');
  return table;
};

const sentBy = (from: string): string => `${from},B2,2024-05-06,email`;
const sentTo = (to: string): string => `A1,${to},2024-05-06,email`;

/** Claims and what has been claimed of people so far. */
const world = () => {
  const claims = claimColumns();
  const { cells } = claimSink(claims, 'plain');
  const named = () => [...claims.refs.text.view()].map((text) => claims.pool.text(text));
  return { claims, cells, named };
};

const eachRow = <T>(table: PlainTable, read: (row: number) => T): T[] => {
  const all: T[] = [];
  const left = table.rows((first, behind) => {
    for (let row = first; row < behind; row++) all.push(read(row));
    return behind;
  });
  expect([...left]).toEqual([]);
  return all.slice(5);
};

describe('whom a cell names', () => {
  test.each([
    ['A7', 'A7'],
    ['"Ana ""A"" Reis"', 'Ana "A" Reis'],
    ['  Ana ', 'Ana'],
    ['José', 'José'],
    ['Ørn', 'Ørn'],
    ['石川', '石川'],
    ['N/A', ''],
    ['-', ''],
    ['nancy', 'nancy'],
    ['', ''],
  ])('"%s" is said by the general rule, before and after somebody is known', (cell, text) => {
    const { claims, cells, named } = world();
    const table = tableWith([sentBy(cell), sentBy(cell), sentBy(cell)]);
    const from = table.people(cells)('from');
    const said = eachRow(table, (row) => {
      const number = from.text(row);
      if (number !== 0) from.ref(row);
      return claims.pool.text(number);
    });
    expect(said).toEqual([text, text, text]);
    expect(named()).toEqual(text === '' ? ['A1'] : ['A1', text]);
  });

  test('has no reference until a claim needs one', () => {
    const { cells, named } = world();
    const table = tableWith([sentBy('A7')]);
    const from = table.people(cells)('from');
    expect(eachRow(table, (row) => intAt(from.refs, row))).toEqual([ABSENT]);
    expect(named()).toEqual([]);
  });

  test('has one from then on, in the next batch without being asked', () => {
    const { cells, named } = world();
    const many = Array.from({ length: 9000 }, (_, i) => sentBy(`A${i % 3}`));
    const table = tableWith(many);
    const from = table.people(cells)('from');
    const known = eachRow(table, (row) => {
      const isKnown = intAt(from.refs, row) !== ABSENT;
      return isKnown ? intAt(from.refs, row) : from.ref(row);
    });
    expect(named()).toEqual(['A1', 'A0', 'A2']);
    expect(known.slice(0, 4)).toEqual([1, 0, 2, 1]);
    expect(new Set(known.filter((_, i) => i % 3 === 2))).toEqual(new Set([2]));
  });

  test('is one person in all columns and tables of a system, of whatever kind', () => {
    const { claims, cells, named } = world();
    const first = tableWith([sentBy('A7')]);
    const from = first.people(cells)('from');
    eachRow(first, (row) => from.ref(row));
    const second = tableWith(['A7,A7,2024-05-06,email']);
    const to = second.people(cells)('to');
    const ref = claimSink(claims, 'plain').cells.ref('any', claims.pool.id('A7'));
    expect(eachRow(second, (row) => intAt(to.refs, row))).toEqual([1]);
    expect(named()).toEqual(['A1', 'A7', 'A7']);
    expect([claims.refs.kind.at(ref), REF_KINDS[claims.refs.kind.at(1)]]).toEqual([5, 'any']);
  });

  test('what a rule changes is not kept under its bytes', () => {
    const { cells } = world();
    const table = tableWith([sentBy(' A7'), sentBy('A7')]);
    const from = table.people(cells)('from');
    eachRow(table, (row) => from.ref(row));
    const bytes = new TextEncoder().encode(' A7');
    expect(cells.people.find(bytes, 0, 3)).toBe(ABSENT);
    expect(cells.people.find(bytes, 1, 3)).not.toBe(ABSENT);
  });

  test('a column that is not there names nobody', () => {
    const { cells } = world();
    const table = tableWith([USUAL, USUAL]);
    const nobody = table.people(cells)('nowhere');
    const said = eachRow(table, (row) => [intAt(nobody.refs, row), nobody.text(row)]);
    expect(said).toEqual([
      [ABSENT, 0],
      [ABSENT, 0],
    ]);
  });
});

describe('whom the parts of a cell name', () => {
  test.each<[string, readonly string[] | 'refused']>([
    ['P1', ['P1']],
    ['P1;P2', ['P1', 'P2']],
    ['P1; P2 ;P3', ['P1', 'P2', 'P3']],
    ['P1;;P2;', ['P1', 'P2']],
    ['P1;P1', ['P1', 'P1']],
    [';', []],
    [';;', []],
    ['P1; ;P2', 'refused'],
    ['"P1;""P2"""', ['P1', '"P2"']],
    ['N/A;P1', ['N/A', 'P1']],
    ['P1;José;Ø', 'refused'],
    ['P1;José;x', ['P1', 'José', 'x']],
    ['N/A', 'refused'],
    ['nancy', ['nancy']],
    ['', 'refused'],
    [' P1', 'refused'],
    ['P1 ', 'refused'],
  ])('"%s", before and after they are known', (cell, parts) => {
    const { claims, cells } = world();
    const table = tableWith([sentTo(cell), sentTo('B2'), sentTo(cell)]);
    const to = table.peopleIn('to', ';', cells);
    const said = eachRow(table, (row) => {
      const count = to.count(row);
      if (count === REFUSED) return 'refused';
      return Array.from({ length: count }, (_, part) => {
        const ref = to.ref(to.firsts.at(row) + part);
        return claims.pool.text(claims.refs.text.at(ref));
      });
    });
    expect(said).toEqual([parts, ['B2'], parts]);
  });

  test('stand side by side: those of a row end where those of the next begin', () => {
    const { cells } = world();
    const table = tableWith([sentTo('P1;P2;P3'), sentTo(';'), sentTo('P4')]);
    const to = table.peopleIn('to', ';', cells);
    expect(eachRow(table, (row) => to.firsts.at(row + 1) - to.firsts.at(row))).toEqual([3, 0, 1]);
  });

  test('a placeholder that a list named is still none where it stands alone', () => {
    const { cells } = world();
    const table = tableWith([sentTo('N/A;P1'), sentTo('N/A')]);
    const to = table.peopleIn('to', ';', cells);
    const counts = eachRow(table, (row) => {
      const count = to.count(row);
      for (let part = 0; count !== REFUSED && part < count; part++)
        to.ref(to.firsts.at(row) + part);
      return count;
    });
    expect(counts).toEqual([2, REFUSED]);
  });
});
