import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/present/fields.ts';
import { PATH_COLUMNS } from '../../src/present/path-columns.ts';
import { PLAN_COLUMNS, planLines, planNdjson } from '../../src/present/plan.ts';
import { planReport } from './a-plan-report.ts';

const rows = (...fields: readonly string[]) => [
  ...tableOf(planLines(planReport()), PLAN_COLUMNS, fields).rows,
];

describe('the columns', () => {
  test('are the decision, then those of find, then the way there would have been', () => {
    expect(PLAN_COLUMNS.map(({ name }) => name)).toEqual([
      ...['query', 'priority', 'decision', 'ask_name', 'ask_email', 'worth'],
      ...PATH_COLUMNS.map(({ name }) => name),
      'instead',
    ]);
  });

  test('say of each row what was decided: first those planned for', () => {
    expect(rows('query', 'priority', 'decision', 'ask_name', 'worth', 'rank')).toEqual([
      ['CISO at Altex', '1', 'ask', 'Ana Ruiz', 0.5, 1],
      ['Kim Sato', '', 'write', null, 0.2, 2],
      ['Ida Moe', '2', 'left-out', null, null, null],
      ['Chief Astronaut', '3', 'left-out', null, null, null],
    ]);
  });

  test('give the reason of a path, or why there is none', () => {
    expect(rows('reason', 'path', 'instead')).toEqual([
      ['Every tie on the path is strong.', 'Jim Walsh > Jon Smith > John Halloran', null],
      ['Every tie on the path is strong.', 'Jim Walsh > Jon Smith > John Halloran', null],
      ['All that Ana Ruiz can still be asked is taken.', null, 'Jim Walsh > Ana Ruiz > Ida Moe'],
      ['Nobody in the data fits.', null, null],
    ]);
  });
});

describe('ndjson', () => {
  const lines = [...planNdjson(planReport())].map((line) => JSON.parse(line));

  test('is a row a line: the path in full, with the row’s fields in front', () => {
    expect(lines).toHaveLength(4);
    expect(Object.keys(lines[0]).slice(0, 5)).toEqual([
      'query',
      'priority',
      'worth',
      'ask',
      'rank',
    ]);
    expect(lines[0]).toMatchObject({ ask: { name: 'Ana Ruiz' }, hops: [{}, {}] });
    expect(lines[1]).toMatchObject({ query: 'Kim Sato', ask: null, rank: 2 });
  });

  test('has no rank for a row that is left out', () => {
    expect(lines[2]).toMatchObject({
      ...{ query: 'Ida Moe', rank: null, reason: { code: 'budget-taken' } },
      instead: { path: ['Jim Walsh', 'Ana Ruiz', 'Ida Moe'], warmth: 'warm' },
    });
    expect(lines[3]).toMatchObject({ rank: null, instead: null });
  });
});
