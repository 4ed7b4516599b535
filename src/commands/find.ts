import { isoOf } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { FindReport, QueryView, TargetView } from '../model/report.ts';
import type { FindRequest } from '../model/request.ts';
import { sixDigits } from '../model/six-digits.ts';
import type { FoundTarget } from '../targets/found-target.ts';
import { issueView } from '../wording/issues.ts';
import { loadIssues } from './load-issues.ts';
import type { LoadedNetwork } from './network-of.ts';
import { networkView } from './network-view.ts';
import { judgedPath } from './path-view.ts';
import { personView } from './person-view.ts';
import { searched } from './search.ts';
import { type Sought, soughtBy } from './sought.ts';

/** The strongest paths to whoever fits, each warm or cold with its reason. */
export const find = (loaded: LoadedNetwork, request: FindRequest): FindReport => {
  const sought = soughtBy(loaded, request);
  const paths = searched(loaded, request, sought);
  return {
    schema: 'refpath/find@1',
    asOf: isoOf(loaded.resolved.asOf),
    query: queryView(request),
    network: networkView(loaded),
    targets: sought.targets.map((target) => targetView(loaded, target)),
    paths: paths.map((path, i) => judgedPath(loaded, path, i + 1).view),
    issues: [
      ...loadIssues(loaded),
      ...sought.issues,
      ...nothingFound(request, sought, paths.length),
    ].map(issueView),
  };
};

export const queryView = ({ targets, accounts, from, maxHops, top }: FindRequest): QueryView => ({
  targets: [...targets, ...accounts.map((name) => `account:${name}`)],
  from,
  maxHops,
  top,
});

export const targetView = ({ resolved }: LoadedNetwork, target: FoundTarget): TargetView => {
  const { id, name, title, company } = personView(resolved, target.person);
  return {
    id,
    name,
    title,
    company,
    fit: sixDigits(target.fit),
    fitFactors: target
      .fitFactors()
      .map((factor) => ({ ...factor, value: sixDigits(factor.value) })),
  };
};

/** Why there is no path, where somebody fits. */
export const nothingFound = (request: FindRequest, sought: Sought, paths: number): Issue[] => {
  if (paths > 0 || sought.targets.length === 0 || sought.lost) return [];
  if (sought.sources.length === 0) return [{ code: 'no-team', refused: false }];
  const query = queryView(request).targets.join(', ');
  if (sought.targets.every(({ person }) => sought.sources.includes(person))) {
    return [{ code: 'one-of-us', facts: { query }, refused: false }];
  }
  const code = request.warm ? 'no-warm-path' : 'no-path';
  const facts = { query, maxHops: request.maxHops, narrowed: narrowedBy(request) };
  return [{ code, facts, refused: false }];
};

/** The options without which there might be one. */
export const narrowedBy = ({ via, avoid, minStrength }: FindRequest): string =>
  [
    via.length === 0 ? '' : '--via',
    avoid.length === 0 ? '' : '--avoid',
    minStrength === 0 ? '' : '--min-strength',
  ]
    .filter((option) => option !== '')
    .join(', ');
