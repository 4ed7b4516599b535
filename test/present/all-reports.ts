import type { PathView, Written } from '../../src/model/report.ts';
import { type Look, noPaint } from '../../src/present/paint.ts';
import { type Later, type Presenter, presenters, ready } from '../../src/present/presenters.ts';
import { planReport } from './a-plan-report.ts';
import { doorTo, referrersReport } from './a-referrers-report.ts';
import { textOfPieces } from './batch-found.ts';
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

export const LOOK: Look = { width: 80, paint: noPaint, fields: [], detail: true };

/** A path on which everybody and everything is called so. */
export const named = (name: string): PathView => {
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

/** Every command with a full, an empty and a hostile report. */
const REPORTS: Record<string, Record<string, unknown>> = {
  find: {
    full: findReport(),
    empty: emptyFind,
    naughty: findReport({
      paths: NAUGHTY.map(named),
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
  plan: {
    full: planReport(),
    empty: planReport({ rows: 0, planned: [], people: [], without: [] }),
    naughty: planReport({
      planned: NAUGHTY.map((text) => ({
        ...{ query: text, priority: text, worth: 0.1 },
        ...{ ask: person('p1', text, { title: text, email: text }), path: named(text) },
      })),
      people: NAUGHTY.map((text) => ({
        ...{ person: person('p1', text), used: 9, left: 0, asks: 0, passedOn: 1, wanted: 3 },
        ...{ overloaded: true, targets: [{ id: 'p2', name: text, title: text, company: text }] },
      })),
      without: NAUGHTY.map((text) => ({
        ...{ query: text, priority: text, reason: { code: 'x', text } },
        instead: {
          ...{ target: { id: 'p2', name: text, title: text, company: text }, ask: null },
          ...{ path: [text, text], strength: 0.1, warmth: 'cold' },
        },
      })),
    }),
  },
  referrers: {
    full: referrersReport(),
    empty: referrersReport({ sought: 0, reached: 0, found: 0, referrers: [], targets: [] }),
    naughty: referrersReport({
      query: { targets: NAUGHTY, from: [], maxHops: 3, top: 10, rankBy: 'targets' },
      referrers: NAUGHTY.map((text, i) => ({
        ...{ rank: i, person: person('p1', text, { title: text, company: text, email: text }) },
        ...{ targets: 1, accounts: 1, fit: 1, promise: 1, doors: [doorTo(text)] },
      })),
      targets: NAUGHTY.map((text, i) => ({
        ...{ rank: i, target: doorTo(text).target, together: 0.5, ways: 2, best: 0.4 },
      })),
    }),
  },
  export: {
    full: table(),
    empty: table({ rows: [] }),
    naughty: table({ rows: NAUGHTY.map((text) => [text, text, text, text]) }),
  },
};

/** Every report in every format of its command. */
export const CASES = Object.entries(REPORTS).flatMap(([command, reports]) =>
  Object.entries(presenters[command as keyof typeof presenters]).flatMap(([format, present]) =>
    Object.entries(reports).map(([kind, report]) => ({
      ...{ command, format, kind },
      pieces: async (how: Look = LOOK): Promise<readonly Written[]> => {
        const made = await ready(present as Presenter<unknown> | Later<unknown>);
        return [...made(report, how)];
      },
    })),
  ),
);

/** What a report is written as, where that is text. */
export const textOf = async (
  { pieces }: Pick<(typeof CASES)[number], 'pieces'>,
  how: Look = LOOK,
): Promise<string> => textOfPieces(await pieces(how));
