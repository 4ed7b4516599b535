import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskSettings, DEFAULT_ASK_SETTINGS } from '../../src/model/ask-settings.ts';
import { ASK_STATUSES, type AskStatus } from '../../src/model/calibration.ts';
import { dayOfIso, isoOf } from '../../src/model/day.ts';
import { type Block, type Budgets, budgetsOf, type PastAsk } from '../../src/plan/budgets.ts';

const TODAY = dayOfIso('2026-11-22') ?? 0;
const ANA = 1;
const BEN = 2;
/** Her company is not content with us. */
const UMA = 3;
const TESS = 7;
const TOM = 8;

type Who = { readonly person?: number; readonly target?: number | null };

/** An ask so many days ago; a target of null is nobody known. */
const ask = (
  ago: number,
  status: AskStatus = 'asked',
  { person = ANA, target = TESS }: Who = {},
): PastAsk => ({ day: TODAY - ago, person, target: target ?? undefined, status });

const budgets = (
  asks: readonly PastAsk[],
  settings: Partial<AskSettings> = {},
  never: number[] = [],
) =>
  budgetsOf(asks, {
    settings: { ...DEFAULT_ASK_SETTINGS, ...settings },
    never: new Set(never),
    isUnhappy: (person) => person === UMA,
    asOf: TODAY,
  });

/** "asked-lately until 2027-04-01" */
const told = (block: Block | undefined): string => {
  if (block === undefined) return 'free';
  return block.until === undefined ? block.code : `${block.code} until ${isoOf(block.until)}`;
};

const used = (made: Budgets): [number, number] => [made.used(ANA), made.left(ANA)];

describe('what a person has taken and can take', () => {
  test.each<[what: string, asks: readonly PastAsk[], used: number, left: number]>([
    ['nothing asked', [], 0, 2],
    ['one today', [ask(0)], 1, 1],
    ['one on the last day of the period', [ask(89)], 1, 1],
    ['one on the day before the period', [ask(90)], 0, 2],
    ['two', [ask(3), ask(40)], 2, 0],
    ['more than they should have been asked', [ask(1), ask(2), ask(3), ask(4)], 4, 0],
    ['what somebody else was asked is theirs', [ask(1, 'asked', { person: BEN })], 0, 2],
    ['for whom does not matter', [ask(1), ask(2, 'met', { target: TOM })], 2, 0],
    ['nor that nobody knows for whom', [ask(1, 'met', { target: null })], 1, 1],
    ['old ones and fresh ones', [ask(400), ask(120), ask(5)], 1, 1],
  ])('%s', (_, asks, taken, left) => {
    expect(used(budgets(asks))).toEqual([taken, left]);
  });

  test.each(ASK_STATUSES)('an ask that is %s took one of theirs', (status) => {
    expect(used(budgets([ask(5, status)]))).toEqual([1, 1]);
  });

  test.each<[what: string, asks: readonly PastAsk[], used: number]>([
    ['asked and agreed', [ask(9), ask(5, 'agreed')], 1],
    ['a row for each step', [ask(9), ask(7, 'agreed'), ask(5, 'introduced'), ask(1, 'met')], 1],
    ['steps of one day', [ask(5), ask(5, 'declined')], 1],
    ['steps in any order of rows', [ask(1, 'introduced'), ask(8)], 1],
    ['asked once more', [ask(9), ask(5)], 2],
    ['asked once more after no answer', [ask(20), ask(15, 'no-answer'), ask(5), ask(1, 'met')], 2],
    ['met twice', [ask(9, 'met'), ask(5, 'met')], 2],
    ['steps of asks for two', [ask(9), ask(5, 'agreed', { target: TOM })], 2],
    ['steps of asks of two', [ask(9, 'asked', { person: BEN }), ask(5, 'agreed')], 1],
    [
      'for nobody known: nobody knows',
      [ask(9, 'asked', { target: null }), ask(5, 'met', { target: null })],
      2,
    ],
    ['a step that stands in the period, of an ask before it', [ask(95), ask(80, 'agreed')], 0],
    ['half a year between', [ask(185), ask(5, 'agreed')], 1],
    ['steps half a year after the first', [ask(185), ask(90, 'agreed'), ask(5, 'met')], 0],
  ])('steps of one ask take one: %s', (_, asks, taken) => {
    expect(used(budgets(asks))[0]).toBe(taken);
  });

  test.each<[settings: Partial<AskSettings>, used: number, left: number]>([
    [{ perPerson: 5 }, 2, 3],
    [{ perPerson: 1 }, 2, 0],
    [{ perPerson: 0 }, 2, 0],
    [{ periodDays: 30 }, 1, 1],
    [{ periodDays: 365 }, 3, 0],
    [{ periodDays: 365, perPerson: 4 }, 3, 1],
    [{ periodDays: 0 }, 0, 2],
  ])('under %j', (settings, taken, left) => {
    const asks = [ask(10), ask(60), ask(200)];
    expect(used(budgets(asks, settings))).toEqual([taken, left]);
  });
});

describe('whether somebody may be asked for somebody', () => {
  test.each<[what: string, asks: readonly PastAsk[], block: string]>([
    ['nothing asked', [], 'free'],
    ['the same favor yesterday', [ask(1)], 'asked-lately until 2027-05-20'],
    ['the same favor, declined', [ask(1, 'declined')], 'asked-lately until 2027-05-20'],
    ['the same favor, never answered', [ask(30, 'no-answer')], 'asked-lately until 2027-04-21'],
    ['on the last day of half a year', [ask(179)], 'asked-lately until 2026-11-23'],
    ['half a year ago', [ask(180)], 'free'],
    ['another favor', [ask(30, 'met', { target: TOM })], 'free'],
    ['the same of somebody else', [ask(30, 'met', { person: BEN })], 'free'],
    [
      'another favor, declined',
      [ask(30, 'declined', { target: TOM })],
      'declined-lately until 2027-01-21',
    ],
    [
      'declined for nobody known',
      [ask(30, 'declined', { target: null })],
      'declined-lately until 2027-01-21',
    ],
    ['declined a quarter ago', [ask(90, 'declined', { target: TOM })], 'free'],
    [
      'two in the period: free when the first leaves it',
      [ask(80, 'met', { target: TOM }), ask(3, 'met', { target: TOM })],
      'budget-spent until 2026-12-02',
    ],
    [
      'four in the period: free when only one is left',
      [80, 60, 40, 3].map((ago) => ask(ago, 'met', { target: TOM })),
      'budget-spent until 2027-01-11',
    ],
    [
      'the last of several is what counts',
      [ask(170), ask(100), ask(160)],
      'asked-lately until 2027-02-10',
    ],
  ])('%s', (_, asks, block) => {
    expect(told(budgets(asks).personBlock(ANA, TESS))).toBe(block);
  });

  test.each<[what: string, asks: readonly PastAsk[], never: number[], block: string]>([
    ['nothing asked', [], [], 'not-content'],
    ['even with asks left', [ask(30, 'met', { person: UMA })], [], 'not-content'],
    ['said otherwise: never', [], [UMA], 'never-asked'],
  ])('whose company is not content with us is not asked: %s', (_, asks, never, block) => {
    expect(told(budgets(asks, {}, never).personBlock(UMA, TESS))).toBe(block);
  });

  test('nor is it in the way of others who are asked for them', () => {
    expect(told(budgets([]).targetBlock(UMA))).toBe('free');
    expect(told(budgets([]).personBlock(BEN, UMA))).toBe('free');
  });

  test('says of which ask and what became of it', () => {
    expect(budgets([ask(9, 'no-answer')]).personBlock(ANA, TESS)).toEqual({
      code: 'asked-lately',
      person: ANA,
      on: TODAY - 9,
      until: TODAY + 171,
      status: 'no-answer',
    });
  });

  test('never, if that is said', () => {
    const made = budgets([ask(9)], {}, [ANA]);
    expect(told(made.personBlock(ANA, TESS))).toBe('never-asked');
    expect(told(made.personBlock(BEN, TESS))).toBe('free');
  });

  test.each<[settings: Partial<AskSettings>, block: string]>([
    [{ repeatDays: 10 }, 'declined-lately until 2027-01-01'],
    [{ repeatDays: 10, declinedDays: 50 }, 'budget-spent until 2026-12-22'],
    [{ repeatDays: 10, declinedDays: 50, perPerson: 3 }, 'free'],
    [{ repeatDays: 0, declinedDays: 0, periodDays: 0 }, 'free'],
    [{ repeatDays: 0, declinedDays: 0, perPerson: 0 }, 'budget-spent'],
  ])('under %j', (settings, block) => {
    const asks = [ask(60, 'met'), ask(50, 'declined', { target: TOM }), ask(400)];
    expect(told(budgets(asks, settings).personBlock(ANA, TESS))).toBe(block);
  });

  test('nobody takes an ask where nobody may be asked for any', () => {
    expect(told(budgets([], { perPerson: 0 }).personBlock(ANA, TESS))).toBe('budget-spent');
  });
});

describe('whether anybody may be asked for a target', () => {
  test.each<[what: string, asks: readonly PastAsk[], block: string]>([
    ['nothing asked', [], 'free'],
    ['asked yesterday', [ask(1)], 'ask-under-way until 2026-12-05'],
    ['agreed yesterday', [ask(1, 'agreed')], 'ask-under-way until 2026-12-05'],
    ['asked two weeks ago, and nothing since', [ask(14)], 'free'],
    ['asked 13 days ago', [ask(13)], 'ask-under-way until 2026-11-23'],
    ['introduced', [ask(40, 'introduced')], 'introduced-before until 2027-04-11'],
    ['met', [ask(40, 'met')], 'introduced-before until 2027-04-11'],
    ['met long ago', [ask(180, 'met')], 'free'],
    ['declined: somebody else may be asked', [ask(1, 'declined')], 'free'],
    ['never answered: somebody else may be asked', [ask(1, 'no-answer')], 'free'],
    ['for somebody else', [ask(1, 'asked', { target: TOM })], 'free'],
    ['asked, then declined', [ask(5), ask(2, 'declined')], 'free'],
    [
      'asked, then introduced',
      [ask(5), ask(2, 'introduced')],
      'introduced-before until 2027-05-19',
    ],
    ['asked and declined on one day', [ask(2, 'declined'), ask(2)], 'free'],
    [
      'declined by one, asked of another',
      [ask(5, 'declined'), ask(2, 'asked', { person: BEN })],
      'ask-under-way until 2026-12-04',
    ],
    [
      'introduced by one, asked of another since',
      [ask(20, 'introduced'), ask(2, 'asked', { person: BEN })],
      'introduced-before until 2027-05-01',
    ],
  ])('%s', (_, asks, block) => {
    expect(told(budgets(asks).targetBlock(TESS))).toBe(block);
  });

  test.each<[settings: Partial<AskSettings>, block: string]>([
    [{ waitDays: 30 }, 'ask-under-way until 2026-12-02'],
    [{ waitDays: 5 }, 'free'],
    [{ waitDays: 0 }, 'free'],
  ])('under %j', (settings, block) => {
    expect(told(budgets([ask(20)], settings).targetBlock(TESS))).toBe(block);
  });
});

test('the order of the ledger does not matter', () => {
  const one = fc.record({
    ago: fc.nat({ max: 200 }),
    status: fc.constantFrom(...ASK_STATUSES),
    person: fc.constantFrom(ANA, BEN),
    target: fc.constantFrom(TESS, TOM, null),
  });
  const ledgers = fc
    .array(one, { maxLength: 6 })
    .map((rows) => rows.map(({ ago, status, ...who }) => ask(ago, status, who)))
    .chain((asks) =>
      fc.tuple(fc.constant(asks), fc.shuffledSubarray(asks, { minLength: asks.length })),
    );
  const answers = (made: Budgets) =>
    [ANA, BEN].flatMap((person) => [
      made.used(person),
      made.left(person),
      ...[TESS, TOM].flatMap((target) => [
        made.personBlock(person, target),
        told(made.targetBlock(target)),
      ]),
    ]);
  fc.assert(
    fc.property(ledgers, ([asks, other]) => {
      expect(answers(budgets(other))).toEqual(answers(budgets(asks)));
    }),
  );
});
