import { readFile } from 'node:fs/promises';
import { RefpathError } from '../model/issue.ts';
import { presenters } from '../present/presenters.ts';
import { tablesBeside, withIssues } from './beside.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { loadNetwork } from './load-network.ts';
import type { Runner } from './session.ts';
import { writeOutput } from './write-output.ts';

/** The report goes to stdout; -o names the settings file, written only where the fit is better. */
export const runCalibrate: Runner = async (session) => {
  const { values, log } = session;
  const { asks, output } = values;
  if (asks === undefined) {
    throw new RefpathError('usage', {
      message: 'Expected --asks with a table of date, seller, referrer, target and status.',
    });
  }
  const toStdout = { ...session, values: { ...values, output: undefined } };
  const deliver = await deliverer(toStdout, presenters.calibrate);
  const { api, loaded } = await loadNetwork(session);
  const beside = tablesBeside(session);
  const rows = await api.readAsks(asks, beside.options);
  const report = withIssues(api.calibrate(loaded, rows), beside);
  log.issues(report.issues);
  await deliver(report);
  const changed = Object.keys(report.scoring).length > 0;
  if (output !== undefined && changed) {
    await writeOutput(output, [await settingsText(output, report.scoring)]);
    log.note(`Settings written to ${output}. Use them with --config, or as refpath.config.json.`);
  }
  return changed ? EXIT.found : EXIT.nothingFound;
};

/** Other settings of a file that is there stay as they are. */
const settingsText = async (path: string, scoring: object): Promise<string> => {
  const old = await settingsIn(path);
  const kept = 'scoring' in old && isObject(old.scoring) ? old.scoring : {};
  return `${JSON.stringify({ ...old, scoring: { ...kept, ...scoring } }, null, 2)}\n`;
};

const settingsIn = async (path: string): Promise<object> => {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    const found: unknown = JSON.parse(text);
    if (isObject(found)) return found;
  } catch {
    // Told below: what is no settings file is never written over.
  }
  throw new RefpathError('cannot-write', { path, reason: 'it is there and no settings file' });
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
