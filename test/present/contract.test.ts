import { describe, expect, test } from 'vitest';
import type { PathView } from '../../src/model/report.ts';
import type { Paint } from '../../src/present/paint.ts';
import { presenters } from '../../src/present/presenters.ts';
import { CASES, LOOK, named, textOf } from './all-reports.ts';
import { findReport, NAUGHTY } from './reports.ts';

/** Workbooks are bytes: what holds for those stands in workbook.test.ts. */
const cases = CASES.filter(({ format }) => format !== 'xlsx').map((one) => ({
  ...one,
  text: (how = LOOK) => textOf(one, how),
}));

const isUnseen = (code: number): boolean =>
  (code < 32 && code !== 10) ||
  (code >= 127 && code < 160) ||
  (code >= 0x200b && code <= 0x200f && code !== 0x200d) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const unseenIn = (text: string): string[] =>
  [...text].filter((letter) => isUnseen(letter.codePointAt(0) ?? 0));

describe.each(cases)('$command as $format, $kind', ({ format, kind, text }) => {
  test('ends with one line break', async () => {
    const written = await text();
    if (kind === 'empty' && format === 'ndjson') expect(written).toBe('');
    else if (kind === 'empty' && written === '') expect(format).toBe('table');
    else expect(written).toMatch(/[^\n]\n$/);
  });

  test('holds no character that a terminal acts on or hides', async () => {
    const written = format === 'tsv' ? (await text()).replaceAll('\t', '') : await text();
    expect(unseenIn(written)).toEqual([]);
  });

  test('is the same the second time', async () => {
    expect(await text()).toBe(await text());
  });
});

describe('color', () => {
  const red: Paint = (_style, text) => `\u001b[31m${text}\u001b[39m`;

  test.each(cases.filter(({ kind }) => kind === 'full'))(
    'is in $command as $format only where a table is painted',
    async ({ command, format, text }) => {
      const painted = (await text({ ...LOOK, paint: red })).includes('\u001b[31m');
      expect(painted).toBe(format === 'table' && command !== 'rows');
    },
  );
});

describe('json', () => {
  test.each(cases.filter(({ format }) => format === 'json'))(
    'of $command, $kind, is JSON',
    async ({ text }) => {
      const written = await text();
      expect(() => JSON.parse(written)).not.toThrow();
    },
  );

  test.each(cases.filter(({ format }) => format === 'ndjson'))(
    'of $command, $kind, is JSON on every line',
    async ({ text }) => {
      const lines = (await text()).split('\n').slice(0, -1);
      expect(() => lines.map((line) => JSON.parse(line))).not.toThrow();
    },
  );

  test('gives naughty names back as they were', () => {
    const [json] = presenters.find.json(findReport({ paths: NAUGHTY.map(named) }));
    const names = JSON.parse(json ?? '').paths.map((found: PathView) => found.target.name);
    expect(names).toEqual(NAUGHTY);
  });
});

describe('tables', () => {
  test.each(cases.filter(({ format, kind }) => format === 'table' && kind === 'full'))(
    'of $command fit 80 columns',
    async ({ text }) => {
      expect((await text()).split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );
});
