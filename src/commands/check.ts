import { isoOf } from '../model/day.ts';
import { lazily } from '../model/lazily.ts';
import type { LoadedFile } from '../model/loaded.ts';
import type { UnreadFile } from '../model/raw-file.ts';
import type { Unrecognized } from '../model/recognition.ts';
import type { CheckReport, FileReport, MapView } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { issueView } from '../wording/issues.ts';
import { noteText } from '../wording/note-words.ts';
import { loadIssues } from './load-issues.ts';
import { type FileReason, lostRows } from './lost-rows.ts';
import { missingFrom } from './missing.ts';
import type { LoadedNetwork } from './network-of.ts';
import { networkView } from './network-view.ts';

/** What was read, recognized, repaired, skipped, merged, left unsure, and what is missing. */
export const check = (loaded: LoadedNetwork): CheckReport => {
  const lost = lostRows(loaded.issues);
  // Looks through all evidence; whoever asks for the issues alone does not pay.
  const missing = lazily(() => missingFrom(loaded));
  const files = loaded.files.map((file) => fileReport(file, lost.get(file.path) ?? []));
  return {
    schema: 'refpath/check@1',
    asOf: isoOf(loaded.resolved.asOf),
    files: [...files, ...loaded.unread.map(unreadReport)].sort(byPath),
    network: networkView(loaded),
    merged: loaded.merged,
    unsure: loaded.unsure,
    unsureAccounts: loaded.unsureAccounts,
    get missing() {
      return missing();
    },
    issues: loadIssues(loaded).map(issueView),
  };
};

const fileReport = (file: LoadedFile, lost: readonly FileReason[]): FileReport => {
  const { path, dialect, recognition, outcome } = file;
  const known = recognition.format !== null;
  return {
    path,
    format: recognition.format?.name ?? null,
    variant: known ? recognition.variant : '',
    confidence: known ? sixDigits(recognition.confidence) : 0,
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    headerLine: recognition.headerLine > 0 ? recognition.headerLine : null,
    rowsRead: outcome.rowsRead,
    rowsRepaired: outcome.rowsRepaired,
    rowsSkipped: outcome.rowsSkipped,
    reasons: reasonsOf(outcome, lost),
    unusedColumns: known ? recognition.unusedColumns : [],
    nearest: known ? null : recognition.nearest || null,
    lacks: known ? [] : recognition.lacks,
    map: known ? null : mapView(path, recognition),
  };
};

/** Why rows were left out or mended while reading, then why they came to nothing after it. */
const reasonsOf = (
  { reasons }: LoadedFile['outcome'],
  lost: readonly FileReason[],
): readonly FileReason[] => {
  const read = reasons.map(({ code, count, lines }) => ({
    code,
    count,
    lines,
    text: noteText(code),
  }));
  return [...read, ...lost.filter((one) => !read.some(({ code }) => code === one.code))];
};

/** Own properties by definition, so that a column called `__proto__` is one. */
const mapView = (path: string, { nearest, proposal }: Unrecognized): MapView | null =>
  proposal.length === 0
    ? null
    : { files: path, format: nearest, columns: Object.fromEntries(proposal) };

/** A file that could not be read as rows at all: counted, named, with its reason. */
const unreadReport = ({ path, code, detail }: UnreadFile): FileReport => ({
  path,
  format: null,
  variant: '',
  confidence: 0,
  encoding: '',
  delimiter: '',
  headerLine: null,
  rowsRead: 0,
  rowsRepaired: 0,
  rowsSkipped: 0,
  reasons: [{ code, count: 1, lines: [], text: `${noteText(code)}${detail && ` (${detail})`}` }],
  unusedColumns: [],
  nearest: null,
  lacks: [],
  map: null,
});

const byPath = (a: FileReport, b: FileReport): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
