import type { BatchFound, Reason } from '../model/report.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import type { Searcher } from '../paths/strongest-paths.ts';
import { reasonText } from '../wording/reasons.ts';
import { keptSearchers } from './kept-searchers.ts';
import type { LoadedNetwork } from './network-of.ts';
import { lineOf } from './path-line.ts';
import { peopleOf, type RowOf, rowsFor } from './path-row.ts';
import { judgedPath } from './path-view.ts';
import { limitsOf, searcherFor } from './search.ts';
import { type Sought, soughtBy } from './sought.ts';

/** `find` for every row, one by one; rows that find nothing say why. */
export function* batch(
  loaded: LoadedNetwork,
  rows: Iterable<BatchRow>,
  request: FindRequest,
): Iterable<BatchFound> {
  const searching = { loaded, rowOf: rowsFor(loaded), searchFrom: searchersFor(loaded, request) };
  for (const row of rows) {
    const asked = requestOf(row, request);
    if (asked.targets.length === 0) yield nothing(loaded, row, 'empty-query', {});
    else yield answer(searching, row, asked);
  }
}

/** A search for those sought, from the sellers that the row names or the team. */
type SearchFrom = (sought: Sought) => Searcher;

/** Ties of sellers looked at one by one before all of them are laid out: rows to come will ask for them. */
const AT_ONCE = 0;

/** What a search has learned serves all rows of the same sellers. */
export const searchersFor = (loaded: LoadedNetwork, request: FindRequest): SearchFrom => {
  const searcherOf = keptSearchers();
  return (sought) =>
    searcherOf(keyOf(sought.sources), () => searcherFor(loaded, request, sought, AT_ONCE));
};

/** Most rows name no seller, and the team is one list for all of them: its numbers are spelled once. */
const keys = new WeakMap<Sought['sources'], string>();

const keyOf = (sources: Sought['sources']): string => {
  const known = keys.get(sources) ?? sources.join(',');
  if (sources.length > 1) keys.set(sources, known);
  return known;
};

/** What a row asks for. */
export const requestOf = ({ target, from }: BatchRow, request: FindRequest): FindRequest => ({
  ...request,
  targets: target === '' ? [] : [target],
  accounts: [],
  from: from === '' ? request.from : [from],
});

type Searching = {
  readonly loaded: LoadedNetwork;
  readonly rowOf: RowOf;
  readonly searchFrom: SearchFrom;
};

const answer = (
  { loaded, rowOf, searchFrom }: Searching,
  row: BatchRow,
  request: FindRequest,
): BatchFound => {
  const sought = soughtBy(loaded, request);
  const lack = lackOf(sought);
  if (lack) return nothing(loaded, row, lack.code, { ...lack.facts, query: row.target });
  const paths = searchFrom(sought)({ ...limitsOf(loaded, request), targets: sought.targets });
  if (paths.length === 0) {
    const facts = { query: row.target, maxHops: request.maxHops };
    return nothing(loaded, row, request.warm ? 'no-warm-path' : 'no-path', facts);
  }
  const people = peopleOf(loaded);
  const rows = () => paths.map((path, i) => rowOf(path, i + 1));
  return {
    query: row.target,
    priority: row.priority,
    count: paths.length,
    people,
    rows,
    lines: () => rows().map((one) => lineOf(one, people)),
    paths: () => paths.map((path, i) => judgedPath(loaded, path, i + 1).view),
    nothing: null,
  };
};

type Facts = Readonly<Record<string, string | number>>;

/** What was taken to be meant is no lack. */
const ASSUMED: ReadonlySet<string> = new Set(['several-fit', 'read-as-place']);

/** Why there is nothing to search: nobody sought, or nobody to start from. */
export const lackOf = (sought: Sought): { code: string; facts: Facts } | undefined => {
  const issue = sought.issues.find(({ code }) => !ASSUMED.has(code));
  if (sought.targets.length === 0 || sought.lost) {
    return { code: issue?.code ?? 'nobody-fits', facts: issue?.facts ?? {} };
  }
  return sought.sources.length === 0 ? { code: 'no-team', facts: {} } : undefined;
};

const nothing = (loaded: LoadedNetwork, row: BatchRow, code: string, facts: Facts): BatchFound => ({
  query: row.target,
  priority: row.priority,
  count: 0,
  people: peopleOf(loaded),
  rows: () => [],
  lines: () => [],
  paths: () => [],
  nothing: reason(code, facts),
});

const reason = (code: string, facts: Facts): Reason => ({ code, text: reasonText(code, facts) });
