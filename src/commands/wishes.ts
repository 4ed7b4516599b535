import { byteAt } from '../model/columns.ts';
import type { Issue } from '../model/issue.ts';
import type { FoundPath } from '../model/path.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import type { Way, Wish } from '../plan/plan-favors.ts';
import { priorityOf } from '../plan/worth.ts';
import { lackOfRow, requestOf, searchersFor } from './batch.ts';
import { narrowedBy } from './find.ts';
import type { LoadedNetwork } from './network-of.ts';
import { limitsOf } from './search.ts';
import { type Sought, soughtBy } from './sought.ts';

/** A row of the table of targets with its warm ways, or why it has none. */
export type RowWish = Wish & {
  readonly lack: { readonly code: string; readonly facts: Facts } | undefined;
  /** The strongest path, where all there are are cold. */
  readonly cold: FoundPath | undefined;
};

type Facts = Readonly<Record<string, string | number>>;

export type RowWishes = { readonly wishes: readonly RowWish[]; readonly issues: readonly Issue[] };

/** Ways that a plan weighs for a row: who is not among so many is not the one to ask. */
const MOST_WAYS = 24;

/** What each row asks for, and the warm ways there are. */
export const wishesOf = (
  loaded: LoadedNetwork,
  rows: readonly BatchRow[],
  request: FindRequest,
): RowWishes => {
  const warm = { ...request, warm: true, perReferrer: 1, top: MOST_WAYS };
  const cold = { ...warm, warm: false, top: 1 };
  const searching: Searching = {
    ...{ loaded, request: warm, issues: new Map() },
    ...{ warm: searchIn(loaded, warm), cold: searchIn(loaded, cold) },
  };
  const wishes = rows.map((row) => {
    note(searching, priorityIssues(row));
    const { target: query, from, priority } = row;
    return { query, from, priority, ...foundFor(searching, row) };
  });
  const { issues } = searching;
  return { wishes, issues: [...issues.keys()].sort().flatMap((key) => issues.get(key) ?? []) };
};

type Search = (sought: Sought) => readonly FoundPath[];

type Searching = {
  readonly loaded: LoadedNetwork;
  readonly request: FindRequest;
  readonly warm: Search;
  readonly cold: Search;
  /** Each once. */
  readonly issues: Map<string, Issue>;
};

const note = ({ issues }: Searching, found: readonly Issue[]): void => {
  for (const issue of found) issues.set(JSON.stringify(issue), issue);
};

type Found = Pick<RowWish, 'ways' | 'lack' | 'cold'>;

const foundFor = (searching: Searching, row: BatchRow): Found => {
  const { loaded, request } = searching;
  const query = row.target;
  const asked = requestOf(row, request);
  if (asked.targets.length === 0) return without('empty-query', {});
  const sought = soughtBy(loaded, asked);
  const lack = lackOfRow(row, sought);
  if (lack) return without(lack.code, lack.facts);
  note(searching, sought.issues);
  const ways = searching.warm(sought).map((path) => wayOf(loaded, path));
  if (ways.length > 0) return { ways, lack: undefined, cold: undefined };
  const [cold] = searching.cold(sought);
  const facts = { query, maxHops: request.maxHops, narrowed: narrowedBy(request) };
  return { ...without('no-path', facts), cold };
};

const searchIn = (loaded: LoadedNetwork, request: FindRequest): Search => {
  const searchFrom = searchersFor(loaded, request);
  const limits = limitsOf(loaded, request);
  return (sought) => searchFrom(sought)({ ...limits, targets: sought.targets });
};

const without = (code: string, facts: Facts): Found => ({
  ways: [],
  lack: { code, facts },
  cold: undefined,
});

/** Asking a colleague is no favor of a customer's. */
const wayOf = ({ resolved }: LoadedNetwork, path: FoundPath): Way => ({
  path,
  outsiders: path.people
    .slice(1, -1)
    .filter((person) => byteAt(resolved.people.team, person) === 0),
});

const priorityIssues = ({ target, priority, file, line }: BatchRow): Issue[] => {
  if (priorityOf(priority) !== undefined) return [];
  const where = file === undefined ? {} : { file, line };
  const facts = { query: target, value: priority };
  return [{ code: 'unread-priority', ...where, facts, refused: false }];
};
