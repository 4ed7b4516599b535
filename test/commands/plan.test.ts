import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AskRow,
  type LoadedNetwork,
  type PlanOptions,
  type PlanReport,
  plan,
} from '../../src/index.ts';
import { dayOfIso } from '../../src/model/day.ts';
import { table } from '../world.ts';
import { planWorld, rowsOf } from './plan-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await planWorld();
});

const planFor = (rows: readonly string[], options: PlanOptions = {}): Promise<PlanReport> =>
  plan(world, rowsOf(...rows), options);

/** "2026-11-01 Rob Kerr > Tess Lund asked" */
const ledger = (...lines: readonly string[]): AskRow[] =>
  lines.map((text, i) => {
    const [, date = '', referrer = '', target = '', status = ''] =
      /^(\S+) (.+) > (.*) (\S+)$/.exec(text) ?? [];
    return {
      ...{ date: dayOfIso(date), seller: 'Ana Reis', referrer, target, status },
      ...{ file: 'asks.csv', line: i + 2 },
    };
  });

/** "Tess Lund: Bo Lind → Sue Park → Tess Lund, Sue Park" */
const ways = ({ planned }: PlanReport): string[] =>
  planned.map(
    ({ query, ask, path }) =>
      `${query}: ${[path.seller, ...path.hops.map(({ to }) => to)].map(({ name }) => name).join(' → ')}, ${ask?.name ?? 'nobody'}`,
  );

const reasons = ({ without }: PlanReport): string[] =>
  without.map(({ query, reason }) => `${query}: ${reason.code}`);

const ALL = ['Tess Lund,1', 'Uma Falk,1', 'Vic Noel,1', 'Wes Hale,1'];

describe('whom to ask for what', () => {
  test('the most is reached: Tess goes by her second best way, so that Rob can be asked for two others', async () => {
    const report = await planFor(ALL);
    expect(ways(report)).toEqual([
      'Wes Hale: Ana Reis → Wes Hale, nobody',
      'Uma Falk: Ana Reis → Rob Kerr → Uma Falk, Rob Kerr',
      'Vic Noel: Ana Reis → Rob Kerr → Vic Noel, Rob Kerr',
      'Tess Lund: Bo Lind → Sue Park → Tess Lund, Sue Park',
    ]);
    expect(reasons(report)).toEqual([]);
    expect(report.promise).toBe(1.83);
  });

  test('unless Tess is what matters', async () => {
    const report = await planFor(['Tess Lund,1', 'Uma Falk,3', 'Vic Noel,3']);
    expect(ways(report)).toEqual([
      'Tess Lund: Ana Reis → Rob Kerr → Tess Lund, Rob Kerr',
      'Uma Falk: Ana Reis → Rob Kerr → Uma Falk, Rob Kerr',
    ]);
    expect(reasons(report)).toEqual(['Vic Noel: budget-taken']);
  });

  test('each is numbered by worth, with worth, priority and the path in full', async () => {
    const { planned } = await planFor(['Tess Lund,2']);
    expect(planned).toHaveLength(1);
    expect(planned[0]).toMatchObject({
      ...{ query: 'Tess Lund', priority: '2', worth: 0.36 },
      ask: { name: 'Rob Kerr', email: 'rob@fern.example' },
      path: {
        ...{ rank: 1, strength: 0.72, fit: 1, warmth: 'warm', program: 'non-client' },
        ...{ seller: { name: 'Ana Reis' }, referrer: { name: 'Rob Kerr' } },
        reason: { code: 'every-tie-strong' },
      },
    });
  });

  test.each<[what: string, options: PlanOptions, rows: readonly string[], ways: readonly string[]]>(
    [
      [
        'a seller of the row asks: a colleague, who asks for no favor of theirs',
        {},
        ['Tess Lund,1,Bo Lind'],
        ['Tess Lund: Bo Lind → Ana Reis → Rob Kerr → Tess Lund, Rob Kerr'],
      ],
      [
        'or one for all',
        { from: ['Bo Lind'] },
        ['Tess Lund,1'],
        ['Tess Lund: Bo Lind → Ana Reis → Rob Kerr → Tess Lund, Rob Kerr'],
      ],
      [
        'somebody is avoided',
        { avoid: ['Rob Kerr'] },
        ['Tess Lund,1'],
        ['Tess Lund: Bo Lind → Sue Park → Tess Lund, Sue Park'],
      ],
      [
        'somebody must be met',
        { via: ['Sue Park'] },
        ['Tess Lund,1'],
        ['Tess Lund: Bo Lind → Sue Park → Tess Lund, Sue Park'],
      ],
      [
        'a persona is sought',
        {},
        ['CISO at Corin Bank,1'],
        ['CISO at Corin Bank: Ana Reis → Rob Kerr → Tess Lund, Rob Kerr'],
      ],
      [
        'an account is sought: one introduction',
        {},
        ['CFO at Corin Bank'],
        ['CFO at Corin Bank: Ana Reis → Rob Kerr → Uma Falk, Rob Kerr'],
      ],
      [
        'paths must be strong',
        { minStrength: 0.5 },
        ['Uma Falk,1', 'Tess Lund,1'],
        ['Tess Lund: Ana Reis → Rob Kerr → Tess Lund, Rob Kerr'],
      ],
      [
        'one tie is all',
        { maxHops: 1 },
        ['Wes Hale,1', 'Tess Lund,1'],
        ['Wes Hale: Ana Reis → Wes Hale, nobody'],
      ],
    ],
  )('where %s', async (_, options, rows, expected) => {
    expect(ways(await planFor(rows, options))).toEqual(expected);
  });

  test('the same rows in another order give the same report', async () => {
    const rows = [...ALL, 'Xia Roth,2', 'Ned Gray,2', 'Tess Lund,3', 'Kai Moe,VIP', ',1'];
    const report = await planFor(rows, { budget: { perPerson: 1 } });
    expect(await planFor(rows.toReversed(), { budget: { perPerson: 1 } })).toEqual(report);
  });

  test('nothing is asked of nobody for nothing', async () => {
    const report = await planFor([]);
    expect(report).toMatchObject({ rows: 0, promise: 0, planned: [], people: [], without: [] });
  });
});

describe('who is left out, and why', () => {
  const why = async (row: string, options: PlanOptions = {}, ...others: readonly string[]) => {
    const { without } = await planFor([row, ...others], options);
    const found = without.find(({ query }) => query === row.split(',')[0]);
    return found && { ...found.reason, instead: found.instead?.path.join(' → ') ?? '' };
  };
  const ROB = 'Ana Reis → Rob Kerr → Uma Falk';

  test.each<[row: string, options: PlanOptions, code: string, text: string, instead: string]>([
    ['Xia Roth,1', {}, 'no-path', 'Nobody we start from reaches "Xia Roth" within 3 ties.', ''],
    ['Ivo Dahl,1', {}, 'nobody-fits', 'Nobody in the data fits "Ivo Dahl".', ''],
    [',1', {}, 'empty-query', 'The row names no target.', ''],
    [
      'Ned Gray,1',
      {},
      'only-cold',
      'Only cold paths lead there. ',
      'Ana Reis → Rob Kerr → Ned Gray',
    ],
    [
      'Uma Falk,1',
      { budget: { never: ['rob@fern.example'] } },
      'never-asked',
      'Rob Kerr is never asked (asks.never in the settings).',
      ROB,
    ],
    [
      'Uma Falk,1',
      { budget: { perPerson: 0 } },
      'budget-spent',
      'Rob Kerr takes no asks (asks.perPerson).',
      ROB,
    ],
    [
      'Uma Falk,1',
      { asks: ledger('2026-09-10 Rob Kerr > Vic Noel met', '2026-10-10 Rob Kerr > Tess Lund met') },
      'budget-spent',
      'Rob Kerr has taken all asks of the period; the next is free on 2026-12-09.',
      ROB,
    ],
    [
      'Uma Falk,1',
      { asks: ledger('2026-10-10 Rob Kerr > Uma Falk no-answer') },
      'asked-lately',
      'Rob Kerr was asked on 2026-10-10 (no-answer) for Uma Falk, and is not asked for them again until 2027-04-08.',
      ROB,
    ],
    [
      'Uma Falk,1',
      { asks: ledger('2026-10-10 Rob Kerr > Vic Noel declined') },
      'declined-lately',
      'Rob Kerr declined an ask on 2026-10-10, and is left alone until 2027-01-08.',
      ROB,
    ],
    [
      'Uma Falk,1',
      { asks: ledger('2026-11-20 Sue Park > Uma Falk asked') },
      'ask-under-way',
      'An ask for Uma Falk is under way: Sue Park was asked on 2026-11-20 (asked). Nobody else is asked until 2026-12-04.',
      ROB,
    ],
    [
      'Uma Falk,1',
      { asks: ledger('2026-11-20 Sue Park > Uma Falk introduced') },
      'introduced-before',
      'Uma Falk was reached through Sue Park on 2026-11-20 (introduced); nobody is asked again until 2027-05-19.',
      ROB,
    ],
  ])('%s under %j: %s', async (row, options, code, text, instead) => {
    const found = await why(row, options);
    expect(found).toMatchObject({ code, instead });
    expect(found?.text.startsWith(text)).toBe(true);
  });

  test('the company of who would be asked is not content with us', async () => {
    const unhappy = await planWorld({
      'accounts.csv': table('account,domain,satisfaction', 'Fern Stores,fern.example,3'),
    });
    const report = await plan(unhappy, rowsOf('Tess Lund,1', 'Uma Falk,1'));
    expect(ways(report)).toEqual(['Tess Lund: Bo Lind → Sue Park → Tess Lund, Sue Park']);
    expect(report.without.map(({ query, reason }) => [query, reason])).toEqual([
      [
        'Uma Falk',
        {
          code: 'not-content',
          text: 'Fern Stores rates us 3 of 10: mend that before you ask Rob Kerr.',
        },
      ],
    ]);
  });

  test('who would have been asked has nothing left for them', async () => {
    expect(await why('Vic Noel,3', {}, 'Tess Lund,1', 'Uma Falk,1')).toEqual({
      code: 'budget-taken',
      text: 'All that Rob Kerr can still be asked goes to targets worth more.',
      instead: 'Ana Reis → Rob Kerr → Vic Noel',
    });
  });

  test('somebody else’s row has them', async () => {
    expect(await why('Tess Lund,2', {}, 'CISO at Corin Bank,1')).toMatchObject({
      code: 'same-person',
      text: 'Tess Lund is planned for with "CISO at Corin Bank".',
    });
  });

  test('those of a higher priority come first', async () => {
    const report = await planFor(['Xia Roth,3', 'Ned Gray,2', 'Ivo Dahl,1', 'Ada Berg,']);
    expect(report.without.map(({ query }) => query)).toEqual([
      'Ivo Dahl',
      'Ada Berg',
      'Ned Gray',
      'Xia Roth',
    ]);
  });

  test('a cold path is shown as cold', async () => {
    const [ned] = (await planFor(['Ned Gray,1'])).without;
    expect(ned?.instead).toMatchObject({ warmth: 'cold', ask: null, target: { name: 'Ned Gray' } });
  });
});

describe('who is asked', () => {
  const people = ({ people: all }: PlanReport) =>
    all.map(({ person, used, left, asks, passedOn, wanted, overloaded, targets }) => [
      person.name,
      { used, left, asks, passedOn, wanted, overloaded },
      targets.map(({ name }) => name),
    ]);

  test('for how much, of how much, and who is wanted by more than they can take', async () => {
    expect(people(await planFor(ALL))).toEqual([
      [
        'Rob Kerr',
        { used: 0, left: 2, asks: 2, passedOn: 0, wanted: 3, overloaded: true },
        ['Uma Falk', 'Vic Noel'],
      ],
      [
        'Sue Park',
        { used: 0, left: 2, asks: 1, passedOn: 0, wanted: 0, overloaded: false },
        ['Tess Lund'],
      ],
    ]);
  });

  test('less what the ledger says they have taken', async () => {
    const asks = ledger('2026-10-10 Rob Kerr > Wes Hale met');
    const report = await planFor(['Uma Falk,1', 'Vic Noel,1'], { asks });
    expect(people(report)).toEqual([
      [
        'Rob Kerr',
        { used: 1, left: 1, asks: 1, passedOn: 0, wanted: 2, overloaded: true },
        ['Uma Falk'],
      ],
    ]);
    expect(reasons(report)).toEqual(['Vic Noel: budget-taken']);
  });

  test('is not told of whoever is wanted and can be asked, but is not', async () => {
    const asks = ledger('2026-11-20 Sue Park > Uma Falk asked');
    expect(people(await planFor(['Uma Falk,1'], { asks }))).toEqual([]);
  });

  test('is told of whoever has taken all asks already', async () => {
    const report = await planFor(['Uma Falk,1'], { budget: { perPerson: 0 } });
    expect(people(report)).toEqual([
      ['Rob Kerr', { used: 0, left: 0, asks: 0, passedOn: 0, wanted: 1, overloaded: true }, []],
    ]);
  });
});

describe('what the report says of itself', () => {
  test('the budget as it is used, and no more', async () => {
    const { budget } = await planFor([], { budget: { perPerson: 5, never: ['Rob Kerr'] } });
    expect(budget).toEqual({
      ...{ perPerson: 5, periodDays: 90, repeatDays: 180, declinedDays: 90, waitDays: 14 },
    });
  });

  test('the search and the day', async () => {
    expect(await planFor([], { from: ['Bo Lind'], maxHops: 2 })).toMatchObject({
      ...{ schema: 'refpath/plan@1', asOf: '2026-11-22' },
      ...{ query: { from: ['Bo Lind'], maxHops: 2 }, network: { people: 12, team: 2 } },
    });
  });

  test.each<[what: string, rows: readonly string[], options: PlanOptions, text: string]>([
    [
      'a priority that says nothing',
      ['Uma Falk,VIP'],
      {},
      'Priority "VIP" of "Uma Falk" is taken for medium: expected a number from 1 (most important), high, medium or low, or A, B or C.',
    ],
    [
      'a name of several: nobody is asked for the wrong one unseen',
      ['Kai Moe,1'],
      {},
      '2 people fit the name "Kai Moe"; all of them are taken.',
    ],
    [
      'somebody never to be asked whom nobody knows',
      ['Uma Falk,1'],
      { budget: { never: ['Rob Karr'] } },
      'Nobody in the data is "Rob Karr" (asks.never).',
    ],
  ])('%s', async (_, rows, options, text) => {
    const { issues } = await planFor(rows, options);
    expect(issues.map((issue) => issue.text.slice(0, text.length))).toContain(text);
  });

  test('an issue of two rows once', async () => {
    const { issues } = await planFor(['Kai Moe,1', 'Kai Moe,1']);
    expect(issues.filter(({ code }) => code === 'several-fit')).toHaveLength(1);
  });
});
