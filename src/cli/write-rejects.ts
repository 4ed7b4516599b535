import { rawCsv } from '../present/delimited.ts';
import { counted } from '../wording/sentences.ts';
import type { Api, Loaded } from './api.ts';
import { gathered } from './gather.ts';
import type { Session } from './session.ts';

/** Writes the refused rows where `--rejects` says; their cells go there and nowhere else. */
export const writeRejects = async (
  { values, log }: Session,
  api: Api,
  loaded: Loaded,
): Promise<void> => {
  if (values.rejects === undefined) return;
  const { table, count } = await api.rejects(loaded);
  const { writeOutput } = await import('./write-output.ts');
  await writeOutput(values.rejects, gathered(rawCsv(table)));
  log.note(`${counted(count, 'refused row')} written to ${values.rejects}`);
};
