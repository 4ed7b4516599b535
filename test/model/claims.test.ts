import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import {
  ACCOUNT_TYPES,
  JOB_KINDS,
  type JobClaim,
  type PersonClaim,
  REF_KINDS,
  type RefKind,
  TIE_CLAIM_KINDS,
  type TieClaim,
} from '../../src/model/claims.ts';
import { NO_DAY } from '../../src/model/day.ts';
import { CONTACT_KINDS, EVIDENCE_KINDS, kindCode } from '../../src/model/evidence.ts';

const start = (system = 'plain') => {
  const columns = claimColumns();
  const sink = claimSink(columns, system);
  sink.at(2, 7);
  return { columns, sink, text: (id: number) => columns.pool.text(id) };
};

/** The only row of columns, by name. */
const rowOf = (columns: Readonly<Record<string, { at(index: number): number }>>, row = 0) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.at(row)]));

describe('each field of a record stands in its own column', () => {
  const TEXTS = [
    'id',
    'firstName',
    'lastName',
    'name',
    'email',
    'url',
    'title',
    'company',
    'companyId',
    'city',
    'country',
    'industry',
  ] as const satisfies readonly (keyof PersonClaim)[];

  test.each(TEXTS)('%s', (field) => {
    const { columns, sink, text } = start();
    sink.person({ [field]: 'Some text' });
    const { file, line, system, team, asOf, ...texts } = columns.records;
    expect([file.at(0), line.at(0), text(system.at(0))]).toEqual([2, 7, 'plain']);
    expect([team.at(0), asOf.at(0)]).toEqual([0, NO_DAY]);
    for (const [name, column] of Object.entries(texts)) {
      expect([name, text(column.at(0))]).toEqual([name, name === field ? 'Some text' : '']);
    }
  });

  test.each<[PersonClaim, number, number]>([
    [{ team: true }, 1, NO_DAY],
    [{ team: false }, 0, NO_DAY],
    [{ team: undefined }, 0, NO_DAY],
    [{ asOf: 20_000 }, 0, 20_000],
    [{ asOf: 0 }, 0, 0],
    [{ asOf: undefined }, 0, NO_DAY],
    [{}, 0, NO_DAY],
  ])('%j: team %d, as of %d', (claim, team, asOf) => {
    const { columns, sink } = start();
    sink.person(claim);
    expect([columns.records.team.at(0), columns.records.asOf.at(0)]).toEqual([team, asOf]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'a\u0000b', '', ' '])(
    'a text such as %j is a text like others',
    (name) => {
      const { columns, sink, text } = start();
      sink.person({ name });
      expect(text(columns.records.name.at(0))).toBe(name);
    },
  );
});

describe('a reference', () => {
  test.each(REF_KINDS.filter((kind) => kind !== 'record'))(
    'of kind %s is kept as it is',
    (kind) => {
      const { columns, sink, text } = start('hubspot');
      const ref = sink.ref(kind, 'x');
      expect(REF_KINDS[columns.refs.kind.at(ref)]).toBe(kind);
      expect(text(columns.refs.system.at(ref))).toBe('hubspot');
      expect(text(columns.refs.text.at(ref))).toBe('x');
    },
  );

  test.each<[RefKind, string, RefKind, string, boolean]>([
    ['id', '1', 'id', '1', true],
    ['id', '1', 'id', '2', false],
    ['id', '1', 'any', '1', false],
    ['email', 'a@b.example', 'email', 'A@b.example', false],
    ['name', 'Ana Reis', 'name', 'Ana Reis', true],
    ['any', '', 'any', '', true],
  ])('%s %j and %s %j are one: %s', (kind, text, otherKind, otherText, same) => {
    const { sink } = start();
    expect(sink.ref(kind, text) === sink.ref(otherKind, otherText)).toBe(same);
  });

  test('to a row is to that row alone, whatever it says', () => {
    const { columns, sink } = start();
    const refs = [sink.person({ id: '1' }), sink.person({ id: '1' }), sink.ref('id', '1')];
    expect(new Set(refs).size).toBe(3);
    expect(refs.map((ref) => REF_KINDS[columns.refs.kind.at(ref)])).toEqual([
      'record',
      'record',
      'id',
    ]);
    expect(refs.slice(0, 2).map((ref) => columns.refs.text.at(ref))).toEqual([0, 1]);
  });
});

describe('a job', () => {
  const span = { first: 100, last: 130 };
  const none = { startFirst: NO_DAY, startLast: NO_DAY, endFirst: NO_DAY, endLast: NO_DAY };
  test.each<[Partial<JobClaim>, Readonly<Record<string, number>>]>([
    [{}, { ...none, current: 1, kind: 0 }],
    [{ start: span }, { ...none, startFirst: 100, startLast: 130, current: 1, kind: 0 }],
    [{ end: span }, { ...none, endFirst: 100, endLast: 130, current: 0, kind: 0 }],
    [
      { end: span, current: true },
      { ...none, endFirst: 100, endLast: 130, current: 1, kind: 0 },
    ],
    [{ current: false }, { ...none, current: 0, kind: 0 }],
    [{ current: true }, { ...none, current: 1, kind: 0 }],
    [{ current: undefined }, { ...none, current: 1, kind: 0 }],
    [{ kind: 'board' }, { ...none, current: 1, kind: 1 }],
    [
      { kind: 'student', current: false },
      { ...none, current: 0, kind: 4 },
    ],
  ])('%j', (claim, cells) => {
    const { columns, sink, text } = start();
    const person = sink.ref('any', 'Ana Reis');
    sink.job({ person, company: 'Fern', companyId: 'c1', title: 'COO', ...claim });
    const { file, line, system, company, companyId, title, ...rest } = columns.jobs;
    expect(rowOf(rest)).toEqual({ person, ...cells });
    expect([file.at(0), line.at(0), text(system.at(0))]).toEqual([2, 7, 'plain']);
    expect([company, companyId, title].map((column) => text(column.at(0)))).toEqual([
      'Fern',
      'c1',
      'COO',
    ]);
  });

  test.each(JOB_KINDS.map((kind, code) => [kind, code] as const))('as %s is %d', (kind, code) => {
    const { columns, sink } = start();
    sink.job({ person: 0, company: 'Fern', kind });
    expect(columns.jobs.kind.at(0)).toBe(code);
  });
});

describe('contact', () => {
  test.each(CONTACT_KINDS.map((kind, code) => [kind, code] as const))(
    'by %s is evidence of the same number, %d',
    (channel, code) => {
      const { columns, sink } = start();
      sink.contact({ from: 1, to: [2], day: 20_000, channel });
      expect(rowOf(columns.contacts)).toEqual({
        ...{ file: 2, line: 7, from: 1, to: 2, day: 20_000 },
        ...{ channel: code, count: 1, group: 1 },
      });
      expect(kindCode(channel)).toBe(code);
    },
  );

  test.each<[readonly number[], number | undefined, number | undefined, number[][]]>([
    [[2], undefined, undefined, [[2, 1, 1]]],
    [[2], 5, undefined, [[2, 5, 1]]],
    [[2], undefined, 40, [[2, 1, 40]]],
    [
      [2, 3, 4],
      undefined,
      undefined,
      [
        [2, 1, 3],
        [3, 1, 3],
        [4, 1, 3],
      ],
    ],
    [
      [2, 3],
      4,
      100,
      [
        [2, 4, 100],
        [3, 4, 100],
      ],
    ],
    [[], undefined, undefined, []],
  ])('to %j, %s times, in a group of %s', (to, count, group, rows) => {
    const { columns, sink } = start();
    sink.contact({ from: 1, to, day: 3, channel: 'email', count, group });
    const { contacts } = columns;
    expect(
      rows.map((_, i) => [contacts.to.at(i), contacts.count.at(i), contacts.group.at(i)]),
    ).toEqual(rows);
    expect(contacts.to.length).toBe(rows.length);
  });
});

describe('a tie', () => {
  test.each(TIE_CLAIM_KINDS.map((kind, code) => [kind, code] as const))(
    'as %s is %d',
    (kind, code) => {
      const { columns, sink } = start();
      sink.tie({ from: 1, to: 2, kind });
      expect(columns.ties.kind.at(0)).toBe(code);
      expect(EVIDENCE_KINDS).toContain(kind);
    },
  );

  test.each<[Partial<TieClaim>, number, number, number, string]>([
    [{}, Number.NaN, NO_DAY, NO_DAY, ''],
    [{ strength: 0.5 }, 0.5, NO_DAY, NO_DAY, ''],
    [{ strength: 0 }, 0, NO_DAY, NO_DAY, ''],
    [{ strength: undefined }, Number.NaN, NO_DAY, NO_DAY, ''],
    [{ since: 5 }, Number.NaN, 5, NO_DAY, ''],
    [{ last: 9 }, Number.NaN, NO_DAY, 9, ''],
    [{ since: 0, last: 0 }, Number.NaN, 0, 0, ''],
    [{ label: 'old friends' }, Number.NaN, NO_DAY, NO_DAY, 'old friends'],
  ])('%j', (claim, strength, since, last, label) => {
    const { columns, sink, text } = start();
    sink.tie({ from: 1, to: 2, kind: 'declared', ...claim });
    const { ties } = columns;
    expect(ties.strength.at(0)).toBe(strength);
    expect([ties.since.at(0), ties.last.at(0), text(ties.label.at(0))]).toEqual([
      since,
      last,
      label,
    ]);
    expect([ties.from.at(0), ties.to.at(0), ties.file.at(0), ties.line.at(0)]).toEqual([
      1, 2, 2, 7,
    ]);
  });
});

describe('claims of several files and systems', () => {
  test('each stand where they were said', () => {
    const columns = claimColumns();
    const [plain, crm] = [claimSink(columns, 'plain'), claimSink(columns, 'salesforce')];
    plain.at(0, 2);
    crm.at(1, 3);
    plain.person({ id: '1' });
    crm.person({ id: '1' });
    plain.at(0, 4);
    plain.person({ id: '2' });
    const { file, line, system } = columns.records;
    expect([...file.view()]).toEqual([0, 1, 0]);
    expect([...line.view()]).toEqual([2, 3, 4]);
    expect([...system.view()].map((id) => columns.pool.text(id))).toEqual([
      'plain',
      'salesforce',
      'plain',
    ]);
  });

  test('as numbers are what they are as texts', () => {
    const [byText, byNumber] = [start(), start()];
    const text = (value: string): number => byNumber.columns.pool.id(value);
    byText.sink.person({ id: '1', name: 'Ana', email: 'a@b.example', asOf: 9 });
    const { cells } = byNumber.sink;
    const nothing = { firstName: 0, lastName: 0, url: 0, title: 0, company: 0, companyId: 0 };
    cells.person({
      ...{ ...nothing, city: 0, country: 0, industry: 0, team: 0, asOf: 9 },
      ...{ id: text('1'), name: text('Ana'), email: text('a@b.example') },
    });
    const texts = ({ columns }: typeof byText) =>
      [columns.records.id, columns.records.name, columns.records.email].map((column) =>
        columns.pool.text(column.at(0)),
      );
    expect(texts(byNumber)).toEqual(texts(byText));
    expect(byNumber.columns.records.asOf.at(0)).toBe(byText.columns.records.asOf.at(0));
    expect(cells.ref('email', text('a@b.example'))).toBe(byNumber.sink.ref('email', 'a@b.example'));
  });

  test('verdicts, accounts and deals bear file, line and system', () => {
    const { columns, sink } = start('plain');
    sink.verdict({ a: '1', b: '2', same: false });
    sink.account({ name: 'Fern' });
    sink.deal({ state: 'won' });
    sink.dealRole({ dealId: 'd1', person: 0 });
    const place = { file: 2, line: 7, system: 'plain' };
    expect(columns.verdicts).toEqual([{ a: '1', b: '2', same: false, ...place }]);
    expect(columns.accounts).toEqual([{ name: 'Fern', ...place }]);
    expect(columns.deals).toEqual([{ state: 'won', ...place }]);
    expect(columns.dealRoles).toEqual([{ dealId: 'd1', person: 0, ...place }]);
  });
});

describe('the closed sets', () => {
  test.each([
    [
      'types of accounts',
      ACCOUNT_TYPES,
      'unknown own customer former-customer partner prospect competitor',
    ],
    ['kinds of jobs', JOB_KINDS, 'employee board advisor contractor student'],
    ['kinds of references', REF_KINDS, 'record id email url name any'],
    ['kinds of contact', CONTACT_KINDS, 'email message meeting call'],
    [
      'kinds of ties',
      TIE_CLAIM_KINDS,
      'declared recommendation endorsement invitation linkedin-connection owner introduced-by reports-to',
    ],
    [
      'kinds of evidence',
      EVIDENCE_KINDS,
      'email message meeting call declared recommendation endorsement invitation linkedin-connection owner deal introduced-by reports-to team shared-employer shared-school',
    ],
  ] as const)('%s: what is kept from run to run goes by their numbers', (_name, members, words) => {
    expect(members).toEqual(words.split(' '));
  });
});
