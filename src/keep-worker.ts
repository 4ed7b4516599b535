import { parentPort, workerData } from 'node:worker_threads';
import type { NotKept, ToKeep } from './keep-thread.ts';
import { readyPart } from './keeper.ts';
import { type Saving, startSaving } from './snapshot/save-snapshot.ts';

const home = String(workerData);

let parts: readonly (() => void)[] = [];
let network: Saving | undefined;

/** What it is told comes in order; what goes wrong ends nothing but itself. */
const hear = (told: ToKeep): void => {
  switch (told.kind) {
    case 'parts':
      parts = told.parts.map((part, at) => readyPart(home, part, told.rows, at));
      return;
    case 'keep-parts':
      for (const save of parts) save();
      parts = [];
      return;
    case 'network':
      network = startSaving(told.folder, told.key);
      return;
    case 'section':
      network?.add(told.section);
      return;
    case 'finish':
      network?.finish(told.nodes);
      parentPort?.close();
      return;
    case 'drop':
      network?.drop();
      parentPort?.close();
  }
};

parentPort?.on('message', (told: ToKeep) => {
  try {
    hear(told);
  } catch (error) {
    network?.drop();
    network = undefined;
    const answer: NotKept = { why: error instanceof Error ? error.message : String(error) };
    parentPort?.postMessage(answer);
    if (told.kind === 'finish') parentPort?.close();
  }
});
