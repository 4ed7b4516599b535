import { intAt } from './columns.ts';

/**
 * A slot of a table of texts: what it has of a text, and a number beside it. A text of at most SHORT bytes is all there,
 * so nothing else need be looked at; of a longer one there is where its bytes start, its hash, and below zero its
 * length. THIRD is 0 where the slot is free.
 */
export const FIRST = 0;
export const SECOND = 1;
export const THIRD = 2;
export const VALUE = 3;
export const SLOT_BITS = 2;
const SHORT = 11;

/** What a slot has of a text, but where a long one starts; in the place of its value, its hash. */
export const writeKey = (
  view: DataView,
  start: number,
  end: number,
  keys: Int32Array,
  at: number,
): void => {
  const length = end - start;
  if (length > SHORT) {
    const hash = hashOf(view, start, end);
    keys[at + SECOND] = hash;
    keys[at + THIRD] = -length;
    keys[at + VALUE] = hash;
    return;
  }
  const first = length < 4 ? shortWord(view, start, end) : view.getInt32(start, true);
  let [second, rest] = [0, 0];
  if (length >= 8) {
    second = view.getInt32(start + 4, true);
    // The last three bytes: those that the eight before may lack are among them.
    rest = view.getInt32(end - 4, true) >>> 8;
  } else if (length >= 4) second = view.getInt32(end - 4, true);
  const third = ((length + 1) << 24) | rest;
  keys[at + FIRST] = first;
  keys[at + SECOND] = second;
  keys[at + THIRD] = third;
  keys[at + VALUE] = shortHash(first, second, third);
};

/** The hash of the text in a slot. */
export const hashAt = (slots: Int32Array, slot: number): number => {
  const [second, third] = [intAt(slots, slot + SECOND), intAt(slots, slot + THIRD)];
  return third > 0 ? shortHash(intAt(slots, slot + FIRST), second, third) : second;
};

const shortHash = (first: number, second: number, third: number): number =>
  spread(mixed(mixed(third, first), second));

/** Four bytes at a time, the last four once more for what is left. Murmur's way of mixing. */
const hashOf = (view: DataView, start: number, end: number): number => {
  const last = end - 4;
  let hash = end - start;
  for (let at = start; at < last; at += 4) hash = mixed(hash, view.getInt32(at, true));
  return spread(mixed(hash, view.getInt32(last, true)));
};

const shortWord = (view: DataView, start: number, end: number): number => {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | view.getUint8(at);
  return word;
};

const mixed = (hash: number, word: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) ^ Math.imul(word, 0xcc9e2d51), 0x1b873593);

const spread = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
};
