import { type Alphabet, OTHER_ALPHABETS, WESTERN } from './alphabets.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type ToldByWords = {
  readonly encoding: string;
  /** Others in which all words are words as well; absent where there is no doubt. */
  readonly others?: readonly string[];
};

/**
 * The encoding, of one byte a letter, in which the words of a text are words. Of windows-1252 it takes several that
 * no language it was made for could write to think of another, and nearly all words must be words in that one; or a
 * sign or two in the middle of words, and all words must be words in the other.
 */
export const toldByWords = (bytes: Buffer): ToldByWords => {
  const words = wordsIn(bytes);
  const texts = readAs(words, decodeWindows1252);
  const isWestern = texts.map((text) => WESTERN_LETTERS.some((letters) => isMadeOf(text, letters)));
  const strange = isWestern.filter((is) => !is).length;
  let best: Judged = NOTHING;
  if (strange >= FEWEST_STRANGE && strange >= words.length * STRANGE_SHARE) {
    for (const alphabet of OTHER_ALPHABETS) {
      const found = judge(alphabet, words, { texts, isWestern });
      if (found.merit > best.merit) best = found;
    }
  }
  return best.merit > 0 ? { encoding: best.encoding } : inDoubt(words, texts, isWestern);
};

/** Letters that a western text seldom has where others have theirs: Turkish and Hungarian ones, above all. */
const DOUBTFUL = /[þðý]|õ(?!e)/iu;

/** Signs that stand between words, or before numbers, never within a word. */
const SPLIT_WORD = /\p{L}[¹³¿¾¼£¥±¶]\p{Ll}/u;
const FEWEST_SPLIT = 2;

const inDoubt = (
  words: readonly string[],
  texts: readonly string[],
  isWestern: readonly boolean[],
): ToldByWords => {
  const isSound = texts.every((text, at) => isWestern[at] === true && !DOUBTFUL.test(text));
  const others = isSound
    ? []
    : OTHER_ALPHABETS.flatMap((alphabet) => wholly(alphabet, words, texts));
  const [first] = others;
  const split = texts.filter((text) => SPLIT_WORD.test(text)).length;
  if (first && split >= FEWEST_SPLIT && others.every(({ text }) => text === first.text)) {
    return { encoding: first.encoding };
  }
  const encodings = [...new Set(others.map(({ encoding }) => encoding))];
  return { encoding: 'windows-1252', ...(encodings.length > 0 ? { others: encodings } : {}) };
};

/** An encoding in which all words are words of one language, and not those they are in windows-1252; else none. */
const wholly = (
  { encoding, letters, common, mixed }: Alphabet,
  words: readonly string[],
  western: readonly string[],
): readonly { readonly encoding: string; readonly text: string }[] => {
  const decoder = new TextDecoder(encoding);
  const texts = readAs(words, (bytes) => decoder.decode(bytes));
  const known = new Set(common === undefined ? ASCII + letters : letters);
  const text = texts.join(' ');
  const isOther = mixed !== true && texts.some((each, at) => each !== western[at]);
  if (!isOther || !texts.every((each) => isMadeOf(each, known))) return [];
  return common === undefined || commonShare(text, common) >= COMMON_SHARE
    ? [{ encoding, text }]
    : [];
};

const FEWEST_STRANGE = 5;
const STRANGE_SHARE = 0.15;

/** Distinct words that are looked at. */
const MOST_WORDS = 2000;
const WORD = /[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*/g;

/** Each word with letters beyond ASCII once, by its bytes. */
const wordsIn = (bytes: Buffer): readonly string[] => {
  const words = new Set<string>();
  for (const [word] of bytes.toString('latin1').matchAll(WORD)) {
    if (words.add(word).size === MOST_WORDS) break;
  }
  return [...words];
};

const readAs = (words: readonly string[], decode: (bytes: Buffer) => string): readonly string[] =>
  decode(Buffer.from(words.join('\n'), 'latin1')).split('\n');

/** Signs that stand between words or at their ends, in any of these encodings. */
const SIGNS = /[^\p{L}\p{M}\p{N}\p{S}\ufffd\u0080-\u009f]+|[€©®™°№]+|[¹²³ºª]+$/u;
const LETTER_CASE = /^(?:\p{Lu}+|(?:\p{Lu}?\p{Ll}+)(?:\p{Lu}\p{Ll}+)*|\p{Lo}+)$/u;

const piecesOf = (text: string): readonly string[] =>
  text.split(SIGNS).filter((piece) => piece !== '');

const isMadeOf = (text: string, letters: ReadonlySet<string>): boolean =>
  piecesOf(text).every(
    (piece) =>
      LETTER_CASE.test(piece) && [...piece.toLowerCase()].every((letter) => letters.has(letter)),
  );

const ASCII = 'abcdefghijklmnopqrstuvwxyz';
const WESTERN_LETTERS = WESTERN.map((letters) => new Set(ASCII + letters));

type Judged = { readonly encoding: string; readonly merit: number };
const NOTHING: Judged = { encoding: '', merit: 0 };

/** Words as windows-1252 has them, and which of those may be words. */
type Western = { readonly texts: readonly string[]; readonly isWestern: readonly boolean[] };

const FITTING_SHARE = 0.9;
const COMMON_SHARE = 0.5;

/** How many of the words fit; none where too many do not, or hold letters that are rare together. */
const judge = (alphabet: Alphabet, words: readonly string[], western: Western): Judged => {
  const { encoding, letters, common } = alphabet;
  const decoder = new TextDecoder(encoding);
  const known = new Set(common === undefined ? ASCII + letters : letters);
  const texts = readAs(words, (bytes) => decoder.decode(bytes));
  // What reads the same in both says nothing.
  const telling = texts.filter((text, at) => text !== western.texts[at] || !western.isWestern[at]);
  const fitting = telling.filter((text) => isMadeOf(text, known));
  if (fitting.length < telling.length * FITTING_SHARE) return NOTHING;
  const fluency = common === undefined ? 1 : commonShare(fitting.join(''), common);
  return fluency < COMMON_SHARE ? NOTHING : { encoding, merit: fitting.length * fluency };
};

const commonShare = (text: string, common: string): number => {
  const letters = [...text.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => common.includes(letter)).length / Math.max(1, letters.length);
};
