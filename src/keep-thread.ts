import { Worker } from 'node:worker_threads';
import type { Keeper, PartToKeep } from './keeper.ts';
import { type ClaimedRows, claimedRows, sentRows } from './model/claims-of-file.ts';
import type { PackedNode, Section } from './snapshot/nodes.ts';
import type { Numbers } from './snapshot/number-cells.ts';
import { workerPath } from './worker-path.ts';

/** What the thread that keeps is told. */
export type ToKeep =
  | { readonly kind: 'parts'; readonly parts: readonly PartToKeep[]; readonly rows: ClaimedRows }
  | { readonly kind: 'keep-parts' }
  | { readonly kind: 'network'; readonly folder: string; readonly key: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'finish'; readonly nodes: readonly PackedNode[] }
  | { readonly kind: 'drop' };

/** What it answers: why something could not be kept. */
export type NotKept = { readonly why: string };

export type KeepThreads = {
  /** How many threads there may be, the main one included. */
  readonly count: number;
  /** Of less, everything is kept before another thread could begin. */
  readonly leastKeptBytes?: number;
};

/** Of as much input another thread takes as long to begin as it saves. */
const LEAST_BYTES = 16 * 2 ** 20;

/** From here on others read and measure meanwhile, and an answer would wait for what is kept. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Keeps in another thread: parts are taken out while the main thread finds out who is who, and the network is written while
 * the main thread makes the rest of it. Undefined: that would not pay. The process ends when it is done.
 */
export const keeperElsewhere = (
  home: string,
  bytes: number,
  { count, leastKeptBytes = LEAST_BYTES }: KeepThreads,
  onNotKept: (why: string) => void,
): Keeper | undefined => {
  const program = workerPath('keep-worker', import.meta.url);
  const pays = count > 1 && bytes >= leastKeptBytes && bytes < MOST_BYTES;
  if (program === undefined || !pays) return undefined;
  const worker = new Worker(program, { workerData: home });
  worker.on('message', ({ why }: NotKept) => onNotKept(why));
  worker.on('error', ({ message }) => onNotKept(message));
  worker.unref();
  const tell = (told: ToKeep, memory: ArrayBuffer[] = []): void => worker.postMessage(told, memory);
  return {
    take(claims, parts) {
      const rows = claimedRows(
        claims,
        parts.map(({ file }) => file),
      );
      if (rows === undefined) return;
      const sent = sentRows(rows);
      tell({ kind: 'parts', parts, rows: sent.rows }, sent.memory);
    },
    keepParts() {
      worker.ref();
      tell({ kind: 'keep-parts' });
    },
    saving(folder, key) {
      worker.ref();
      tell({ kind: 'network', folder, key });
      return {
        add(section) {
          const sent = copyOf(section);
          tell({ kind: 'section', section: sent }, memoryOf(sent));
        },
        finish: (nodes) => tell({ kind: 'finish', nodes }),
        drop: () => tell({ kind: 'drop' }),
      };
    },
    drop: () => void worker.terminate(),
  };
};

/** Columns may be looked at here meanwhile; what threads share need not be copied. */
const copyOf = (section: Section): Section => {
  if ('bytes' in section) return { bytes: Uint8Array.from(section.bytes) };
  if ('plain' in section) return { plain: columnCopy(section.plain) };
  return { columns: section.columns.map(columnCopy) };
};

const columnCopy = (column: Numbers): Numbers =>
  column.buffer instanceof SharedArrayBuffer ? column : column.slice();

const memoryOf = (section: Section): ArrayBuffer[] => {
  const all = 'columns' in section ? section.columns : Object.values(section);
  return all.flatMap(({ buffer }: Numbers) => (buffer instanceof ArrayBuffer ? [buffer] : []));
};
