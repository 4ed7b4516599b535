import { byteAt, intAt, realAt } from '../model/columns.ts';
import { type Day, isoOf, NO_DAY } from '../model/day.ts';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceSummary,
  kindCode,
} from '../model/evidence.ts';
import type { Evidence, Resolved } from '../model/network.ts';
import type { PairRows } from './read-facts.ts';

/** So many places are named for each kind; `export ties` and the files have all. */
const MOST_PLACES = 5;

/** What is known between two people from rows about both: a summary for each kind. */
export const evidenceSummaries = (resolved: Resolved, pair: PairRows): EvidenceSummary[] => {
  const rows = [...pair.order.subarray(pair.start, pair.end)];
  return EVIDENCE_KINDS.map((kind) => ({
    kind,
    ofKind: rows.filter((row) => byteAt(resolved.evidence.kind, row) === kindCode(kind)),
  }))
    .filter(({ ofKind }) => ofKind.length > 0)
    .map(({ kind, ofKind }) => summary(resolved, kind, ofKind));
};

const summary = (
  { evidence, sources }: Resolved,
  kind: EvidenceKind,
  rows: readonly number[],
): EvidenceSummary => {
  const days = rows.flatMap((row) => daysOf(evidence, row));
  const facts = factsOf(evidence, rows);
  return {
    kind,
    count: rows.reduce((sum, row) => sum + intAt(evidence.times, row), 0),
    first: days.length > 0 ? isoOf(Math.min(...days)) : null,
    last: days.length > 0 ? isoOf(Math.max(...days)) : null,
    sources: placesOf(
      rows.map((row) => ({ file: intAt(evidence.file, row), line: intAt(evidence.line, row) })),
      sources.files,
    ),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
};

const daysOf = (evidence: Evidence, row: number): Day[] =>
  [intAt(evidence.day, row), intAt(evidence.last, row)].filter((day) => day !== NO_DAY);

type Facts = Readonly<Record<string, string | number | boolean>>;

/** The label and the strength of the row that states most, and how many messages went to crowds. */
const factsOf = (evidence: Evidence, rows: readonly number[]): Facts => {
  const label = rows.map((row) => evidence.labels.text(intAt(evidence.label, row))).find(Boolean);
  const stated = Math.max(
    0,
    ...rows.map((row) => realAt(evidence.stated, row)).filter((s) => s > 0),
  );
  return {
    ...(label ? { label } : {}),
    ...(stated > 0 ? { strength: stated } : {}),
  };
};

export type Place = { readonly file: number; readonly line: number };

/** "mail.csv:201", by file and line, each once, the first few. */
export const placesOf = (places: readonly Place[], files: readonly string[]): string[] => {
  const named = [...places]
    .sort((one, other) => one.file - other.file || one.line - other.line)
    .map(({ file, line }) => `${files[file] ?? ''}:${line}`);
  return [...new Set(named)].slice(0, MOST_PLACES);
};
