import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RefpathError } from '../model/issue.ts';
import { writeFailure } from './write-failure.ts';
import type { Pieces } from './write-stream.ts';

/** Exports hold people: readable by their owner alone. */
const OWNER_ONLY = 0o600;
const { O_CREAT, O_EXCL, O_WRONLY } = constants;
// Windows has no such flag.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. A run
 * that is killed leaves the old file as it was; its temporary file is swept by the next run.
 */
export const writeOutput = async (path: string, pieces: Pieces): Promise<void> => {
  try {
    const old = await statOf(path);
    if (old?.isSymbolicLink()) throw new RefpathError('output-symlink', { path });
    if (old !== undefined && !old.isFile()) await writeThrough(path, old, pieces);
    else await replace(path, old, pieces);
  } catch (error) {
    throw writeFailure(error, path);
  }
};

const statOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await lstat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** Pipes and devices cannot be replaced. */
const writeThrough = async (path: string, old: Stats, pieces: Pieces): Promise<void> => {
  if (old.isDirectory()) throw new RefpathError('cannot-write', { path, reason: 'it is a folder' });
  const handle = await open(path, O_WRONLY);
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
  } finally {
    await handle.close();
  }
};

const replace = async (path: string, old: Stats | undefined, pieces: Pieces): Promise<void> => {
  const folder = dirname(path);
  await sweep(folder, basename(path));
  const name = `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const temporary = join(folder, name);
  const mode = old === undefined ? OWNER_ONLY : old.mode & OWNER_ONLY;
  const handle = await open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, mode);
  const forget = removeOnSignal(temporary);
  try {
    await fill(handle, pieces);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
  await flushFolder(folder);
};

const fill = async (handle: FileHandle, pieces: Pieces): Promise<void> => {
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Without this a power cut may lose the renaming. Windows cannot open folders. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** Removes what killed runs left of this very file: their process is gone. */
const sweep = async (folder: string, name: string): Promise<void> => {
  const prefix = `.${name}.`;
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(prefix)) continue;
    const owner = /^(\d+)\.[0-9a-f]{8}\.tmp$/.exec(entry.slice(prefix.length))?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await unlink(join(folder, entry)).catch(() => undefined);
    }
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes the temporary file along when the run is interrupted, then dies of the signal as usual. */
const removeOnSignal = (temporary: string): (() => void) => {
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    void unlink(temporary)
      .catch(() => undefined)
      .then(() => process.kill(process.pid, signal));
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
