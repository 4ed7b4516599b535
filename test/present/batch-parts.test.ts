import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BatchFound } from '../../src/model/report.ts';
import { batchParts } from '../../src/present/batch-parts.ts';
import { noPaint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { textOfPieces } from './batch-found.ts';
import { findReport, foundOf } from './reports.ts';

const LOOK = { width: 80, paint: noPaint, fields: [], detail: false };
const AS_OF = '2026-11-22';

const FOUND = foundOf({
  query: 'Zoë or a CISO at Altex',
  priority: '1',
  paths: findReport().paths,
  nothing: null,
});
const LOST = foundOf({
  query: '=cmd()',
  priority: '',
  paths: [],
  nothing: { code: 'no-path', text: 'Nobody, "really".' },
});

const FORMATS = ['csv', 'tsv', 'json', 'ndjson', 'table'] as const;

const asOne = (format: (typeof FORMATS)[number], answers: readonly BatchFound[]): string =>
  textOfPieces(presenters.batch[format]({ asOf: AS_OF, answers }, LOOK));

const inParts = (format: string, portions: readonly (readonly BatchFound[])[]): string => {
  const parts = batchParts(format, AS_OF, LOOK);
  if (parts === undefined) throw new Error(`There are no parts of ${format}`);
  const { head, between, tail } = parts;
  const written = portions.flatMap((portion) => [between, parts.part(portion)]).slice(1);
  return head + textOfPieces(written) + tail;
};

describe.each(FORMATS)('%s in portions is the same text', (format) => {
  test('one row at a time', () => {
    const answers = [FOUND, LOST, LOST, FOUND];
    expect(
      inParts(
        format,
        answers.map((answer) => [answer]),
      ),
    ).toBe(asOne(format, answers));
  });

  test('in any portions', () => {
    const row = fc.constantFrom(FOUND, LOST);
    const portion = fc.array(row, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(portion, { minLength: 1, maxLength: 5 }), (portions) => {
        expect(inParts(format, portions)).toBe(asOne(format, portions.flat()));
      }),
      { numRuns: 25 },
    );
  });
});

test('a grid is as wide as all its rows ask: it has no portions', () => {
  expect(batchParts('table', AS_OF, { ...LOOK, fields: ['query'] })).toBeUndefined();
  expect(batchParts('csv', AS_OF, { ...LOOK, fields: ['query'] })).toBeDefined();
});

test('a format that nobody has told how to put together has none', () => {
  expect(batchParts('xlsx', AS_OF, LOOK)).toBeUndefined();
  expect(batchParts('constructor', AS_OF, LOOK)).toBeUndefined();
});
