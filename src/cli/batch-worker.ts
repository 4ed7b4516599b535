import { parentPort } from 'node:worker_threads';
import { networkFrom, rowFinder, rowSayer } from '../index.ts';
import { heardRows } from '../model/sent-rows.ts';
import { batchParts } from '../present/batch-parts.ts';
import type { Answered, BatchPortion, BatchTask } from './batch-thread.ts';
import { paintFor } from './colors.ts';
import { tallied } from './tally.ts';

/** Answers rows of a batch, or says what was found for them; what was learned for one portion serves all. */
const answering = async ({ network, request, format, asOf, look }: BatchTask) => {
  const loaded = networkFrom(network);
  const find = rowFinder(loaded, request);
  const say = rowSayer(loaded);
  const parts = batchParts(format, asOf, { ...look, paint: await paintFor(look.color) });
  return (portion: BatchPortion): Answered => {
    const tally = { rows: 0, paths: 0, nothing: 0 };
    const found = 'rows' in portion ? foundEach(portion.rows, find) : heardRows(portion.found);
    const text = parts?.part(tallied(foundEach(found, say), tally)) ?? '';
    return { text, tally };
  };
};

/** One after the other, so that no more than one is in memory. */
function* foundEach<Asked, Found>(
  asked: Iterable<Asked>,
  find: (one: Asked) => Found,
): Iterable<Found> {
  for (const one of asked) yield find(one);
}

let answer: ReturnType<typeof answering> | undefined;

parentPort?.on('message', async (told: BatchTask | BatchPortion) => {
  if ('network' in told) answer = answering(told);
  else parentPort?.postMessage((await answer)?.(told));
});
