import type { IssueView } from '../model/report.ts';
import { SAYS_WHY } from '../present/find-text.ts';
import type { Session } from './session.ts';

/** Says what was wrong, unless the page that follows on the same screen says it by itself. */
export const logReport = (
  session: Session,
  issues: readonly IssueView[],
  isFound: boolean,
): void => {
  const twice = !isFound && isSameScreen(session);
  session.log.issues(twice ? issues.filter(({ code }) => !SAYS_WHY.has(code)) : issues);
};

const isSameScreen = ({ streams, values }: Session): boolean =>
  streams.stdout.isTTY === true &&
  streams.stderr.isTTY === true &&
  values.output === undefined &&
  (values.format ?? 'table') === 'table' &&
  values.fields.length === 0;
