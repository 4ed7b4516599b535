import type { FoundPath } from '../model/path.ts';
import type { BatchFound } from '../model/report.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import type { Lack, RowFound } from '../model/sent-rows.ts';
import type { Searcher } from '../paths/strongest-paths.ts';
import { reasonText } from '../wording/reasons.ts';
import { keptSearchers } from './kept-searchers.ts';
import type { LoadedNetwork } from './network-of.ts';
import { lineOf } from './path-line.ts';
import { peopleOf, rowsFor } from './path-row.ts';
import { judgedPath } from './path-view.ts';
import { limitsOf, searcherFor } from './search.ts';
import { type Sought, soughtBy } from './sought.ts';

/** `find` for every row, one by one; rows that find nothing say why. */
export function* batch(
  loaded: LoadedNetwork,
  rows: Iterable<BatchRow>,
  request: FindRequest,
): Iterable<BatchFound> {
  const find = rowFinder(loaded, request);
  const say = rowSayer(loaded);
  for (const row of rows) yield say(find(row));
}

/** Whom rows mean and the ways to them; what was learned for one serves all that follow. */
export const rowFinder = (
  loaded: LoadedNetwork,
  request: FindRequest,
): ((row: BatchRow) => RowFound) => {
  const searching = { loaded, searchFrom: searchersFor(loaded, request) };
  return (row) => {
    const { target, priority } = row;
    const found = pathsFor(searching, row, requestOf(row, request));
    const isLack = 'code' in found;
    return { target, priority, paths: isLack ? [] : found, lack: isLack ? found : undefined };
  };
};

/** What was found, judged and worded as far as it is asked for. */
export const rowSayer = (loaded: LoadedNetwork): ((found: RowFound) => BatchFound) => {
  const rowOf = rowsFor(loaded);
  const people = peopleOf(loaded);
  return ({ target, priority, paths, lack }) => {
    const rows = () => paths.map((path, i) => rowOf(path, i + 1));
    return {
      query: target,
      priority,
      count: paths.length,
      people,
      rows,
      lines: () => rows().map((one) => lineOf(one, people)),
      paths: () => paths.map((path, i) => judgedPath(loaded, path, i + 1).view),
      nothing: lack ? { code: lack.code, text: reasonText(lack.code, lack.facts) } : null,
    };
  };
};

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

type Searching = { readonly loaded: LoadedNetwork; readonly searchFrom: SearchFrom };

const pathsFor = (
  { loaded, searchFrom }: Searching,
  row: BatchRow,
  request: FindRequest,
): readonly FoundPath[] | Lack => {
  const query = row.target;
  if (request.targets.length === 0) return { code: 'empty-query', facts: {} };
  const sought = soughtBy(loaded, request);
  const lack = lackOfRow(row, sought);
  if (lack) return lack;
  const paths = searchFrom(sought)({ ...limitsOf(loaded, request), targets: sought.targets });
  if (paths.length > 0) return paths;
  const facts = { query, maxHops: request.maxHops };
  return { code: request.warm ? 'no-warm-path' : 'no-path', facts };
};

/** What was taken to be meant is no lack. */
const ASSUMED: ReadonlySet<string> = new Set(['several-fit', 'read-as-place']);

/** Why there is nothing to search for a row, in words of the row. */
export const lackOfRow = ({ target, from }: BatchRow, sought: Sought): Lack | undefined => {
  const lack = lackOf(sought);
  if (!lack) return undefined;
  const isOwn = from !== '' && lack.facts['option'] === '--from';
  const option = isOwn ? { option: 'column "from"' } : {};
  return { code: lack.code, facts: { query: target, ...lack.facts, ...option } };
};

/** Why there is nothing to search: nobody sought, or nobody to start from. */
const lackOf = (sought: Sought): Lack | undefined => {
  const issue = sought.issues.find(({ code }) => !ASSUMED.has(code));
  if (sought.targets.length === 0 || sought.lost) {
    return { code: issue?.code ?? 'nobody-fits', facts: issue?.facts ?? {} };
  }
  return sought.sources.length === 0 ? { code: 'no-team', facts: {} } : undefined;
};
