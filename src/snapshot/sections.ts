import {
  damaged,
  type OpenFile,
  type PagedBytes,
  type Place,
  pagedBytes,
  type ReadStretch,
  stretchReader,
} from './paged-bytes.ts';

/** Where the sections of a snapshot come from: a file, or memory that threads share. */
export type Sections = {
  /** All of a section at once. */
  whole(section: number): Buffer;
  /** The same bytes, however often a section is asked for. */
  paged(section: number): PagedBytes;
  /** Copies stretches of a section to where they are wanted; nothing of it stays here. */
  stretches(section: number): ReadStretch;
  damaged(): Error;
};

/** `held`: sections that were read already, all of them sound. */
export const fileSections = (
  file: OpenFile,
  places: readonly Place[],
  held: ReadonlyMap<number, Buffer> = new Map(),
): Sections => {
  const placeOf = (section: number): Place => {
    const place = places[section];
    if (place === undefined) throw damaged(file);
    return place;
  };
  const pages = new Map([...held].map(([section, bytes]) => [section, inMemory(bytes)]));
  const paged = (section: number): PagedBytes => {
    const known = pages.get(section) ?? pagedBytes(file, placeOf(section));
    pages.set(section, known);
    return known;
  };
  return {
    whole(section) {
      const { bytes, need } = paged(section);
      need(0, bytes.length);
      return bytes;
    },
    paged,
    stretches(section) {
      const bytes = held.get(section);
      return bytes ? copier(bytes) : stretchReader(file, placeOf(section));
    },
    damaged: () => damaged(file),
  };
};

const copier =
  (from: Uint8Array): ReadStretch =>
  (start, bytes) =>
    bytes.set(from.subarray(start, start + bytes.length));

const inMemory = (bytes: Buffer): PagedBytes => ({ bytes, need: () => undefined });

/** Sections that are in memory already, all of them: nothing is copied. */
export const sharedSections = (buffers: readonly SharedArrayBuffer[]): Sections => {
  const bytesOf = (section: number): Buffer => {
    const buffer = buffers[section];
    if (buffer === undefined) throw new RangeError(`There is no section ${section}`);
    return Buffer.from(buffer);
  };
  return {
    whole: bytesOf,
    paged: (section) => inMemory(bytesOf(section)),
    stretches: (section) => copier(bytesOf(section)),
    damaged: () => new RangeError('A part of the network is missing'),
  };
};
