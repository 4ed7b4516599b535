import { chmodSync } from 'node:fs';

const NOBODY = 65_534;

/**
 * Runs something without the rights to everything that root has: what nobody may read, root may. The folder is one
 * that anybody may enter.
 */
export const asNobody = async <T>(folder: string, work: () => T | Promise<T>): Promise<T> => {
  chmodSync(folder, 0o755);
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
};
