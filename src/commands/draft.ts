import { introductionMessages } from '../draft/introduction.ts';
import { textAt } from '../model/columns.ts';
import { isoOf } from '../model/day.ts';
import type { DraftReport } from '../model/report.ts';
import type { FindRequest } from '../model/request.ts';
import { issueView } from '../wording/issues.ts';
import { nothingFound, queryView } from './find.ts';
import { loadIssues } from './load-issues.ts';
import type { LoadedNetwork } from './network-of.ts';
import { judgedPath } from './path-view.ts';
import { searched } from './search.ts';
import { soughtBy } from './sought.ts';

/** The messages for the best path, from facts alone. */
export const draft = (loaded: LoadedNetwork, request: FindRequest): DraftReport => {
  const sought = soughtBy(loaded, request);
  const [best] = searched(loaded, { ...request, top: 1 }, sought);
  const path = best ? judgedPath(loaded, best, 1).view : null;
  const company = ownCompany(loaded) || (path?.seller.company ?? '');
  return {
    schema: 'refpath/draft@1',
    asOf: isoOf(loaded.resolved.asOf),
    query: queryView(request),
    path,
    messages: path ? introductionMessages(path, { company }) : [],
    issues: [
      ...loadIssues(loaded),
      ...sought.issues,
      ...nothingFound(request, sought, best ? 1 : 0),
    ].map(issueView),
  };
};

const ownCompany = ({ resolved: { accounts } }: LoadedNetwork): string => {
  const own = [...accounts.type].indexOf('own');
  return own < 0 ? '' : textAt(accounts.name, own);
};
