import { parentPort, workerData } from 'node:worker_threads';
import { type LayoutTask, laidOut } from './ties/laid-out.ts';
import { type Turns, takeTurns } from './turns.ts';

/** Lays out the stays of all. */
const work = (task: LayoutTask, turns: Turns): void => takeTurns(1, turns, () => laidOut(task));

parentPort?.once('message', (task: LayoutTask) => work(task, workerData));
