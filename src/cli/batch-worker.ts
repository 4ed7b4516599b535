import { parentPort, workerData } from 'node:worker_threads';
import { batchParts } from '../present/batch-parts.ts';
import type { BatchPortion, BatchTask } from './batch-threads.ts';
import { paintFor } from './colors.ts';
import { tallied } from './tally.ts';

/** A thread that answers rows of a batch: the network is shared, the texts go back. */
const work = async ({ network, request, format, asOf, look }: BatchTask): Promise<void> => {
  const { batchFound, networkFrom } = await import('../index.ts');
  const loaded = networkFrom(network);
  const parts = batchParts(format, asOf, { ...look, paint: await paintFor(look.color) });
  parentPort?.on('message', ({ rows }: BatchPortion) => {
    const tally = { rows: 0, paths: 0, nothing: 0 };
    const answers = tallied(batchFound(loaded, rows, request), tally);
    parentPort?.postMessage({ text: parts?.part(answers) ?? '', tally });
  });
};

void work(workerData);
