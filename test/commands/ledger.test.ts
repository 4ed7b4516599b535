import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf } from '../../src/commands/ledger.ts';
import type { AskRow, LoadedNetwork } from '../../src/index.ts';
import { ASK_STATUSES } from '../../src/model/calibration.ts';
import { dayOfIso } from '../../src/model/day.ts';
import { issueText } from '../../src/wording/issues.ts';
import { planWorld } from './plan-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await planWorld();
});

const row = (facts: Partial<AskRow> = {}): AskRow => ({
  date: dayOfIso('2026-11-01'),
  seller: 'Ana Reis',
  referrer: 'Rob Kerr',
  target: 'Tess Lund',
  status: 'asked',
  file: 'asks.csv',
  line: 2,
  ...facts,
});

const later = dayOfIso('2026-11-23');
const today = dayOfIso('2026-11-22');
const counts = (...rows: readonly AskRow[]) => ledgerOf(world, rows).counts;
const names = (...rows: readonly AskRow[]) => {
  const { name } = world.resolved.people;
  return ledgerOf(world, rows).asks.map(({ person, target }) => [
    name.at(person),
    target === undefined ? undefined : name.at(target),
  ]);
};

describe('what is counted', () => {
  test.each<[what: string, rows: readonly AskRow[], counts: string]>([
    ['nothing of nothing', [], '0 read, 0 counted, 0 later, 0 unknown'],
    ['an ask', [row()], '1 read, 1 counted, 0 later, 0 unknown'],
    ['an ask of today', [row({ date: today })], '1 read, 1 counted, 0 later, 0 unknown'],
    ['not one of tomorrow', [row({ date: later })], '1 read, 0 counted, 1 later, 0 unknown'],
    [
      'one of tomorrow of nobody known as one of tomorrow',
      [row({ date: later, referrer: 'Ada Berg' })],
      '1 read, 0 counted, 1 later, 0 unknown',
    ],
    [
      'not one of nobody known',
      [row({ referrer: 'Ada Berg' })],
      '1 read, 0 counted, 0 later, 1 unknown',
    ],
    [
      'not one of a name of several',
      [row({ referrer: 'Kai Moe' })],
      '1 read, 0 counted, 0 later, 1 unknown',
    ],
    ['not one of nobody named', [row({ referrer: '' })], '1 read, 0 counted, 0 later, 1 unknown'],
    [
      'one for nobody known',
      [row({ target: 'Ada Berg' })],
      '1 read, 1 counted, 0 later, 0 unknown',
    ],
    ['one for nobody named', [row({ target: '' })], '1 read, 1 counted, 0 later, 0 unknown'],
    ['whoever asked', [row({ seller: 'Ada Berg' })], '1 read, 1 counted, 0 later, 0 unknown'],
    ['no row without a date', [row({ date: undefined })], '0 read, 0 counted, 0 later, 0 unknown'],
    [
      'no row of another status',
      [row({ status: 'lost' })],
      '0 read, 0 counted, 0 later, 0 unknown',
    ],
    [
      'once what stands in two tables',
      [row(), row({ file: 'b.csv', line: 9 })],
      '2 read, 1 counted, 0 later, 0 unknown',
    ],
    [
      'once also by name and by address',
      [row(), row({ referrer: 'rob@fern.example' })],
      '2 read, 1 counted, 0 later, 0 unknown',
    ],
    [
      'what became of an ask as a row of its own',
      [row(), row({ status: 'met' })],
      '2 read, 2 counted, 0 later, 0 unknown',
    ],
    [
      'two asks of one day for two',
      [row(), row({ target: 'Uma Falk' })],
      '2 read, 2 counted, 0 later, 0 unknown',
    ],
    [
      'two asks of two sellers',
      [row(), row({ seller: 'Bo Lind' })],
      '2 read, 2 counted, 0 later, 0 unknown',
    ],
  ])('%s', (_, rows, expected) => {
    const { read, counted, later: after, unknown } = counts(...rows);
    expect(`${read} read, ${counted} counted, ${after} later, ${unknown} unknown`).toBe(expected);
  });

  test.each(ASK_STATUSES)('%s as it is', (status) => {
    expect(ledgerOf(world, [row({ status })]).asks).toMatchObject([
      { status, day: today && today - 21 },
    ]);
  });
});

describe('people are found', () => {
  test.each<[referrer: string, target: string, found: readonly (string | undefined)[]]>([
    ['Rob Kerr', 'Tess Lund', ['Rob Kerr', 'Tess Lund']],
    ['rob@fern.example', 'tess@corin.example', ['Rob Kerr', 'Tess Lund']],
    ['r1', 't1', ['Rob Kerr', 'Tess Lund']],
    ['rob kerr', 'Ada Berg', ['Rob Kerr', undefined]],
    ['Rob Kerr', 'CISO at Corin Bank', ['Rob Kerr', undefined]],
    ['Rob Kerr', 'Kai Moe', ['Rob Kerr', undefined]],
  ])('%s for %s', (referrer, target, found) => {
    expect(names(row({ referrer, target }))).toEqual([found]);
  });

  test('and who is not is told, with file and line', () => {
    const { issues } = ledgerOf(world, [
      row({ referrer: 'Ada Berg', line: 7 }),
      row({ referrer: 'Kai Moe', line: 8 }),
      row({ target: 'Ivo Dahl', line: 9 }),
    ]);
    expect(issues.map((issue) => `${issue.file}:${issue.line} ${issueText(issue)}`)).toEqual([
      'asks.csv:7 column "referrer": expected an id, address, profile URL or full name of somebody in the data, found "Ada Berg".',
      'asks.csv:8 column "referrer": expected an id, address or profile URL, since several people bear the name, found "Kai Moe".',
      'asks.csv:9 column "target": expected an id, address, profile URL or full name of somebody in the data, found "Ivo Dahl".',
    ]);
  });

  test('nothing is said of rows that are left out for their day', () => {
    expect(ledgerOf(world, [row({ date: later, referrer: 'Ada Berg' })]).issues).toEqual([]);
  });
});
