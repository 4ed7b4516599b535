/**
 * The encoding of Chinese, Korean or Japanese text in pairs of bytes, where it is sure; undefined: none. Nearly all
 * pairs are letters in all of them, so that what tells is where those stand that are often used, and that in the
 * encodings of Europe signs beyond ASCII do not stand two by two.
 */
export const doubleByteEncoding = (bytes: Uint8Array): string | undefined => {
  const found: Found = {
    pairs: 0,
    inRuns: 0,
    broken: 0,
    high: 0,
    kana: 0,
    hangul: 0,
    simple: 0,
    big: 0,
  };
  for (let at = 0; at < bytes.length; at++) {
    const from = at;
    while (isPair(bytes, at)) at = counted(found, bytes, at);
    const run = (at - from) / 2;
    if (run > 1) found.inRuns += run;
    if ((bytes[at] ?? 0) >= 0x80 && at + 1 < bytes.length) found.broken++;
  }
  return isSure(found) ? KINDS.find(({ is }) => is(found))?.encoding : undefined;
};

type Found = {
  pairs: number;
  inRuns: number;
  broken: number;
  /** Pairs whose second byte is beyond ASCII, as in the encodings with the oldest tables. */
  high: number;
  kana: number;
  hangul: number;
  /** Often used in simplified Chinese, and in Big5. */
  simple: number;
  big: number;
};

const FEWEST_PAIRS = 10;

/** A file may be cut within a pair, or hold a line of something else. */
const isSure = ({ pairs, inRuns, broken }: Found): boolean =>
  pairs >= FEWEST_PAIRS && broken <= pairs * 0.02 && inRuns >= pairs * 0.9;

const KINDS: readonly { readonly encoding: string; readonly is: (found: Found) => boolean }[] = [
  { encoding: 'euc-jp', is: ({ pairs, high, kana }) => high === pairs && kana >= pairs * 0.25 },
  {
    encoding: 'euc-kr',
    is: ({ pairs, high, hangul }) => high >= pairs * 0.99 && hangul >= pairs * 0.9,
  },
  {
    encoding: 'gbk',
    is: ({ pairs, high, simple }) => high >= pairs * 0.95 && simple >= pairs * 0.85,
  },
  { encoding: 'big5', is: ({ pairs, high, big }) => high <= pairs * 0.85 && big >= pairs * 0.9 },
];

const isPair = (bytes: Uint8Array, at: number): boolean => {
  const lead = bytes[at] ?? 0;
  const trail = bytes[at + 1] ?? 0;
  return lead > 0x80 && lead < 0xff && trail >= 0x40 && trail !== 0x7f && trail < 0xff;
};

/** Returns the place behind the pair. */
const counted = (found: Found, bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  const isHigh = (bytes[at + 1] ?? 0) >= 0xa1;
  const isFrom = (first: number, last: number): number => Number(lead >= first && lead <= last);
  found.pairs++;
  found.big += isFrom(0xa4, 0xc6);
  found.high += Number(isHigh);
  if (isHigh) {
    found.kana += isFrom(0xa4, 0xa5);
    found.hangul += isFrom(0xb0, 0xc8);
    found.simple += isFrom(0xb0, 0xd7);
  }
  return at + 2;
};
