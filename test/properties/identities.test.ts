import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim, VerdictClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { resolve } from '../../src/resolve/resolve.ts';

const LISTS = { own: [], customers: [], partners: [], team: [], suppress: [] };

/** Each row keeps its number as its line, wherever it stands. */
type Row = PersonClaim & { readonly line: number };

const resolved = (rows: readonly Row[], verdicts: readonly VerdictClaim[] = []) => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, 'plain');
  for (const { line, ...person } of rows) {
    sink.at(0, line);
    sink.person(person);
  }
  for (const verdict of verdicts) sink.verdict(verdict);
  return resolve(claims, normalizeRecords(claims), { asOf: dayOf(2026, 11, 22), ...LISTS });
};

/** Lines that are one person, as sorted groups. */
const groupsOf = ({ resolved: { records } }: ReturnType<typeof resolved>): string[] => {
  const groups = new Map<number, number[]>();
  records.line.forEach((line, record) => {
    const person = records.person[record] ?? -1;
    groups.set(person, [...(groups.get(person) ?? []), line]);
  });
  return [...groups.values()].map((lines) => lines.sort((a, b) => a - b).join(' ')).sort();
};

/** Few values, so that rows meet in every way. */
const person: fc.Arbitrary<PersonClaim> = fc
  .record({
    name: fc.constantFrom(
      '',
      'Ana Ruiz',
      'Ruiz, Ana',
      'Ana Lind',
      'A. Ruiz',
      'Anna Ruiz',
      'Bo Lind',
    ),
    email: fc.constantFrom('', '', 'ana@harbor.example', 'ar@gmail.com', 'info@harbor.example'),
    url: fc.constantFrom('', '', 'linkedin.com/in/ana', 'linkedin.com/in/ana2'),
    company: fc.constantFrom('', 'Harbor', 'Harbor Ltd', 'Pixel'),
    city: fc.constantFrom('', 'Leith', 'Turku'),
    id: fc.constantFrom('', '', '', '1', '2'),
  })
  .map((claim) => Object.fromEntries(Object.entries(claim).filter(([, text]) => text !== '')));

const table = fc
  .array(person, { minLength: 1, maxLength: 14 })
  .map((people): Row[] => people.map((claim, i) => ({ ...claim, line: i + 2 })));

const SURNAMES = ['Brandvold', 'Okonjer', 'Quilmont', 'Thornecki', 'Zanwick'];

/** What a row may tell of one of five people who have nothing in common. */
const view = fc
  .record({
    truth: fc.nat(SURNAMES.length - 1),
    name: fc.boolean(),
    email: fc.boolean(),
    url: fc.boolean(),
    company: fc.boolean(),
  })
  .map(({ truth, ...told }): Omit<Row, 'line'> & { truth: number } => {
    const surname = SURNAMES[truth] ?? '';
    return {
      truth,
      ...(told.name ? { name: `${'ABCDE'[truth]}lva ${surname}` } : {}),
      ...(told.email ? { email: `${surname.toLowerCase()}@h${truth}.example` } : {}),
      ...(told.url ? { url: `linkedin.com/in/${surname}` } : {}),
      ...(told.company ? { company: `Works${truth}` } : {}),
    };
  });

const views = fc
  .array(view, { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((row, i) => ({ ...row, line: i + 2 })));

const shuffled = table.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
);

describe('who is who', () => {
  test('is the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        // Rows that say the same are told apart by nothing but their place.
        const said = (row: Row): string => JSON.stringify({ ...row, line: 0 });
        fc.pre(new Set(rows.map(said)).size === rows.length);
        const one = resolved(rows);
        const other = resolved(others);
        expect(groupsOf(other)).toEqual(groupsOf(one));
        expect([...other.resolved.people.name]).toEqual([...one.resolved.people.name]);
        expect([...other.resolved.people.company]).toEqual([...one.resolved.people.company]);
      }),
      { numRuns: 150 },
    );
  });

  test('does not change when it is said again, and keeps people apart who share nothing', () => {
    fc.assert(
      fc.property(views, (rows) => {
        const once = groupsOf(resolved(rows));
        const groupOf = new Map(
          once.flatMap((group) => group.split(' ').map((line) => [Number(line), group])),
        );
        const again = rows.map((row) => ({ ...row, id: `g${groupOf.get(row.line)}` }));
        expect(groupsOf(resolved(again))).toEqual(once);
        const who = new Map(rows.map(({ line, truth }) => [String(line), truth]));
        for (const group of once) {
          expect(new Set(group.split(' ').map((line) => who.get(line))).size).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('never joins what the user calls different, except one id', () => {
    fc.assert(
      fc.property(table, fc.nat(13), fc.nat(13), (rows, i, j) => {
        const a = rows[i % rows.length];
        const b = rows[j % rows.length];
        if (!a || !b) return;
        fc.pre(a.line !== b.line && (a.id ?? 'a') !== (b.id ?? 'b'));
        const verdict = { a: `people.csv:${a.line}`, b: `people.csv:${b.line}`, same: false };
        const outcome = resolved(rows, [verdict]);
        const groups = groupsOf(outcome).map((group) => group.split(' '));
        const together = groups.some(
          (lines) => lines.includes(String(a.line)) && lines.includes(String(b.line)),
        );
        expect(together).toBe(outcome.verdictIssues.length > 0);
      }),
      { numRuns: 150 },
    );
  });

  test('joins what the user calls the same, unless another verdict forbids it', () => {
    fc.assert(
      fc.property(table, fc.nat(13), fc.nat(13), (rows, i, j) => {
        const a = rows[i % rows.length];
        const b = rows[j % rows.length];
        if (!a || !b || a === b) return;
        const verdict = { a: `people.csv:${a.line}`, b: `people.csv:${b.line}`, same: true };
        const { resolved: network, verdictIssues } = resolved(rows, [verdict]);
        expect(verdictIssues).toEqual([]);
        const personAt = (line: number) =>
          network.records.person[network.records.line.indexOf(line)];
        expect(personAt(a.line)).toBe(personAt(b.line));
      }),
      { numRuns: 150 },
    );
  });

  test('is never told by a name alone', () => {
    const names = fc.array(fc.constantFrom('Ana Ruiz', 'Ruiz, Ana', 'Bo Lind', 'Dr. Bo Lind'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(names, (all) => {
        const rows = all.map((name, i): Row => ({ name, line: i + 2 }));
        expect(resolved(rows).resolved.people.count).toBe(rows.length);
      }),
    );
  });
});

describe('ten thousand rows that share', () => {
  const crowd = (more: (i: number) => PersonClaim): Row[] =>
    Array.from({ length: 10_000 }, (_, i) => ({
      name: `Given${i % 97}a Family${Math.floor(i / 97)}b`,
      line: i + 2,
      ...more(i),
    }));

  test.each<[string, (i: number) => PersonClaim]>([
    ['an address', () => ({ email: 'front.desk@harbor.example' })],
    ['a company', () => ({ company: 'Harbor' })],
    ['a profile', () => ({ url: 'linkedin.com/in/everybody' })],
    ['a town', () => ({ city: 'Leith' })],
    ['a family name', (i) => ({ name: `Given${i}x Smith`, city: 'Leith', company: 'Harbor' })],
  ])('%s are ten thousand people, in seconds', (_, more) => {
    const started = performance.now();
    expect(resolved(crowd(more)).resolved.people.count).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
