import { expect, test } from 'vitest';
import { toldInWords } from '../../src/commands/told-in-words.ts';
import type { IssueView } from '../../src/model/report.ts';

test('an issue is told with its place, in a sentence', () => {
  const told: IssueView[] = [];
  const tell = toldInWords((issue) => void told.push(issue));
  const where = { column: 5, field: 'status', facts: { value: 'maybe' } };
  tell({ code: 'unknown-status', file: 'asks.csv', line: 4, ...where, refused: true });
  tell({ code: 'owner-unknown', file: 'Connections.csv', refused: false });
  expect(told).toEqual([
    {
      ...{ code: 'unknown-status', file: 'asks.csv', line: 4 },
      text: 'column 5 "status": expected asked, agreed, introduced, met, declined or no-answer, found "maybe".',
    },
    {
      ...{ code: 'owner-unknown', file: 'Connections.csv', line: null },
      text: 'Nobody says whose export it is (--owner NAME).',
    },
  ]);
});
