import { RefpathError } from '../model/issue.ts';
import type { BatchAnswer } from '../model/report.ts';
import { presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { findRequest } from './find-request.ts';
import { loadNetwork } from './load-network.ts';
import type { Runner } from './session.ts';

export const runBatch: Runner = async (session) => {
  const { values, streams, log } = session;
  if (values.targets === undefined) {
    throw new RefpathError('usage', {
      message: 'Expected --targets with a table that has a column "target".',
    });
  }
  const deliver = deliverer(session, presenters.batch);
  const network = await loadNetwork(session);
  const rows = await network.api.readTargets(values.targets);
  log.issues(network.api.check(network.loaded).issues);
  const tally: Tally = { rows: 0, paths: 0, nothing: 0 };
  const answers = network.api.batch(network.loaded, rows, findRequest(values));
  await deliver({ asOf: values.asOf ?? streams.today(), answers: tallied(answers, tally) });
  log.note(
    `${counted(tally.paths, 'path')} for ${counted(tally.rows, 'target')}, ` +
      `${tally.nothing} of them without any`,
  );
  return EXIT.found;
};

type Tally = { rows: number; paths: number; nothing: number };

/** Counts what goes by: answers are written as they come, not kept. */
function* tallied(answers: Iterable<BatchAnswer>, tally: Tally): Iterable<BatchAnswer> {
  for (const answer of answers) {
    tally.rows += 1;
    tally.paths += answer.paths.length;
    if (answer.paths.length === 0) tally.nothing += 1;
    yield answer;
  }
}
