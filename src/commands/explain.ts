import type { PathVerdict } from '../classify/classify-path.ts';
import { at } from '../model/columns.ts';
import { isoOf } from '../model/day.ts';
import type { FoundPath } from '../model/path.ts';
import type { ExplainReport, PathView, Remedy } from '../model/report.ts';
import type { FindRequest } from '../model/request.ts';
import { tieVerdict } from '../ties/tie-detail.ts';
import { issueView } from '../wording/issues.ts';
import { remedyText } from '../wording/tie-words.ts';
import { nothingFound, queryView, targetView } from './find.ts';
import { loadIssues } from './load-issues.ts';
import type { LoadedNetwork } from './network-of.ts';
import { networkView } from './network-view.ts';
import { type JudgedPath, judgedPath } from './path-view.ts';
import { searched } from './search.ts';
import { soughtBy } from './sought.ts';

/** The best path in full, what would make it warm, and the next best. */
export const explain = (loaded: LoadedNetwork, request: FindRequest): ExplainReport => {
  const sought = soughtBy(loaded, request);
  const [best, next] = searched(loaded, { ...request, top: 2 }, sought);
  const judged = best && judgedPath(loaded, best, 1);
  return {
    schema: 'refpath/explain@1',
    asOf: isoOf(loaded.resolved.asOf),
    query: queryView(request),
    network: networkView(loaded),
    targets: sought.targets.map((target) => targetView(loaded, target)),
    path: judged?.view ?? null,
    remedies: judged ? remediesFor(loaded, best, judged) : [],
    nextBest: next ? judgedPath(loaded, next, 2).view : null,
    issues: [
      ...loadIssues(loaded),
      ...sought.issues,
      ...nothingFound(request, sought, best ? 1 : 0),
    ].map(issueView),
  };
};

/** One for each cold tie; where all are warm but too weak together, one for the weakest. */
const remediesFor = (
  { resolved, ties, tieSettings }: LoadedNetwork,
  found: FoundPath,
  { view, verdict }: JudgedPath,
): Remedy[] => {
  if (verdict.code === 'path-too-weak') return strongerTie(view, verdict);
  return view.hops.flatMap(({ from, to }, i) => {
    const { wouldWarm: code, wouldWarmDays: days } = tieVerdict(
      resolved,
      ties,
      tieSettings,
      at(found.ties, i),
    );
    if (code === '') return [];
    const text = remedyText(code, { from: from.name, to: to.name, days });
    return [{ hop: i + 1, code, days: days ?? null, text }];
  });
};

/** No tie can be stronger than 1, so a long path may be beyond help. */
const strongerTie = ({ hops }: PathView, { facts, hop }: PathVerdict): Remedy[] => {
  const weakest = hops[hop - 1];
  const least = (Number(facts['needed']) * Number(facts['weakest'])) / Number(facts['strength']);
  if (!weakest || least > 1) return [];
  const { from, to } = weakest;
  const strength = Math.ceil(least * 100) / 100;
  const code = 'a-stronger-tie';
  return [
    { hop, code, days: null, text: remedyText(code, { from: from.name, to: to.name, strength }) },
  ];
};
