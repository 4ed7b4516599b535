import { intAt, intColumn } from '../model/columns.ts';

/**
 * Entries by their texts: chains over a table of hashes, 12 to 20 bytes a text. No text is held, so a
 * lookup can be kept in a file; whoever looks up says again what the texts of an entry are.
 */
export type TextLookup = {
  /** By hash: 1 + the first link; 0: none. */
  readonly first: Int32Array;
  /** By link: 1 + the next one, and whose text it is. */
  readonly next: Int32Array;
  readonly entry: Int32Array;
};

type TextsOf = (entry: number) => readonly string[];

export const textLookup = (count: number, textsOf: TextsOf): TextLookup => {
  const hashes = intColumn();
  const entry = intColumn();
  // Backwards: a chain then runs from its lowest entry on.
  for (let i = count - 1; i >= 0; i--) {
    for (const text of textsOf(i)) {
      if (text === '') continue;
      hashes.push(hashOf(text));
      entry.push(i);
    }
  }
  return { ...chains(hashes.view()), entry: entry.view() };
};

const chains = (hashes: Int32Array): Omit<TextLookup, 'entry'> => {
  let size = 2;
  while (size < hashes.length) size *= 2;
  const first = new Int32Array(size);
  const next = new Int32Array(hashes.length);
  for (let link = 0; link < hashes.length; link++) {
    const slot = intAt(hashes, link) & (size - 1);
    next[link] = intAt(first, slot);
    first[slot] = link + 1;
  }
  return { first, next };
};

/** FNV-1a over the text's units, its halves mixed. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** The entries that have this text, each once, in their order. */
export const bearersOf = (lookup: TextLookup, text: string, textsOf: TextsOf): number[] => {
  const { first, next, entry } = lookup;
  const found: number[] = [];
  let link = text === '' ? 0 : intAt(first, hashOf(text) & (first.length - 1));
  while (link > 0) {
    const one = intAt(entry, link - 1);
    if (found.at(-1) !== one && textsOf(one).includes(text)) found.push(one);
    link = intAt(next, link - 1);
  }
  return found;
};
