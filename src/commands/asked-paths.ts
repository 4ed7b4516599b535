import { ASK_STATUSES, type AskRow, type AskStatus } from '../model/calibration.ts';
import type { Day } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { PersonIndex } from '../model/network.ts';
import { parseQuery } from '../targets/parse-query.ts';
import type { LoadedNetwork } from './network-of.ts';
import { finderOf } from './sought.ts';

/** An ask with an outcome, its people found. */
export type AskedPath = {
  readonly seller: PersonIndex;
  readonly referrer: PersonIndex;
  readonly target: PersonIndex;
  readonly day: Day;
  readonly won: boolean;
};

export type AskedPaths = {
  readonly paths: readonly AskedPath[];
  /** Rows whose outcome is not known yet. */
  readonly open: number;
  /** Rows that could not be used, and why. */
  readonly issues: readonly Issue[];
};

/** Asked and agreed are no outcomes: the introduction may still come. */
const WON = new Map<AskStatus, boolean>([
  ['introduced', true],
  ['met', true],
  ['declined', false],
  ['no-answer', false],
]);

/** Who asked whom for whom, by day and line, so that the order of rows never matters. */
export const askedPaths = (loaded: LoadedNetwork, rows: readonly AskRow[]): AskedPaths => {
  const issues: Issue[] = [];
  const paths: (AskedPath & { readonly line: number })[] = [];
  let open = 0;
  for (const row of rows) {
    const status = ASK_STATUSES.find((known) => known === row.status);
    const won = status && WON.get(status);
    if (status && won === undefined) open += 1;
    if (won === undefined || row.date === undefined) continue;
    const people = peopleOf(loaded, row, issues);
    if (people) paths.push({ ...people, day: row.date, won, line: row.line });
  }
  const byDay = paths.sort((a, b) => a.day - b.day || a.line - b.line);
  return { paths: byDay, open, issues };
};

const peopleOf = (loaded: LoadedNetwork, row: AskRow, issues: Issue[]) => {
  const seller = personCalled(loaded, row, 'seller', issues);
  const referrer = personCalled(loaded, row, 'referrer', issues);
  const target = personCalled(loaded, row, 'target', issues);
  if (seller === undefined || referrer === undefined || target === undefined) return undefined;
  return { seller, referrer, target };
};

/** One person, or an issue that says why not. */
export const personCalled = (
  loaded: LoadedNetwork,
  row: AskRow,
  field: 'seller' | 'referrer' | 'target',
  issues: Issue[],
): PersonIndex | undefined => {
  const value = row[field];
  const found =
    value === ''
      ? { targets: [] }
      : finderOf(loaded).find({ ...parseQuery(value), persona: undefined, problems: [] });
  const [person, ...others] = found.targets;
  if (person && others.length === 0) return person.person;
  const code = person ? 'ambiguous-name' : 'unknown-person';
  issues.push({ code, file: row.file, line: row.line, field, facts: { value }, refused: false });
  return undefined;
};
