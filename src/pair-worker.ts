import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { heardRecords } from './model/sent-records.ts';
import { textPool } from './model/text-pool.ts';
import { speller } from './normalize/spelling.ts';
import { FAILED, FOUND, type FoundWay, type SentTask, type SharedCells } from './pair-threads.ts';
import { WAYS } from './resolve/candidates.ts';
import { pairSearch } from './resolve/similar-pairs.ts';

type Shared = SharedCells & { readonly port: MessagePort };

/** Searches one way after another, until somebody else has taken each that is left. */
const work = ({ records, ...known }: SentTask, { taken, done, port }: Shared): void => {
  const pool = textPool();
  const spelling = speller(pool);
  const clean = heardRecords(records, { pool, spelling, companies: spelling.companies });
  const search = pairSearch({ ...known, clean });
  for (let way = 0; way < WAYS; way++) {
    if (Atomics.compareExchange(taken, way, 0, 1) !== 0) continue;
    try {
      const message: FoundWay = { way, links: search.linksOf(way) };
      port.postMessage(message);
      Atomics.store(done, way, FOUND);
    } catch {
      Atomics.store(done, way, FAILED);
    }
    Atomics.notify(done, way);
  }
};

parentPort?.once('message', (task: SentTask) => work(task, workerData));
