/**
 * Whether bytes are surely Shift-JIS, as Japanese programs write tables. Nearly all bytes are valid in it, so that
 * is no proof; but Japanese words are pairs of bytes one after another that begin with 0x81 to 0x9F, and in the
 * encodings of Europe those are rare signs that stand alone.
 */
export const isShiftJis = (bytes: Uint8Array): boolean => {
  const found: Found = { pairs: 0, common: 0, telling: 0, inRuns: 0, broken: 0 };
  for (let at = 0; at < bytes.length; ) {
    const pairs = pairsFrom(bytes, at, found);
    if (pairs > 1) found.inRuns += pairs;
    found.pairs += pairs;
    at += pairs * 2;
    if (at < bytes.length && kindAt(bytes, at) === 'broken') found.broken++;
    at++;
  }
  return isSure(found);
};

/** How many pairs stand one after another here. */
const pairsFrom = (bytes: Uint8Array, from: number, found: Found): number => {
  let at = from;
  for (; at < bytes.length && kindAt(bytes, at) === 'pair'; at += 2) {
    const lead = bytes[at] ?? 0;
    if (isCommon(lead)) found.common++;
    if (isCommon(lead) && !isWestern(lead, bytes[at + 1] ?? 0)) found.telling++;
  }
  return (at - from) / 2;
};

type Found = {
  pairs: number;
  common: number;
  telling: number;
  inRuns: number;
  broken: number;
};

/** A file may be cut within a pair, or hold a line of something else. */
const isSure = ({ pairs, common, telling, inRuns, broken }: Found): boolean =>
  pairs >= FEWEST_PAIRS &&
  telling > 0 &&
  broken <= pairs * 0.02 &&
  common >= pairs * 0.8 &&
  inRuns >= pairs * 0.7;

const FEWEST_PAIRS = 3;

type Kind = 'single' | 'pair' | 'broken';

const kindAt = (bytes: Uint8Array, at: number): Kind => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) return 'single';
  if (lead === 0x80 || lead === 0xa0 || lead > 0xfc) return 'broken';
  if (at + 1 === bytes.length) return 'single';
  const trail = bytes[at + 1] ?? 0;
  return trail >= 0x40 && trail <= 0xfc && trail !== 0x7f ? 'pair' : 'broken';
};

/** Kana, and the characters of names and everyday words. */
const isCommon = (lead: number): boolean => lead >= 0x81 && lead <= 0x9f;

/**
 * Quotes and dashes of windows-1252, with which a French word or two may begin and end, and its letters Š Œ Ž š œ ž Ÿ
 * before another letter ("Šaškin").
 */
const isWestern = (lead: number, trail: number): boolean =>
  (lead >= 0x91 && lead <= 0x97) || (trail < 0x80 && LETTERS.has(lead));

const LETTERS = new Set([0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f]);
