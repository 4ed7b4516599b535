import { describe, expect, test } from 'vitest';
import type { PathView } from '../../src/model/report.ts';
import { type Look, noPaint, type Paint } from '../../src/present/paint.ts';
import { type Presenter, presenters } from '../../src/present/presenters.ts';
import {
  answers,
  checkReport,
  draftReport,
  emptyCheck,
  emptyDraft,
  emptyExplain,
  emptyFind,
  explainReport,
  findReport,
  foundOf,
  NAUGHTY,
  path,
  person,
  table,
} from './reports.ts';

const look: Look = { width: 80, paint: noPaint, fields: [], detail: true };

const named = (name: string): PathView => {
  const whoever = person('p9', name, { title: name, company: name, email: name, sources: [name] });
  const plain = path();
  return path({
    target: whoever,
    seller: whoever,
    referrer: whoever,
    firstAsk: whoever,
    reason: { code: 'x', text: name },
    hops: plain.hops.map((hop) => ({ ...hop, from: whoever, to: whoever })),
  });
};

const day = '2026-11-22';
const naughtyPaths = NAUGHTY.map(named);

/** Every command with a full, an empty and a hostile report. */
const REPORTS: Record<string, Record<string, unknown>> = {
  find: {
    full: findReport(),
    empty: emptyFind,
    naughty: findReport({
      paths: naughtyPaths,
      query: { targets: NAUGHTY, from: [], maxHops: 3, top: 10 },
    }),
  },
  explain: {
    full: explainReport(),
    empty: emptyExplain,
    naughty: explainReport({
      path: named('\u001b[2J'),
      remedies: NAUGHTY.map((text) => ({ hop: 1, code: 'x', days: null, text })),
    }),
  },
  draft: {
    full: draftReport(),
    empty: emptyDraft,
    naughty: draftReport({
      messages: NAUGHTY.map((text) => ({
        kind: 'ask',
        from: person('p1', text),
        to: person('p2', text),
        subject: text,
        body: text,
      })),
    }),
  },
  batch: {
    full: { asOf: day, answers },
    empty: { asOf: day, answers: [] },
    naughty: {
      asOf: day,
      answers: NAUGHTY.map((text) =>
        foundOf({
          query: text,
          priority: text,
          paths: [named(text)],
          nothing: null,
        }),
      ),
    },
  },
  check: {
    full: checkReport(),
    empty: emptyCheck,
    naughty: checkReport({
      files: NAUGHTY.flatMap((text) =>
        checkReport().files.map((file) => ({
          ...file,
          path: text,
          variant: text,
          unusedColumns: [text],
          reasons: [{ code: 'x', count: 1, lines: [1], text }],
          lacks: [text],
          map: { files: text, format: text, columns: { [text]: text } },
        })),
      ),
      unsure: NAUGHTY.map((text) => ({
        a: 'p1',
        b: 'p2',
        names: [text, text],
        references: [text, text],
        features: [],
      })),
    }),
  },
  export: {
    full: table(),
    empty: table({ rows: [] }),
    naughty: table({ rows: NAUGHTY.map((text) => [text, text, text, text]) }),
  },
};

const cases = Object.entries(REPORTS).flatMap(([command, reports]) =>
  Object.entries(presenters[command as keyof typeof presenters]).flatMap(([format, present]) =>
    Object.entries(reports).map(([kind, report]) => ({
      command,
      format,
      kind,
      text: (how: Look = look) => [...(present as Presenter<unknown>)(report, how)].join(''),
    })),
  ),
);

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
  test('ends with one line break', () => {
    const written = text();
    if (kind === 'empty' && format === 'ndjson') expect(written).toBe('');
    else if (kind === 'empty' && written === '') expect(format).toBe('table');
    else expect(written).toMatch(/[^\n]\n$/);
  });

  test('holds no character that a terminal acts on or hides', () => {
    const written = format === 'tsv' ? text().replaceAll('\t', '') : text();
    expect(unseenIn(written)).toEqual([]);
  });

  test('is the same the second time', () => {
    expect(text()).toBe(text());
  });
});

describe('color', () => {
  const red: Paint = (_style, text) => `\u001b[31m${text}\u001b[39m`;

  test.each(cases.filter(({ kind }) => kind === 'full'))(
    'is in $command as $format only where a table is painted',
    ({ command, format, text }) => {
      const painted = text({ ...look, paint: red }).includes('\u001b[31m');
      expect(painted).toBe(format === 'table' && command !== 'rows');
    },
  );
});

describe('json', () => {
  test.each(cases.filter(({ format }) => format === 'json'))(
    'of $command, $kind, is JSON',
    ({ text }) => {
      expect(() => JSON.parse(text())).not.toThrow();
    },
  );

  test.each(cases.filter(({ format }) => format === 'ndjson'))(
    'of $command, $kind, is JSON on every line',
    ({ text }) => {
      const lines = text().split('\n').slice(0, -1);
      expect(() => lines.map((line) => JSON.parse(line))).not.toThrow();
    },
  );

  test('gives naughty names back as they were', () => {
    const [json] = presenters.find.json(findReport({ paths: naughtyPaths }));
    const names = JSON.parse(json ?? '').paths.map((found: PathView) => found.target.name);
    expect(names).toEqual(NAUGHTY);
  });
});

describe('tables', () => {
  test.each(cases.filter(({ format, kind }) => format === 'table' && kind === 'full'))(
    'of $command fit 80 columns',
    ({ text }) => {
      expect(
        text()
          .split('\n')
          .filter((line) => line.length > 80),
      ).toEqual([]);
    },
  );
});
