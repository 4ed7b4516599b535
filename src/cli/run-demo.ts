import { fileURLToPath } from 'node:url';
import type { IssueView } from '../model/report.ts';
import { SAYS_WHY } from '../present/find-text.ts';
import { presenters } from '../present/presenters.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { findRequest } from './find-request.ts';
import { logReport } from './log-report.ts';
import type { Runner } from './session.ts';
import { summary } from './summary.ts';

/** The example network is dated; on any other day its contacts would have faded. */
const DAY = '2026-11-22';
/** The three ways in, and enough cold ones to see the difference. */
const TOP = 5;
const TARGETS = ['CISO at Altex', 'CISO at Corvane Bank', 'CEO at Northlight Health'];

/** Two folders up both from `src/cli` and from `dist/bundle`. */
const FOLDER = fileURLToPath(new URL('../../fixtures/harbor-analytics', import.meta.url));

export const runDemo: Runner = async (session) => {
  const { values, raw, log } = session;
  const asked = values.target.length + values.account.length > 0;
  const request = {
    ...findRequest(values),
    ...(asked ? {} : { targets: TARGETS }),
    ...(raw['top'] === undefined ? { top: TOP } : {}),
  };
  const deliver = await deliverer(session, presenters.find);
  const nobody = { own: [], customers: [], partners: [], team: [], suppress: [] };
  const api = await session.api();
  const loaded = await api.load({ ...nobody, data: [FOLDER], asOf: values.asOf ?? DAY });
  const report = api.find(loaded, request);
  logReport(session, report.issues.filter(isAsked), report.paths.length > 0);
  await deliver(report);
  log.note(summary(report.paths, report.network));
  log.note('An invented network. Yours: refpath check --data FOLDER');
  return report.paths.length === 0 ? EXIT.nothingFound : EXIT.found;
};

/** Of issues, those with what was asked: what is odd in the example is nobody's to mend. */
const isAsked = ({ code }: IssueView): boolean => SAYS_WHY.has(code);
