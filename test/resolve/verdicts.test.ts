import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import type { ResolveOptions } from '../../src/resolve/resolve.ts';
import { verdictsInOrder } from '../../src/resolve/verdicts.ts';
import { groups, resolved, rows } from './network-of.ts';

type Pair = readonly [a: string, b: string, verdict: 'same' | 'different'];

/** Records in people.csv from line 2 on; verdicts in decisions.csv after them. */
const decided = (
  people: readonly PersonClaim[],
  pairs: readonly Pair[],
  options: Partial<ResolveOptions> = {},
) => {
  const { claims, row } = rows();
  for (const { id, ...person } of people) {
    const [system, inSystem] = id?.includes(':') ? id.split(':') : ['plain', id];
    row(system).person({ ...person, ...(inSystem ? { id: inSystem } : {}) });
  }
  for (const [a, b, verdict] of pairs) {
    row('plain', 'decisions.csv').verdict({ a, b, same: verdict === 'same' });
  }
  return resolved(claims, options);
};

const ana: PersonClaim = { id: '1', name: 'Ana Ruiz', email: 'ana@harbor.example' };
const lind: PersonClaim = { id: '2', name: 'Ana Lind', company: 'Pixel' };
const third: PersonClaim = { id: '3', name: 'A. Lind-Ruiz', url: 'linkedin.com/in/ana-lind' };

describe('the user says who is the same', () => {
  test.each<[string, string, string]>([
    ['ids', '1', '2'],
    ['an address and an id', 'Ana@Harbor.example', '2'],
    ['places', 'people.csv:2', 'people.csv:3'],
    ['full names that one record bears', 'Ruiz, Ana', 'Ana Lind'],
  ])('by %s', (_, a, b) => {
    const outcome = decided([ana, lind, third], [[a, b, 'same']]);
    expect(groups(outcome)).toEqual([0, 0, 1]);
    expect(outcome.merged.get('declared')).toBe(1);
    expect(outcome.verdictIssues).toEqual([]);
  });

  test('by a profile in any variant', () => {
    const url = 'https://de.linkedin.com/in/Ana-Lind/?trk=x';
    expect(groups(decided([ana, lind, third], [[url, '1', 'same']]))).toEqual([0, 1, 0]);
  });

  test('over and over: it is transitive', () => {
    const outcome = decided(
      [ana, lind, third],
      [
        ['1', '2', 'same'],
        ['2', '3', 'same'],
      ],
    );
    expect(groups(outcome)).toEqual([0, 0, 0]);
  });

  test('even where the profiles differ; each profile’s other records come along', () => {
    const outcome = decided(
      [
        { id: '1', name: 'Jon Smith', url: 'linkedin.com/in/jon-a' },
        { id: '2', name: 'Jon Smith', url: 'linkedin.com/in/jon-b' },
        { name: 'J. Smith', url: 'linkedin.com/in/jon-b' },
      ],
      [['1', '2', 'same']],
    );
    expect(groups(outcome)).toEqual([0, 0, 0]);
  });

  test('an 18-character Salesforce id is its 15-character form', () => {
    const people = [{ id: 'salesforce:003A0000012AbCd', name: 'Ana Ruiz' }, lind];
    expect(groups(decided(people, [['003A0000012AbCdIAK', '2', 'same']]))).toEqual([0, 0]);
  });

  test('an address that no record bears is then the person’s', () => {
    const { claims, row } = rows();
    row().person({ ...ana });
    row().person({ id: '9', name: 'Bo Lind' });
    const sink = row('plain', 'mail.csv');
    const from = sink.ref('any', 'ana.private@mail.example');
    sink.contact({ from, to: [sink.ref('any', '9')], day: 20_000, channel: 'email' });
    row('plain', 'same.csv').verdict({ a: 'ana.private@mail.example', b: '1', same: true });
    const { resolved: network, verdictIssues } = resolved(claims);
    expect(network.people.count).toBe(2);
    expect(network.people.name.at(network.evidence.from[0] ?? -1)).toBe('Ana Ruiz');
    expect(verdictIssues).toEqual([]);
  });

  test('two addresses that no record bears are one person', () => {
    const { claims, row } = rows();
    const sink = row('plain', 'mail.csv');
    const [a, b, c] = ['a@x.example', 'b@x.example', 'c@y.example'].map((m) => sink.ref('any', m));
    for (const from of [a, b]) {
      if (from === undefined || c === undefined) throw new Error('no reference');
      sink.contact({ from, to: [c], day: 20_000, channel: 'email' });
    }
    row('plain', 'same.csv').verdict({ a: 'b@x.example', b: 'a@x.example', same: true });
    const { people } = resolved(claims).resolved;
    expect([...people.emails].sort()).toEqual(['a@x.example', 'c@y.example']);
  });

  test('who is suppressed by an address is gone with all that is said to be theirs', () => {
    const pairs: Pair[] = [['ana.private@mail.example', '1', 'same']];
    const outcome = decided([ana, lind], pairs, { suppress: ['ana.private@mail.example'] });
    expect([...outcome.resolved.people.name]).toEqual(['Ana Lind']);
  });
});

describe('the user says who is different', () => {
  const twice: readonly PersonClaim[] = [
    { id: '1', name: 'Jon Smith', company: 'Altex' },
    { id: '2', name: 'Jon Smith', company: 'Altex' },
  ];

  test('and neither name nor company joins them', () => {
    expect(groups(decided(twice, []))).toEqual([0, 0]);
    expect(groups(decided(twice, [['1', '2', 'different']]))).toEqual([0, 1]);
  });

  test('nor an address or profile, nor a third record in between', () => {
    const shared = { email: 'jon@altex.example', url: 'linkedin.com/in/jon' };
    const people = [
      { id: '1', name: 'Jon Smith', ...shared },
      { id: '2', name: 'Jon Smith', ...shared },
      { id: '3', name: 'Jon Smith', email: 'jon@altex.example' },
    ];
    const [one, two] = groups(decided(people, [['2', '1', 'different']]));
    expect(one).not.toBe(two);
  });

  test('then it is no longer asked', () => {
    const people = [
      { id: '1', name: 'Ana Ruiz', email: 'desk.two@harbor.example' },
      { id: '2', name: 'Bo Lind', email: 'desk.two@harbor.example' },
    ];
    expect(decided(people, []).unsure).toHaveLength(1);
    expect(decided(people, [['1', '2', 'different']]).unsure).toEqual([]);
  });

  test('of one id is a mistake, and named', () => {
    const people = [ana, { ...ana, company: 'Harbor' }];
    const outcome = decided(people, [['people.csv:2', 'people.csv:3', 'different']]);
    expect(groups(outcome)).toEqual([0, 0]);
    expect(outcome.verdictIssues).toEqual([
      { code: 'verdict-one-id', file: 'decisions.csv', line: 4, facts: {} },
    ]);
  });
});

describe('verdicts that cannot be obeyed are named', () => {
  const contradiction: readonly Pair[] = [
    ['1', '2', 'same'],
    ['2', '3', 'same'],
    ['1', '3', 'different'],
  ];

  test('a chain that joins what another row keeps apart', () => {
    const outcome = decided([ana, lind, third], contradiction);
    expect(groups(outcome)).toEqual([0, 0, 1]);
    expect(outcome.verdictIssues).toEqual([
      {
        code: 'verdict-contradiction',
        file: 'decisions.csv',
        line: 6,
        facts: { against: 'decisions.csv:7' },
      },
    ]);
  });

  test('the order of the rows changes nothing', () => {
    const forth = decided([ana, lind, third], contradiction);
    const back = decided([ana, lind, third], contradiction.toReversed());
    expect(groups(back)).toEqual(groups(forth));
    expect(back.verdictIssues.map(({ code }) => code)).toEqual(['verdict-contradiction']);
  });

  test.each([
    ['nobody’s id', '77', 'verdict-unknown'],
    ['a line without a record', 'people.csv:99', 'verdict-unknown'],
    ['an inbox', 'info@nowhere.example', 'verdict-unknown'],
    ['a name of two', 'Jon Smith', 'verdict-several'],
    ['an address of two', 'desk.two@harbor.example', 'verdict-several'],
  ])('%s', (_, reference, code) => {
    const people = [
      ana,
      { name: 'Jon Smith', email: 'desk.two@harbor.example' },
      { name: 'Jon Smith', company: 'Pixel' },
      { name: 'Mia Okafor', email: 'desk.two@harbor.example' },
    ];
    const outcome = decided(people, [['1', reference, 'same']]);
    expect(outcome.verdictIssues).toEqual([
      { code, file: 'decisions.csv', line: 6, facts: { value: reference } },
    ]);
    expect(new Set(groups(outcome)).size).toBe(4);
  });
});

describe('an address that no record bears', () => {
  const ALIAS = 'ana.private@mail.example';

  test.each<[string, readonly Pair[], string]>([
    [
      'said to be somebody’s and not',
      [
        [ALIAS, '1', 'same'],
        [ALIAS, '1', 'different'],
      ],
      '6>7',
    ],
    [
      'not, and then somebody’s',
      [
        ['1', ALIAS, 'different'],
        [ALIAS, '1', 'same'],
      ],
      '7>6',
    ],
    [
      'kept from one to whom a second is then joined',
      [
        [ALIAS, '2', 'same'],
        ['1', '2', 'same'],
        [ALIAS, '1', 'different'],
      ],
      '6>8',
    ],
    [
      'kept from another that is said to be the same',
      [
        ['x@mail.example', ALIAS, 'different'],
        ['x@mail.example', ALIAS, 'same'],
      ],
      '7>6',
    ],
    [
      'kept from a profile over a second address',
      [
        [ALIAS, 'y@mail.example', 'same'],
        ['y@mail.example', 'linkedin.com/in/nobody', 'same'],
        [ALIAS, 'linkedin.com/in/nobody', 'different'],
      ],
      '7>8',
    ],
  ])('%s is a contradiction, and named', (_, pairs, rows) => {
    const [line = '', against = ''] = rows.split('>');
    const { verdictIssues } = decided([ana, lind, third, { name: 'Bo' }], pairs);
    expect(verdictIssues).toEqual([
      {
        code: 'verdict-contradiction',
        file: 'decisions.csv',
        line: Number(line),
        facts: { against: `decisions.csv:${against}` },
      },
    ]);
  });

  test.each<[string, readonly Pair[]]>([
    [
      'of one and not of another',
      [
        [ALIAS, '1', 'same'],
        [ALIAS, '2', 'different'],
      ],
    ],
    [
      'of nobody known',
      [
        [ALIAS, '1', 'different'],
        [ALIAS, '2', 'different'],
      ],
    ],
    [
      'and another of two people',
      [
        [ALIAS, 'x@mail.example', 'different'],
        ['1', '2', 'same'],
      ],
    ],
  ])('%s is none', (_, pairs) => {
    expect(decided([ana, lind, third], pairs).verdictIssues).toEqual([]);
  });

  test('is not different from itself', () => {
    const { verdictIssues } = decided(
      [ana],
      [[ALIAS, 'Ana.Private+crm@mail.example', 'different']],
    );
    expect(verdictIssues.map(({ code }) => code)).toEqual(['verdict-one-id']);
  });
});

describe('an unsure pair says how to decide it', () => {
  test('by id, by address where no id, by place where neither', () => {
    const mail = 'ruiz.lind@harbor.example';
    const { unsure } = decided(
      [
        { id: '1', name: 'Ana Ruiz', email: mail },
        { name: 'Bo Lind', email: `${mail}; bo@harbor.example` },
        { name: 'Cem Kaya', email: mail },
      ],
      [],
    );
    const references = unsure.flatMap(({ a, b }) => [a.reference, b.reference]);
    expect(new Set(references)).toEqual(new Set(['1', 'bo@harbor.example', 'people.csv:4']));
  });

  test('and the rows it offers settle it', () => {
    const people = [
      { id: '1', name: 'Ana Ruiz', email: 'desk.two@harbor.example' },
      { name: 'Bo Lind', email: 'desk.two@harbor.example' },
    ];
    const [pair] = decided(people, []).unsure;
    const row: Pair = [pair?.a.reference ?? '', pair?.b.reference ?? '', 'same'];
    expect(groups(decided(people, [row]))).toEqual([0, 0]);
  });
});

describe('verdicts are obeyed in an order that rows and sides do not change', () => {
  const verdict = (a: string, b: string, same: boolean, line = 2) => ({
    ...{ a, b, same, system: 'plain', file: 0, line },
  });

  test.each([
    ['who is different first', [verdict('x', 'y', false), verdict('a', 'b', true)]],
    ['by the reference that comes first', [verdict('a', 'z', true), verdict('b', 'c', true)]],
    ['whichever side it is on', [verdict('z', 'a', true), verdict('b', 'c', true)]],
    ['then by the other one', [verdict('c', 'a', true), verdict('a', 'd', true)]],
    ['then by line', [verdict('a', 'b', true, 2), verdict('b', 'a', true, 3)]],
  ])('%s', (_, inOrder) => {
    expect(verdictsInOrder(inOrder.toReversed())).toEqual(inOrder);
    expect(verdictsInOrder(inOrder)).toEqual(inOrder);
  });
});
