import { beforeAll, describe, expect, test } from 'vitest';
import { type AskedPaths, askedPaths } from '../../src/commands/asked-paths.ts';
import { calibrate, type LoadedNetwork, RefpathError } from '../../src/index.ts';
import type { AskRow, CalibrationReport } from '../../src/model/calibration.ts';
import { dayOf } from '../../src/model/day.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { INTERACTIONS, inTouch, table, worldOf } from '../world.ts';

let world: LoadedNetwork;
let report: CalibrationReport;
const before = { settings: {}, strengths: new Float64Array(0) };

/** Ana is in touch with Rob, who knows Tess by somebody's word alone and Uma from a firm of twelve. */
beforeAll(async () => {
  world = await worldOf({
    'people.csv': table(
      'id,name,email,company,team',
      'a1,Ana Reis,ana@lantern.example,Lantern Software,true',
      'r1,Rob Kerr,rob@fern.example,Fern Stores,',
      't1,Tess Lund,tess@corin.example,Corin Bank,',
      'u1,Uma Falk,uma@corin.example,Corin Bank,',
      'n1,Jo Moor,jo@dorn.example,Dorn Air,',
      'n2,Jo Moor,jo@glen.example,Glen Air,',
    ),
    'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1')),
    'ties.csv': table('from,to,strength', 'r1,t1,'),
    'jobs.csv': table(
      'person,company,title,start,end',
      'r1,Tiny Forge,Engineer,2014-01,2020-01',
      'u1,Tiny Forge,Engineer,2014-01,2020-01',
    ),
    'accounts.csv': table('account,employees', 'Tiny Forge,12'),
  });
  before.settings = { ...world.tieSettings };
  before.strengths = world.ties.strength.slice();
  report = calibrate(world, log(35, APART));
});

const ask = (target: string, status: string, line: number, more: Partial<AskRow> = {}): AskRow => ({
  date: dayOf(2026, 11, 1 + (line % 20)),
  seller: 'ana@lantern.example',
  referrer: 'rob@fern.example',
  target,
  status,
  file: 'asks.csv',
  line,
  ...more,
});

/** So many asks for Tess and for Uma, of which so many of ten are won. */
const log = (each: number, won: { readonly tess: number; readonly uma: number }): AskRow[] =>
  Array.from({ length: each }, (_, i) => [
    ask('t1', (7 * i) % 10 < won.tess ? 'met' : 'declined', 2 * i + 2),
    ask('u1', (7 * i) % 10 < won.uma ? 'introduced' : 'no-answer', 2 * i + 3),
  ]).flat();

const APART = { tess: 9, uma: 1 };

const refusal = (rows: readonly AskRow[]): unknown => {
  try {
    return calibrate(world, rows);
  } catch (error) {
    return error instanceof RefpathError ? [error.code, error.facts] : error;
  }
};

describe('too few asks are refused', () => {
  test.each([
    ['none at all', [], { won: 0, lost: 0 }],
    ['49 outcomes', log(25, APART).slice(1), { won: 25, lost: 24 }],
    ['nine of a kind', log(45, { tess: 10, uma: 10 }).slice(0, 60), { won: 60, lost: 0 }],
  ])('%s', (_, rows, counts) => {
    expect(refusal(rows)).toEqual([
      'too-few-asks',
      expect.objectContaining({ needed: 50, each: 10, ...(counts.won === 25 ? {} : counts) }),
    ]);
  });

  test('50 outcomes, ten of either kind, are enough', () => {
    expect(calibrate(world, log(25, { tess: 8, uma: 2 })).asks).toMatchObject({
      read: 50,
      open: 0,
    });
  });
});

describe('what asks teach', () => {
  test('a word without a strength counts more, where it opened doors, but is no certainty', () => {
    expect(report.better).toBe(true);
    expect(report.scoring.declaredDefault).toBeGreaterThan(DEFAULT_TIE_SETTINGS.declaredDefault);
    expect(report.scoring.declaredDefault).toBeLessThanOrEqual(0.9);
    expect(report.after.logLoss).toBeLessThan(report.before.logLoss);
  });

  test('a shared employer counts less, where it did not', () => {
    expect(report.scoring.colleagueLimit ?? 1).toBeLessThan(DEFAULT_TIE_SETTINGS.colleagueLimit);
  });

  test('each change says from what, to what and what it means; what is written are the changes', () => {
    const { changes, scoring } = report;
    expect(Object.fromEntries(changes.map(({ setting, to }) => [setting, to]))).toEqual(scoring);
    for (const { setting, from, meaning } of changes) {
      expect(from).toBe(DEFAULT_TIE_SETTINGS[setting]);
      expect(meaning).toMatch(/\.$/);
    }
  });

  test('the stronger the path, the likelier an ask', () => {
    const chances = report.chances.map(({ chance }) => chance);
    expect(chances).toEqual(chances.toSorted((x, y) => x - y));
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
  });

  test('nothing where all asks went one way: then nothing is written', () => {
    const asks = log(60, { tess: 5, uma: 5 }).filter(({ target }) => target === 't1');
    const alike = calibrate(world, asks);
    expect([alike.better, alike.scoring]).toEqual([false, {}]);
  });

  test('changes nothing in the network', () => {
    expect(world.tieSettings).toEqual(before.settings);
    expect(world.ties.strength).toEqual(before.strengths);
  });

  test('the same from rows in any order', () => {
    expect(calibrate(world, log(35, APART).toReversed())).toEqual(report);
  });
});

describe('rows that teach nothing', () => {
  const told = (row: AskRow): AskedPaths => askedPaths(world, [ask('t1', 'met', 2), row]);

  test.each([
    ['asked', 1],
    ['agreed', 1],
    ['perhaps', 0],
    ['', 0],
  ])('%j: %i open', (status, open) => {
    expect(told(ask('t1', status, 999))).toMatchObject({
      open,
      issues: [],
      paths: [{ won: true }],
    });
  });

  test.each([
    ['a seller nobody knows', { seller: 'Zed' }, 'unknown-person', 'seller'],
    ['no referrer', { referrer: '' }, 'unknown-person', 'referrer'],
    ['a name of two people', { target: 'Jo Moor' }, 'ambiguous-name', 'target'],
  ])('%s is told, with its line and column', (_, more, code, field) => {
    const { paths, issues } = told(ask('t1', 'met', 999, more));
    expect(paths).toHaveLength(1);
    expect(issues).toEqual([expect.objectContaining({ code, line: 999, field, refused: false })]);
  });

  test('no day', () => {
    expect(told(ask('t1', 'met', 999, { date: undefined })).paths).toHaveLength(1);
  });

  test('are counted', () => {
    const rows = [...log(25, APART), ask('t1', 'asked', 900), ask('Zed', 'met', 901)];
    expect(calibrate(world, rows).asks).toMatchObject({ read: 52, open: 1, unknown: 1 });
  });
});

test('a path is as strong as it was on the day of its ask: mail of later days is left out', () => {
  const early = log(25, APART).map((row) => ({ ...row, date: dayOf(2020, 1, 1) }));
  const { changes } = calibrate(world, early);
  expect(changes.map(({ setting }) => setting)).not.toContain('contactEvenOdds');
});
