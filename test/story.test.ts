import { beforeAll, describe, expect, test } from 'vitest';
import {
  draft,
  exportTable,
  type FindOptions,
  find,
  type LoadedNetwork,
  load,
  type PathView,
  type PlanOptions,
  type PlanReport,
  plan,
  readAsks,
  readTargets,
} from '../src/index.ts';

const walk = ({ seller, hops }: PathView): string =>
  [seller.name, ...hops.map(({ to }) => to.name)].join(' → ');

let harbor: LoadedNetwork;
beforeAll(async () => {
  harbor = await load({ data: ['fixtures/harbor-analytics'], asOf: '2026-11-22' });
});

const paths = (target: string, more: FindOptions = {}): readonly PathView[] =>
  find(harbor, { targets: [target], ...more }).paths;

const pathOf = (target: string, people: string): PathView | undefined =>
  paths(target, { perReferrer: 0, top: 500 }).find((path) => walk(path) === people);

describe('the story', () => {
  test('the CISO at Altex is Jon Smith, and Jim Walsh knows him himself', () => {
    const [best] = paths('CISO at Altex');
    expect(best && walk(best)).toBe('Jim Walsh → Jon Smith');
    expect(best).toMatchObject({
      warmth: 'warm',
      program: 'direct',
      approach: 'contact-directly',
      referrer: null,
      firstAsk: null,
    });
    expect(best?.strength).toBeGreaterThan(0.7);
  });

  test('John, the CISO sought, is reached through Jon Smith, his former colleague', () => {
    const [best] = paths('CISO at Corvane Bank');
    expect(best && walk(best)).toBe('Jim Walsh → Jon Smith → John Halloran');
    expect(best).toMatchObject({
      warmth: 'warm',
      program: 'non-client',
      referralSource: 'colleague-outside',
      approach: 'mention-referrer',
    });
    expect(best?.referrer).toMatchObject({ name: 'Jon Smith', title: 'CISO', company: 'Altex' });
    expect(best?.hops[1]?.evidence.map(({ kind }) => kind)).toContain('shared-employer');
  });

  test('Elena, the CEO sought, is reached through the customer James Hervin', () => {
    const [best] = paths('CEO at Northlight Health');
    expect(best && walk(best)).toBe('Sam Ortega → James Hervin → Elena Vargas');
    expect(best).toMatchObject({
      warmth: 'warm',
      program: 'client',
      referralSource: 'colleague-outside',
      approach: 'mention-referrer',
    });
  });

  test('every number comes with the rows behind it', () => {
    const [best] = paths('John Halloran');
    for (const hop of best?.hops ?? []) {
      expect(hop.factors.length).toBeGreaterThan(0);
      expect(hop.evidence.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
      for (const { sources } of hop.evidence) {
        for (const source of sources) expect(source).toMatch(/^[^:]+\.csv:\d+$/);
      }
    }
  });
});

describe('the messages of the story', () => {
  const noteTo = (target: string): string =>
    draft(harbor, { targets: [target] }).messages.find(({ kind }) => kind === 'note')?.body ?? '';

  test('to Elena: our customer James Hervin, CEO of Pixel, her former colleague at Chase', () => {
    expect(noteTo('Elena Vargas')).toContain(
      "James Hervin, Pixel's CEO and your former colleague at Chase, is a customer of ours.",
    );
  });

  test('to John: Jon Smith, CISO of Altex, who worked with our CTO for five years at Microsoft', () => {
    expect(noteTo('John Halloran')).toContain(
      "Jon Smith, Altex's CISO and your former colleague at Quayside Security, worked with our CTO, Jim Walsh, for five years at Microsoft.",
    );
  });
});

describe('the traps', () => {
  test.each([
    ['John Halloran', 'Priya Raman → John Halloran'],
    ['Elena Vargas', 'Dana Whitfield → Elena Vargas'],
  ])('a bare LinkedIn connection is no short cut: to %s', (target, people) => {
    expect(pathOf(target, people)).toMatchObject({
      warmth: 'cold',
      reason: { code: 'bare-connection' },
    });
  });

  test.each([
    ['Jon Smith', 'Sam Ortega → Omar Haddad → Jon Smith'],
    ['Elena Vargas', 'Priya Raman → Elena Vargas'],
  ])('a former colleague at a company of 200,000 is none: to %s', (target, people) => {
    expect(pathOf(target, people)?.warmth ?? 'no path').not.toBe('warm');
  });

  test('a partner comes after the customer, and not as a client', () => {
    const [first, second] = paths('Elena Vargas');
    expect(first?.program).toBe('client');
    expect(second && walk(second)).toBe('Dana Whitfield → Bea Castellan → Elena Vargas');
    expect(second?.program).toBe('non-client');
    expect(second?.strength).toBeLessThan(first?.strength ?? 0);
  });

  test('a tie of years ago is cold, however much there was', () => {
    expect(pathOf('John Halloran', 'Dana Whitfield → Karl Brandt → John Halloran')).toMatchObject({
      warmth: 'cold',
      reason: { code: 'stale-contact' },
      weakestHop: 1,
    });
  });

  test('one person in three exports is one', () => {
    const { targets } = find(harbor, { targets: ['COO at Brightmoor Foods'] });
    expect(targets).toHaveLength(1);
    const [best] = paths('COO at Brightmoor Foods');
    expect(best?.target.sources.map((source) => source.split('/')[0])).toEqual(
      expect.arrayContaining(['hubspot', 'linkedin', 'salesforce']),
    );
  });

  test('two people of one name stay two, and a query for the name says so', () => {
    const report = find(harbor, { targets: ['Maria Santos'] });
    expect(report.targets.map(({ company }) => company).sort()).toEqual([
      'Northlight Health',
      'Pixel',
    ]);
    expect(report.issues.map(({ code }) => code)).toContain('several-fit');
    expect(pathOf('Elena Vargas', 'Sam Ortega → Maria Santos → Elena Vargas')?.warmth).not.toBe(
      'warm',
    );
  });

  test('a job change is no new person', () => {
    const { targets } = find(harbor, { targets: ['Tobias Renner'] });
    expect(targets).toMatchObject([{ company: 'Larkspur Robotics' }]);
  });

  test('a shared mailbox makes nobody one, and no tie to anybody', () => {
    const shared = ['Lewis Park', 'Odile Marchand', 'Ken Abara', 'Shira Levy'];
    const found = shared.map((name) => find(harbor, { targets: [name] }).targets);
    expect(found.map((targets) => targets.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(found.map(([target]) => target?.id)).size).toBe(4);
    for (const name of shared) {
      for (const path of paths(name, { maxHops: 1 })) {
        const sources = path.hops[0]?.evidence.flatMap((evidence) => evidence.sources) ?? [];
        expect(sources.filter((source) => source.includes('interactions.csv'))).toEqual([]);
      }
    }
  });

  test('mail nobody answers is no tie to rest on', () => {
    expect(pathOf('Elena Vargas', 'Sam Ortega → Elena Vargas')).toMatchObject({
      warmth: 'cold',
      reason: { code: 'one-way-contact' },
    });
  });

  test('what has not happened yet counts for nothing', () => {
    const kinds = pathOf('John Halloran', 'Priya Raman → John Halloran')?.hops[0]?.evidence.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('call');
    expect(kinds).not.toContain('meeting');
  });

  test('the assistant and the former office are not the office', () => {
    expect(
      find(harbor, { targets: ['CEO at Northlight Health'] }).targets.map(({ name }) => name),
    ).toEqual(['Elena Vargas']);
    expect(
      find(harbor, { targets: ['CISO at Corvane Bank'] }).targets.map(({ name }) => name),
    ).toEqual(['John Halloran']);
  });
});

describe('our own people', () => {
  test('are not what a description is after', () => {
    const { targets } = find(harbor, { targets: ['VP Sales in software'] });
    expect(targets.map(({ name }) => name)).not.toContain('Dana Whitfield');
    expect(targets.length).toBeGreaterThan(0);
  });

  test('are found by name', () => {
    const { targets } = find(harbor, { targets: ['Dana Whitfield'] });
    expect(targets.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  });
});

describe('who one starts from', () => {
  test('another seller asks Jim first', () => {
    const [best] = paths('CISO at Altex', { from: ['Sam Ortega'] });
    expect(best && walk(best)).toBe('Sam Ortega → Jim Walsh → Jon Smith');
    expect(best?.firstAsk?.name).toBe('Jim Walsh');
  });

  test('--via and --avoid bend the path', () => {
    const around = paths('Elena Vargas', { avoid: ['James Hervin'] });
    expect(around.map(walk).join()).not.toContain('James Hervin');
    const through = paths('Elena Vargas', { via: ['Bea Castellan'] });
    expect(through.length).toBeGreaterThan(0);
    for (const path of through) expect(walk(path)).toContain('→ Bea Castellan →');
  });

  test('warm only means every tie of every path', () => {
    const warm = paths('Elena Vargas', { warm: true });
    expect(warm.length).toBeGreaterThan(1);
    for (const path of warm) {
      expect(path.warmth).toBe('warm');
      expect(path.hops.every((hop) => hop.warm)).toBe(true);
    }
    const all = paths('Elena Vargas', { top: 100 });
    expect(all.filter(({ warmth }) => warmth === 'warm').map(walk)).toEqual(warm.map(walk));
  });
});

describe('the world as a whole', () => {
  test('about 150 people, four of them ours', () => {
    const { network } = find(harbor, { targets: ['CISO at Altex'] });
    expect(network.team).toBe(4);
    expect(network.people).toBeGreaterThan(140);
    expect(network.people).toBeLessThan(170);
  });

  test('no tie is above 1 or not above 0', () => {
    const { columns, rows } = exportTable(harbor, 'ties');
    const strength = columns.indexOf('strength');
    for (const row of rows) {
      expect(row[strength]).toBeGreaterThan(0);
      expect(row[strength]).toBeLessThanOrEqual(1);
    }
  });
});

describe('two desks', () => {
  let desks: LoadedNetwork;
  beforeAll(async () => {
    desks = await load({ data: ['fixtures/two-desks'], asOf: '2026-11-22' });
  });
  const best = (target: string): PathView | undefined =>
    find(desks, { targets: [target] }).paths[0];

  test.each([
    ['CISO at Granite Bank', 'Ana Reis → Ben Ito → Cora Lind', 'warm', 'client'],
    ['CTO at Kite Mobile', 'Ana Reis → Iris Bell → Kim Sato', 'warm', 'client'],
    ['CISO at Harrow Foods', 'Ana Reis → Finn Dahl → Eve Stone', 'cold', 'non-client'],
    ['CFO at Granite Bank', 'Ana Reis → Dev Shah', 'cold', 'direct'],
  ])('%s', (target, people, warmth, program) => {
    const path = best(target);
    expect(
      path &&
        walk(path)
          .split(' → ')
          .map((name) => name.split(' ')[0]),
    ).toEqual(people.split(' → ').map((name) => name.split(' ')[0]));
    expect(path).toMatchObject({ warmth, program });
  });

  test('somebody nobody knows is found, without a path', () => {
    const report = find(desks, { targets: ['Head of Design at Marble Studio'] });
    expect(report.targets).toHaveLength(1);
    expect(report.paths).toEqual([]);
    expect(report.issues.map(({ code }) => code)).toContain('no-path');
  });
});

describe('a quarter of asks', () => {
  const quarter = async (options: PlanOptions = {}): Promise<PlanReport> => {
    const rows = await readTargets('fixtures/quarter/targets.csv');
    const asks = await readAsks('fixtures/quarter/asks.csv');
    return plan(harbor, rows, { asks, ...options });
  };
  const askedFor = ({ planned }: PlanReport, query: string): string | undefined => {
    const found = planned.find((row) => row.query === query);
    return found && (found.ask?.name ?? 'nobody');
  };
  const why = ({ without }: PlanReport, query: string): string | undefined =>
    without.find((row) => row.query === query)?.reason.code;

  test('Jim knows Jon Smith himself: nobody is asked', async () => {
    expect(askedFor(await quarter(), 'CISO at Altex')).toBe('nobody');
  });

  test('James Hervin has one ask left: it goes where nobody else can help', async () => {
    const report = await quarter();
    expect(askedFor(report, 'Rufus Adeyemi')).toBe('James Hervin');
    expect(askedFor(report, 'CEO at Northlight Health')).toBe('Bea Castellan');
    expect(why(report, 'Head of Procurement at Northlight Health')).toBe('budget-taken');
    expect(report.people[0]).toMatchObject({
      ...{ person: { name: 'James Hervin' }, used: 1, left: 1, asks: 1, overloaded: true },
    });
  });

  test('with nothing on record he is asked for both', async () => {
    const report = await quarter({ asks: [] });
    expect(askedFor(report, 'CEO at Northlight Health')).toBe('James Hervin');
    expect(askedFor(report, 'Rufus Adeyemi')).toBe('James Hervin');
  });

  test.each([
    ['Matthias Frei', 'ask-under-way'],
    ['Hanno Seidel', 'declined-lately'],
    ['CTO at Velmora Telecom', 'only-cold'],
  ])('%s waits: %s', async (query, code) => {
    expect(why(await quarter(), query)).toBe(code);
  });

  test('an ask of next month is no ask yet', async () => {
    expect((await quarter()).ledger).toEqual({ read: 5, counted: 4, later: 1, unknown: 0 });
  });

  test('nobody is asked more often than they can be, and no path is cold', async () => {
    for (const perPerson of [0, 1, 2]) {
      const report = await quarter({ asks: [], budget: { perPerson } });
      for (const { asks } of report.people) expect(asks).toBeLessThanOrEqual(perPerson);
      for (const { path } of report.planned) expect(path.warmth).toBe('warm');
    }
  });
});
