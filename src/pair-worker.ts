import { parentPort, workerData } from 'node:worker_threads';
import { heardRecords } from './model/sent-records.ts';
import { textPool } from './model/text-pool.ts';
import { speller } from './normalize/spelling.ts';
import type { SentTask } from './pair-threads.ts';
import { WAYS } from './resolve/candidates.ts';
import { pairSearch } from './resolve/similar-pairs.ts';
import { type Turns, takeTurns } from './turns.ts';

/** Searches one way after another. */
const work = ({ records, ...known }: SentTask, turns: Turns): void => {
  const pool = textPool();
  const spelling = speller(pool);
  const clean = heardRecords(records, { pool, spelling, companies: spelling.companies });
  takeTurns(WAYS, turns, pairSearch({ ...known, clean }).linksOf);
};

parentPort?.once('message', (task: SentTask) => work(task, workerData));
