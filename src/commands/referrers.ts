import { at, intAt } from '../model/columns.ts';
import { isoOf } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { FoundPath } from '../model/path.ts';
import type {
  DoorView,
  RankBy,
  ReferrersReport,
  ReferrerView,
  WaysInView,
} from '../model/referrers-report.ts';
import type { PersonView } from '../model/report.ts';
import type { FindRequest } from '../model/request.ts';
import { sixDigits } from '../model/six-digits.ts';
import { type Referrer, rankReferrers } from '../paths/referrers.ts';
import type { FoundTarget } from '../targets/found-target.ts';
import { issueView } from '../wording/issues.ts';
import { queryView } from './find.ts';
import { viewsOf } from './hop-view.ts';
import { loadIssues } from './load-issues.ts';
import type { LoadedNetwork } from './network-of.ts';
import { networkView } from './network-view.ts';
import { prospects } from './prospects.ts';
import { limitsOf, searcherFor } from './search.ts';
import { type Sought, soughtBy } from './sought.ts';
import { waysIn } from './ways-in.ts';

export type ReferrersRequest = Omit<FindRequest, 'perReferrer' | 'warm'> & {
  readonly rankBy: RankBy;
};

/** Who opens the most doors: the last people before the targets, on warm paths alone. */
export const referrers = (loaded: LoadedNetwork, request: ReferrersRequest): ReferrersReport => {
  const warm: FindRequest = { ...request, warm: true, perReferrer: 1 };
  const sought = soughtBy(loaded, warm);
  const isNamed = request.targets.length + request.accounts.length > 0;
  const targets = isNamed ? sought.targets : prospects(loaded);
  const all = { ...sought, targets };
  const ranked = rankedFor(loaded, warm, all, request.rankBy);
  return {
    schema: 'refpath/referrers@1',
    asOf: isoOf(loaded.resolved.asOf),
    query: { ...queryView(warm), rankBy: request.rankBy },
    network: networkView(loaded),
    sought: targets.length,
    reached: new Set(ranked.flatMap(({ paths }) => paths.map(targetOf))).size,
    found: ranked.length,
    referrers: ranked.slice(0, request.top).map((one, i) => referrerView(loaded, one, i + 1)),
    targets: canReach(all) ? inRanks(waysIn(loaded, warm, all).slice(0, request.top)) : [],
    issues: [...loadIssues(loaded), ...sought.issues, ...lackIn(sought, targets)].map(issueView),
  };
};

const rankedFor = (
  loaded: LoadedNetwork,
  request: FindRequest,
  sought: Sought,
  rankBy: RankBy,
): readonly Referrer[] => {
  if (!canReach(sought)) return [];
  const { account } = loaded.resolved.people;
  return rankReferrers(searcherFor(loaded, request, sought), {
    targets: sought.targets,
    minStrength: limitsOf(loaded, request).minStrength,
    rankBy,
    accountOf: (person) => intAt(account, person),
  });
};

const canReach = ({ lost, targets, sources }: Sought): boolean =>
  !lost && targets.length > 0 && sources.length > 0;

const inRanks = (ways: readonly Omit<WaysInView, 'rank'>[]): WaysInView[] =>
  ways.map((one, i) => ({ rank: i + 1, ...one }));

const lackIn = (sought: Sought, targets: readonly FoundTarget[]): Issue[] =>
  targets.length > 0 && !sought.lost && sought.sources.length === 0
    ? [{ code: 'no-team', refused: false }]
    : [];

const referrerView = (loaded: LoadedNetwork, referrer: Referrer, rank: number): ReferrerView => ({
  rank,
  person: viewsOf(loaded).person(referrer.person),
  targets: referrer.paths.length,
  accounts: referrer.accounts,
  fit: sixDigits(referrer.fit),
  promise: sixDigits(referrer.promise),
  doors: referrer.paths.map((path) => doorView(loaded, path)),
});

const doorView = (loaded: LoadedNetwork, path: FoundPath): DoorView => {
  const { person } = viewsOf(loaded);
  return {
    target: { ...brief(person(targetOf(path))), fit: sixDigits(path.fit) },
    seller: brief(person(at(path.people, 0))),
    strength: sixDigits(path.strength),
    hops: path.ties.length,
  };
};

const brief = ({ id, name, title, company }: PersonView) => ({ id, name, title, company });

const targetOf = ({ people }: FoundPath): number => at(people, people.length - 1);
