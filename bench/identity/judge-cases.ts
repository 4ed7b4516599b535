import { parse } from 'csv-parse/sync';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { editSimilarity } from '../../src/resolve/edit-similarity.ts';
import { resolve } from '../../src/resolve/resolve.ts';

const VERDICTS = ['same', 'unsure', 'different'] as const;
type Verdict = (typeof VERDICTS)[number];

/** A labelled pair, what refpath makes of it, and what a plain comparison of the texts does. */
export type Judged = {
  readonly number: number;
  readonly category: string;
  readonly verdict: string;
  readonly sides: readonly [PersonClaim, PersonClaim];
  readonly floor: Verdict;
  readonly got: Verdict;
};

type CaseRow = Readonly<Record<string, string>>;

/** All cases in one load, as rows of one data set: each pair must hold its own among all others. */
export const judgeCases = (csv: string): Judged[] => {
  const rows: CaseRow[] = parse(csv, { columns: true });
  const pairs = rows.map((row) => [side(row, '1'), side(row, '2')] as const);
  const judge = judgeOf(pairs);
  return rows.map((row, i) => {
    const sides = pairs[i] ?? [{}, {}];
    return {
      number: Number(row['case']),
      category: row['category'] ?? '',
      verdict: row['verdict'] ?? '',
      sides,
      floor: floorOf(sides),
      got: judge(i),
    };
  });
};

const FIELDS = ['name', 'email', 'url', 'company', 'title', 'city', 'id'] as const;

const side = (row: CaseRow, number: string): PersonClaim =>
  Object.fromEntries(
    FIELDS.map((field) => [field, row[field + number] ?? '']).filter(([, text]) => text !== ''),
  );

const judgeOf = (pairs: readonly (readonly [PersonClaim, PersonClaim])[]) => {
  const claims = claimColumns();
  claims.files.push('cases.csv');
  const sinks = new Map<string, ReturnType<typeof claimSink>>();
  pairs.flat().forEach(({ id = '', ...person }, record) => {
    const [system = 'plain', inSystem] = id.includes(':') ? id.split(':') : ['plain', id];
    const sink = sinks.get(system) ?? claimSink(claims, system);
    sinks.set(system, sink);
    sink.at(0, record);
    sink.person({ ...person, ...(inSystem ? { id: inSystem } : {}) });
  });
  const lists = { own: [], customers: [], partners: [], team: [], suppress: [] };
  const asOf = dayOf(2026, 11, 22);
  const { resolved, unsure } = resolve(claims, normalizeRecords(claims), { asOf, ...lists });
  const doubts = new Set(
    unsure.map(({ a, b }) => `${Math.min(a.line, b.line)} ${Math.max(a.line, b.line)}`),
  );
  return (pair: number): Verdict => {
    const [one, other] = [2 * pair, 2 * pair + 1];
    if (resolved.records.person[one] === resolved.records.person[other]) return 'same';
    return doubts.has(`${one} ${other}`) ? 'unsure' : 'different';
  };
};

/** Fixed beforehand, as everybody's first try would be: how alike the two rows are as texts. */
const FLOOR_THRESHOLD = 0.75;

const floorOf = ([a, b]: readonly [PersonClaim, PersonClaim]): Verdict => {
  const text = ({ name = '', email = '', company = '' }: PersonClaim): string =>
    [name, email, company].join(' ').toLowerCase().trim();
  return editSimilarity(text(a), text(b)) >= FLOOR_THRESHOLD ? 'same' : 'different';
};

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Of "same": what is left unsure is not joined. Pairs labelled unsure must not be joined either. */
export const scoreOf = (cases: readonly Judged[], by: 'got' | 'floor'): Score => {
  const same = cases.filter(({ verdict }) => verdict === 'same').length;
  const joined = cases.filter((judged) => judged[by] === 'same');
  const right = joined.filter(({ verdict }) => verdict === 'same').length;
  const precision = right / Math.max(1, joined.length);
  const recall = right / Math.max(1, same);
  return { precision, recall, f1: (2 * right) / Math.max(1, joined.length + same) };
};

/** Markdown: a row for each category and label, a column for each verdict. */
export const matrixOf = (cases: readonly Judged[]): string => {
  const groups = new Map<string, Judged[]>();
  for (const judged of cases) {
    const key = `${judged.category} | ${judged.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  const rows = [...groups].map(([key, group]) => {
    const counts = VERDICTS.map((got) => group.filter((judged) => judged.got === got).length);
    const floor = group.filter((judged) => judged.floor === judged.verdict).length;
    return `| ${key} | ${counts.join(' | ')} | ${floor} of ${group.length} |`;
  });
  return [
    '# Labelled pairs of people by category',
    '',
    'All names are invented. `npm run bench:identity -- -u` writes this page and `frozen.csv`.',
    '',
    `| ${cases.length} pairs | precision | recall | F1 |`,
    '|---|---|---|---|',
    `| refpath | ${figures(scoreOf(cases, 'got'))} |`,
    `| floor: edit distance of name, address and company | ${figures(scoreOf(cases, 'floor'))} |`,
    '',
    '| category | label | same | unsure | different | floor is right |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};

const figures = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map((value) => value.toFixed(3)).join(' | ');
