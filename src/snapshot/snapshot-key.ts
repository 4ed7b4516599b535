import { type BigIntStats, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LAYOUT } from './snapshot-file.ts';

/** A file to be read: where it is, and what it is called. */
type Input = { readonly file: string; readonly path: string; readonly container: string };

/** All that an answer depends on; taken before anything is read. */
export type KeyParts = {
  readonly settings: object;
  readonly inputs: readonly Input[];
  /** What was seen under the paths and is not read. */
  readonly unread: readonly object[];
};

/**
 * All that shaped a network, as one text: two keys are the same where that is. Undefined where the inputs cannot be trusted to show a change: standard input, pipes, files changed
 * this very moment, settings that are no plain data.
 */
export const snapshotKey = ({ settings, inputs, unread }: KeyParts): string | undefined => {
  const stamps: unknown[] = [];
  for (const input of inputs) {
    const stamp = stampOf(input.file);
    if (stamp === undefined) return undefined;
    stamps.push([input.path, input.container, input.file, ...stamp]);
  }
  try {
    return JSON.stringify(canonical([LAYOUT, program(), settings, stamps, unread]));
  } catch {
    return undefined;
  }
};

/**
 * A file as the system knows it: any change to it changes its last number but one, whatever the others say. Undefined:
 * a change might not show.
 */
export const stampOf = (file: string): readonly string[] | undefined => {
  if (file === '-') return undefined;
  try {
    const stats = statSync(file, { bigint: true });
    if (!stats.isFile() || isFresh(stats, BigInt(Date.now()))) return undefined;
    return numbersOf(stats);
  } catch {
    return undefined;
  }
};

const numbersOf = ({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): readonly string[] =>
  [size, mtimeNs, dev, ctimeNs, ino].map(String);

/** Two changes within one tick of the file system's clock look the same. */
const FINE_TICK_MS = 100n;
const COARSE_TICK_MS = 2_500n;
const NS_PER_MS = 1_000_000n;

/** Changed so lately that the next change might not show; a time to come is no better. */
export const isFresh = (
  { mtimeNs, ctimeNs }: Pick<BigIntStats, 'mtimeNs' | 'ctimeNs'>,
  nowMs: bigint,
): boolean => {
  const isFine = ctimeNs % NS_PER_MS !== 0n;
  const newest = (mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / NS_PER_MS;
  return nowMs - newest < (isFine ? FINE_TICK_MS : COARSE_TICK_MS);
};

/** Which program this is, and what runs it. */
const program = (): unknown => {
  known ??= [process.version, process.arch, isLittleEndian(), DIGEST || programFiles()];
  return known;
};

let known: unknown;

const isLittleEndian = (): boolean => new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Of all files of the program, put in here when it is bundled. */
const DIGEST: string = '';

/** Where it is not bundled, its own files as they lay there when it began. */
const programFiles = (): unknown => {
  const here = import.meta.dirname;
  return filesUnder(basename(here) === 'snapshot' ? dirname(here) : here);
};

const filesUnder = (folder: string): unknown[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      const { size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      return [[path, String(size), String(mtimeNs), String(ctimeNs)]];
    });

/** The same data in any order of its fields. What JSON would lose or change is refused. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'number' && !Number.isFinite(value)) return `number ${value}`;
  if (typeof value !== 'object' || value === null) return primitive(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('no plain data');
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, canonical(one)]);
};

const primitive = (value: unknown): unknown => {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('no plain data');
  return value;
};
