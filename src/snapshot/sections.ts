import {
  damaged,
  type OpenFile,
  type PagedBytes,
  type Place,
  pagedBytes,
  readWhole,
} from './paged-bytes.ts';

/** Where the sections of a snapshot come from: a file, or memory that threads share. */
export type Sections = {
  /** All of a section at once. */
  whole(section: number, shared: boolean): ArrayBuffer | SharedArrayBuffer;
  /** The same bytes, however often a section is asked for. */
  paged(section: number): PagedBytes;
  bytes(section: number): number;
  damaged(): Error;
};

export const fileSections = (file: OpenFile, places: readonly Place[]): Sections => {
  const placeOf = (section: number): Place => {
    const place = places[section];
    if (place === undefined) throw damaged(file);
    return place;
  };
  const pages = new Map<number, PagedBytes>();
  return {
    whole(section, shared) {
      const place = placeOf(section);
      const buffer = shared ? new SharedArrayBuffer(place.bytes) : new ArrayBuffer(place.bytes);
      readWhole(file, place, new Uint8Array(buffer));
      return buffer;
    },
    paged(section) {
      const known = pages.get(section) ?? pagedBytes(file, placeOf(section));
      pages.set(section, known);
      return known;
    },
    bytes: (section) => placeOf(section).bytes,
    damaged: () => damaged(file),
  };
};

/** Sections that are in memory already, all of them: nothing is copied. */
export const sharedSections = (buffers: readonly SharedArrayBuffer[]): Sections => {
  const bufferOf = (section: number): SharedArrayBuffer => {
    const buffer = buffers[section];
    if (buffer === undefined) throw new RangeError(`There is no section ${section}`);
    return buffer;
  };
  return {
    whole: bufferOf,
    paged: (section) => ({ bytes: Buffer.from(bufferOf(section)), need: () => undefined }),
    bytes: (section) => bufferOf(section).byteLength,
    damaged: () => new RangeError('A part of the network is missing'),
  };
};
