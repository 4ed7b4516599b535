import { describe, expect, test } from 'vitest';
import type { BatchFound } from '../../src/model/report.ts';
import { batchJson, batchLines, batchNdjson, batchText } from '../../src/present/batch.ts';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { answers } from './reports.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };
const day = '2026-11-22';
const text = (pieces: Iterable<string>): string => [...pieces].join('');

/** Answers that count how many were asked for. */
function* counted(asked: { count: number }): Iterable<BatchFound> {
  for (const answer of answers) {
    asked.count += 1;
    yield answer;
  }
}

test('a row with several paths makes several lines, a row with none makes one', () => {
  const lines = [...batchLines(answers)];
  expect(lines.map(({ query, path }) => [query, path?.rank ?? null])).toEqual([
    ['CISO at Corvane Bank', 1],
    ['CISO at Corvane Bank', 2],
    ['Nobody, really', null],
  ]);
});

describe('answers are written as they come', () => {
  test.each([
    ['ndjson', (some: Iterable<BatchFound>) => batchNdjson(some)],
    ['json', (some: Iterable<BatchFound>) => batchJson(some, day)],
    ['table', (some: Iterable<BatchFound>) => batchText(some, look)],
  ])('%s', (_format, present) => {
    const asked = { count: 0 };
    const pieces = present(counted(asked))[Symbol.iterator]();
    pieces.next();
    expect(asked.count).toBeLessThanOrEqual(1);
  });
});

describe('ndjson', () => {
  test('puts query and priority in front of each path', () => {
    const [first] = [...batchNdjson(answers)].map((line) => JSON.parse(line));
    expect(Object.keys(first).slice(0, 3)).toEqual(['query', 'priority', 'rank']);
  });

  test('says of a row that found nothing why', () => {
    expect(JSON.parse([...batchNdjson(answers)].at(-1) ?? '')).toEqual({
      query: 'Nobody, really',
      priority: '',
      rank: null,
      reason: { code: 'nobody-fits', text: 'Nobody fits.' },
    });
  });

  test('has flat rows of the chosen fields', () => {
    const chosen = { ...look, fields: ['query', 'rank', 'reason'] };
    const lines = text(presenters.batch.ndjson({ asOf: day, answers }, chosen)).split('\n');
    expect(lines[2]).toBe('{"query":"Nobody, really","rank":null,"reason":"Nobody fits."}');
  });
});

describe('json', () => {
  test('is one document with the day it holds for', () => {
    expect(JSON.parse(text(batchJson(answers, day)))).toMatchObject({
      schema: 'refpath/batch@1',
      asOf: day,
      answers: [{ query: 'CISO at Corvane Bank' }, { query: 'Nobody, really', paths: [] }],
    });
  });

  test('of no answers is one too', () => {
    expect(JSON.parse(text(batchJson([], day)))).toEqual({
      schema: 'refpath/batch@1',
      asOf: day,
      answers: [],
    });
  });
});

test('the table heads each row and says where nothing was found', () => {
  const lines = text(batchText(answers, look)).split('\n');
  expect(lines[0]).toBe('CISO at Corvane Bank (priority 1)');
  expect(lines.slice(-3)).toEqual(['Nobody, really', '    Nobody fits.', '']);
});
