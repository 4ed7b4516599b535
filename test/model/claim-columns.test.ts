import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import { JOB_KINDS, REF_KINDS, TIE_CLAIM_KINDS } from '../../src/model/claims.ts';
import { NO_DAY } from '../../src/model/day.ts';

const start = () => {
  const columns = claimColumns();
  const sink = claimSink(columns, 'plain');
  sink.at(0, 2);
  return { columns, sink, text: (id: number) => columns.pool.text(id) };
};

describe('a record', () => {
  test('stands in the columns with its place', () => {
    const { columns, sink, text } = start();
    sink.at(3, 14);
    sink.person({ id: 'c1', name: 'Ana Ruiz', email: 'ana@harbor.example', team: true });
    const { records } = columns;
    expect([records.file.at(0), records.line.at(0)]).toEqual([3, 14]);
    expect(text(records.system.at(0))).toBe('plain');
    expect(text(records.id.at(0))).toBe('c1');
    expect(text(records.name.at(0))).toBe('Ana Ruiz');
    expect(text(records.email.at(0))).toBe('ana@harbor.example');
    expect(records.team.at(0)).toBe(1);
    expect(records.asOf.at(0)).toBe(NO_DAY);
    expect(records.company.at(0)).toBe(0);
  });

  test('is referred to by its number, each row by a reference of its own', () => {
    const { columns, sink } = start();
    const [first, second] = [sink.person({ name: 'Bo Lind' }), sink.person({ name: 'Bo Lind' })];
    expect(first).not.toBe(second);
    expect(REF_KINDS[columns.refs.kind.at(second)]).toBe('record');
    expect(columns.refs.text.at(second)).toBe(1);
  });
});

describe('a reference', () => {
  test('to the same text is the same', () => {
    const { sink } = start();
    expect(sink.ref('email', 'a@b.example')).toBe(sink.ref('email', 'a@b.example'));
    expect(sink.ref('email', 'a@b.example')).not.toBe(sink.ref('id', 'a@b.example'));
  });

  test('speaks in the id space of its sink', () => {
    const { columns, sink, text } = start();
    const other = claimSink(columns, 'hubspot');
    const [plain, hubspot] = [sink.ref('id', '7'), other.ref('id', '7')];
    expect(plain).not.toBe(hubspot);
    expect(text(columns.refs.system.at(hubspot))).toBe('hubspot');
  });
});

describe('a job', () => {
  test('without an end is current; with one, or said to be over, it is not', () => {
    const { columns, sink } = start();
    const person = sink.ref('any', 'x');
    const day = { first: 10, last: 20 };
    sink.job({ person, company: 'Pixel' });
    sink.job({ person, company: 'Pixel', end: day });
    sink.job({ person, company: 'Pixel', current: false });
    sink.job({ person, company: 'Pixel', end: day, current: true, kind: 'board' });
    const { jobs } = columns;
    expect([...jobs.current.view()]).toEqual([1, 0, 0, 1]);
    expect([...jobs.endFirst.view()]).toEqual([NO_DAY, 10, NO_DAY, 10]);
    expect(JOB_KINDS[jobs.kind.at(0)]).toBe('employee');
    expect(JOB_KINDS[jobs.kind.at(3)]).toBe('board');
  });
});

describe('contact', () => {
  test('to several is one row each, and remembers how many they were', () => {
    const { columns, sink } = start();
    const [a, b, c] = ['a', 'b', 'c'].map((id) => sink.ref('id', id));
    sink.contact({ from: a ?? 0, to: [b ?? 0, c ?? 0], day: 5, channel: 'meeting' });
    const { contacts } = columns;
    expect([...contacts.to.view()]).toEqual([b, c]);
    expect([...contacts.group.view()]).toEqual([2, 2]);
    expect([...contacts.count.view()]).toEqual([1, 1]);
    expect([...contacts.day.view()]).toEqual([5, 5]);
  });
});

describe('ties, accounts and deals', () => {
  test('a tie without a strength has none, not zero', () => {
    const { columns, sink, text } = start();
    const [from, to] = [sink.ref('id', 'a'), sink.ref('id', 'b')];
    sink.tie({ from, to, kind: 'declared', label: 'friends', since: 7 });
    expect(columns.ties.strength.at(0)).toBeNaN();
    expect(TIE_CLAIM_KINDS[columns.ties.kind.at(0)]).toBe('declared');
    expect(text(columns.ties.label.at(0))).toBe('friends');
    expect([columns.ties.since.at(0), columns.ties.last.at(0)]).toEqual([7, NO_DAY]);
  });

  test('accounts and deals carry place and system', () => {
    const { columns, sink } = start();
    sink.at(1, 9);
    sink.account({ name: 'Pixel', type: 'customer' });
    sink.deal({ id: 'd1', state: 'won' });
    sink.dealRole({ dealId: 'd1', person: 4, role: 'Champion' });
    expect(columns.accounts).toEqual([
      { name: 'Pixel', type: 'customer', file: 1, line: 9, system: 'plain' },
    ]);
    expect(columns.deals[0]).toMatchObject({ id: 'd1', file: 1, line: 9 });
    expect(columns.dealRoles[0]).toMatchObject({ dealId: 'd1', role: 'Champion', line: 9 });
  });

  test('a claim cannot forge its place', () => {
    const { columns, sink } = start();
    sink.account(Object.assign({ name: 'Pixel' }, { line: 99 }) as { name: string });
    expect(columns.accounts[0]?.line).toBe(2);
  });
});

describe('claims of many rows', () => {
  const numbers = (from: number, count: number) =>
    Int32Array.from({ length: count }, (_, i) => from + i);

  test('are those that each row would have made by itself', () => {
    const [one, many] = [start(), start()];
    const cells = {
      companyId: 0,
      asOf: NO_DAY,
      name: 0,
      city: 0,
      country: 0,
      industry: 0,
      team: 1,
    };
    const block = { id: 1, firstName: 2, lastName: 3, email: 4, url: 5, title: 6, company: 7 };
    one.sink.person({ name: 'before' });
    many.sink.person({ name: 'before' });
    for (const row of [2, 3, 4]) {
      one.sink.at(0, 20 + row);
      one.sink.cells.person({ ...block, ...cells, id: 100 + row });
    }
    const rows = { first: 2, behind: 5, line: 22 };
    many.sink.cells.rows('records', rows, { ...block, ...cells, id: numbers(100, 6) });
    for (const table of ['records', 'refs'] as const) {
      for (const [name, column] of Object.entries(one.columns[table])) {
        expect([name, [...column.view()]]).toEqual([
          name,
          [...(new Map(Object.entries(many.columns[table])).get(name)?.view() ?? [])],
        ]);
      }
    }
  });

  test('stand one line a row, unless their lines are said', () => {
    const { columns, sink } = start();
    sink.at(4, 9);
    const block = { from: 0, to: 1, day: 5, channel: 0, count: 1, group: 1 };
    sink.cells.rows('contacts', { first: 1, behind: 4, line: 30 }, block);
    const line = Int32Array.of(40, 40, 41);
    sink.cells.rows('contacts', { first: 1, behind: 3, line: 30 }, { ...block, line });
    expect([...columns.contacts.line.view()]).toEqual([30, 31, 32, 40, 41]);
    expect([...columns.contacts.file.view()]).toEqual([4, 4, 4, 4, 4]);
  });

  test('keep what is no whole number', () => {
    const { columns, sink } = start();
    const block = { from: 0, to: 1, kind: 0, since: NO_DAY, last: NO_DAY, label: 0 };
    const strength = Float64Array.of(0.5, Number.NaN, 0.25);
    sink.cells.rows('ties', { first: 0, behind: 3, line: 2 }, { ...block, strength });
    expect([...columns.ties.strength.view()]).toEqual([0.5, Number.NaN, 0.25]);
  });

  test('of no rows are none', () => {
    const { columns, sink } = start();
    const block = { from: 0, to: 1, day: 5, channel: 0, count: 1, group: 1 };
    sink.cells.rows('contacts', { first: 3, behind: 3, line: 2 }, block);
    expect(columns.contacts.file.length).toBe(0);
  });
});
