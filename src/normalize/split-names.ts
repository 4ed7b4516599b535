import { AT_ONCE } from '../model/byte-table.ts';
import { intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { isHan } from './family-first.ts';
import { LONGEST } from './longest.ts';
import type { NameRows } from './name-table.ts';
import { familyPart, givenPart, isNobody, type NamePart, splitName } from './person-name.ts';
import {
  cellsOf,
  clear,
  endText,
  type WrittenTexts,
  writeJoined,
  writtenTexts,
} from './plain-texts.ts';

/** Texts by their numbers; by name, the numbers of its two parts. */
export type NameTexts = {
  text(number: number): string;
  readonly given: Int32Array;
  readonly family: Int32Array;
};

/**
 * Names in two columns, each pair of texts once. Few parts make many names: most are put together of what is known of
 * two words, as bytes; of all others it is what `splitName` says.
 */
export const splitNames = (pool: TextPool, names: NameRows): ((texts: NameTexts) => Int32Array) => {
  const batch = { shown: writtenTexts(), keys: writtenTexts() };
  const ids = { shown: new Int32Array(AT_ONCE), key: new Int32Array(AT_ONCE) };
  return ({ text, given, family }) => {
    const givenOf = plainWords(pool, (number) => givenPart(text(number)));
    const familyOf = plainWords(pool, (number) => familyPart(text(number)));
    const pairOf = (name: number): Pair => [
      givenOf(intAt(given, name)),
      familyOf(intAt(family, name)),
    ];
    const numberOf = (name: number, i: number): number => {
      const [one, other] = pairOf(name);
      const shown = intAt(ids.shown, i);
      return one && other && shown !== 0
        ? names.addPlain(one, other, { shown, key: intAt(ids.key, i) })
        : names.add(splitName(text(intAt(given, name)), text(intAt(family, name))));
    };
    const numbers = new Int32Array(given.length);
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
      const behind = Math.min(from + AT_ONCE, numbers.length);
      clear(batch.shown);
      clear(batch.keys);
      for (let name = from; name < behind; name++) writePair(pairOf(name), batch);
      pool.idEach(cellsOf(batch.shown), ids.shown);
      pool.idEach(cellsOf(batch.keys), ids.key);
      for (let name = from; name < behind; name++) numbers[name] = numberOf(name, name - from);
    }
    return numbers;
  };
};

/** A part of a name that is one word; texts as they are written in UTF-8. */
type PlainWord = {
  readonly token: string;
  /** The token's number in the pool. */
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly shown: Uint8Array;
  readonly generation: number;
};

type Pair = readonly [PlainWord | undefined, PlainWord | undefined];

/** Asked for a text's number: the word that it is, undefined where it is less or more. */
const plainWords = (pool: TextPool, partOf: (text: number) => NamePart) => {
  const known = new Map<number, PlainWord | undefined>();
  return (text: number): PlainWord | undefined => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old;
    const made = plainWord(partOf(text), pool);
    known.set(text, made);
    return made;
  };
};

const encoder = new TextEncoder();

const plainWord = (part: NamePart, pool: TextPool): PlainWord | undefined => {
  const { shown, tokens, aliases, generation } = part;
  const [token = ''] = tokens;
  const isPlain = tokens.length === 1 && aliases.length === 0 && token.length > 1 && !isHan(token);
  if (!isPlain || shown === '' || Math.max(shown.length, token.length) > LONGEST_WORD)
    return undefined;
  // Half a surrogate pair has no UTF-8.
  if (/\p{Cs}/u.test(shown)) return undefined;
  return {
    token,
    id: pool.id(token),
    bytes: encoder.encode(token),
    shown: encoder.encode(shown),
    generation,
  };
};

/** Two of them, three bytes a letter at most, and what is between. */
const LONGEST_WORD = Math.floor((LONGEST - 1) / 6);

const writePair = ([one, other]: Pair, { shown, keys }: Batch): void => {
  if (!one || !other || isNobody([one.token, other.token])) {
    endText(shown, shown.at);
    endText(keys, keys.at);
    return;
  }
  writeJoined(one.shown, other.shown, shown);
  if (one.token < other.token) writeJoined(one.bytes, other.bytes, keys);
  else writeJoined(other.bytes, one.bytes, keys);
};

type Batch = { readonly shown: WrittenTexts; readonly keys: WrittenTexts };
