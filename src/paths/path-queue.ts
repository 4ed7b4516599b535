import { intAt } from '../model/columns.ts';
import { compareOpen, type OpenPaths } from './open-paths.ts';

/** Entries of open paths, the first in their order on top: a binary heap. */
export type PathQueue = { waiting: number; heap: Int32Array };

export const pathQueue = (): PathQueue => ({ waiting: 0, heap: new Int32Array(1024) });

export const enqueue = (queue: PathQueue, open: OpenPaths, entry: number): void => {
  if (queue.waiting === queue.heap.length) {
    const wider = new Int32Array(queue.heap.length * 2);
    wider.set(queue.heap);
    queue.heap = wider;
  }
  const { heap } = queue;
  let place = queue.waiting++;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const other = intAt(heap, above);
    if (compareOpen(open, entry, other) >= 0) break;
    heap[place] = other;
    place = above;
  }
  heap[place] = entry;
};

/** Takes the first entry; -1: none is left. */
export const dequeue = (queue: PathQueue, open: OpenPaths): number => {
  if (queue.waiting === 0) return -1;
  const { heap } = queue;
  const first = intAt(heap, 0);
  queue.waiting -= 1;
  if (queue.waiting > 0) sink(queue, open, intAt(heap, queue.waiting));
  return first;
};

/** Puts an entry in at the top, then lets it down to its place. */
const sink = ({ heap, waiting }: PathQueue, open: OpenPaths, entry: number): void => {
  let place = 0;
  for (;;) {
    const below = firstBelow({ heap, waiting }, open, place);
    if (below < 0 || compareOpen(open, intAt(heap, below), entry) >= 0) break;
    heap[place] = intAt(heap, below);
    place = below;
  }
  heap[place] = entry;
};

const firstBelow = ({ heap, waiting }: PathQueue, open: OpenPaths, place: number): number => {
  const left = 2 * place + 1;
  if (left >= waiting) return -1;
  const right = left + 1;
  if (right >= waiting) return left;
  return compareOpen(open, intAt(heap, right), intAt(heap, left)) < 0 ? right : left;
};
