import { claimColumns } from '../model/claim-columns.ts';
import type { Issue } from '../model/issue.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { Reject, RejectedFile } from '../model/reject.ts';
import { type ExtractSettings, extractAll } from './extract-all.ts';
import type { RecognizedFile } from './linkedin-owner.ts';

/**
 * All rows that reading refuses, and those that `issues` name because they fit nobody; files without
 * any are left out. Reads the files anew: nobody pays for this who does not ask for it.
 */
export const rejectedFiles = (
  files: readonly RecognizedFile[],
  settings: ExtractSettings,
  issues: readonly Issue[],
): readonly RejectedFile[] => {
  const rejects = new Map(files.map(({ file }) => [file.path, new Map<number, Reject>()]));
  const add = (path: string, reject: Reject): void => {
    const lines = rejects.get(path);
    if (lines && !lines.has(reject.line)) lines.set(reject.line, reject);
  };
  extractAll(files, claimColumns(), { ...settings, refused: add });
  for (const { file = '', line, column, code } of issues) {
    if (line !== undefined && NOBODY_KNOWN.has(code)) add(file, { line, column, code });
  }
  return files.flatMap(({ file, recognized }) => {
    const lines = rejects.get(file.path) ?? new Map<number, Reject>();
    if (lines.size === 0) return [];
    const { headerLine, headers } = recognized;
    return [{ path: file.path, headerLine, headers, rows: () => rowsAt(file, lines) }];
  });
};

/** What is found out only when all files are read: a row that speaks of somebody in none of them. */
const NOBODY_KNOWN = new Set(['unknown-person', 'ambiguous-name', 'shared-mailbox', 'same-person']);

/** Rows that the reader itself could not make out have no cells. */
function* rowsAt(
  file: RawFile,
  lines: ReadonlyMap<number, Reject>,
): Generator<Reject & { readonly cells: readonly string[] }> {
  const cells = new Map<number, readonly string[]>();
  for (const row of file.rows()) if (lines.has(row.line)) cells.set(row.line, row.cells);
  for (const reject of [...lines.values()].sort((a, b) => a.line - b.line)) {
    yield { ...reject, cells: cells.get(reject.line) ?? [] };
  }
}
