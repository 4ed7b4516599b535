import { parentPort, workerData } from 'node:worker_threads';
import { type MeasureTask, tieMeasurer } from './ties/measure-ties.ts';
import { type Turns, takeTurns } from './turns.ts';

/** Measures one stretch after another. */
const work = (task: MeasureTask, turns: Turns): void => {
  const { stretches, measured } = tieMeasurer(task);
  takeTurns(stretches, turns, measured);
};

parentPort?.once('message', (task: MeasureTask) => work(task, workerData));
