import type { Issue } from '../model/issue.ts';
import type { IssueView } from '../model/report.ts';
import { issueView } from '../wording/issues.ts';

/** Hears of issues as reading finds them, and tells them as outputs show them. */
export const toldInWords =
  (tell: (issue: IssueView) => void) =>
  (issue: Issue): void =>
    tell(issueView(issue));
