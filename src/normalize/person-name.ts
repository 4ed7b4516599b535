import { lazily } from '../model/lazily.ts';
import { capitalsLast, hanOrder, isHan, isWholeHan } from './family-first.ts';
import { fold, plain } from './fold.ts';
import { clipped } from './longest.ts';
import { CREDENTIALS, generations, HONORIFICS, NOBODY, PRONOUNS } from './name-words.ts';
import { remembered } from './remembered.ts';
import { wordGlance } from './word-glance.ts';

/** A name taken apart: what it is compared by, and what people see. */
export type PersonName = {
  readonly shown: string;
  /** Folded, given names first. */
  readonly tokens: readonly string[];
  /** How many of the last tokens are the family name; 0: not known. */
  readonly family: number;
  readonly aliases: readonly string[];
  /** 1 for a senior, 2 for a junior and so on; 0: not said. */
  readonly generation: number;
  /** '' where the name is too little to be compared by (none, or an initial). */
  readonly key: string;
};

export const NO_NAME: PersonName = {
  shown: '',
  tokens: [],
  family: 0,
  aliases: [],
  generation: 0,
  key: '',
};

/** A full name as a cell has it: "Dr. SMITH, Jon (Johnny), CISSP 🚀" is jon smith, alias johnny. */
export const fullName = (text: string): PersonName => {
  const bare = undecorated(text);
  const { name, aliases } = withoutAliases(bare);
  const words = capitalsLast(nameWords(inOrder(name)));
  const part = partOf(words, aliases);
  return named({ ...part, generation: generationIn(name, part) }, 0);
};

/** The same where given and family name stand in columns of their own. */
export const splitName = (first: string, last: string): PersonName => {
  const given = givenPart(first);
  const family = familyPart(last);
  const shown = given.shown && family.shown ? `${given.shown} ${family.shown}` : given.shown;
  const name = {
    shown: shown || family.shown,
    tokens: given.tokens.concat(family.tokens),
    aliases: given.aliases.concat(family.aliases),
    generation: given.generation || family.generation,
  };
  return named(name, family.tokens.length);
};

export type NamePart = Omit<PersonName, 'family' | 'key'>;

const partOf = (words: readonly string[], aliases: readonly string[]): NamePart => ({
  shown: words.join(' '),
  tokens: words.flatMap(tokensOf),
  aliases,
  generation: 0,
});

/** The generation that a text tells behind the name that was read out of it. */
const generationIn = (text: string, { tokens }: Pick<NamePart, 'tokens'>): number => {
  if (!GENERATION.test(text)) return 0;
  const mark = text
    .split(/[\s,]+/)
    .map(bareWord)
    .find((word, i) => i > 0 && generations().has(word) && !tokens.includes(word));
  return generations().get(mark ?? '') ?? 0;
};

/** Most names have nothing of the kind. */
const GENERATION = /[\s,](?:[js]n?r|junior|senior|ii|iv|2nd|3rd)/i;

export const givenPart = remembered((text: string): NamePart => {
  const { name, aliases } = withoutAliases(undecorated(text));
  const bare = withoutListed(name);
  return partOf(withoutHonorifics(bare.split(' ').filter(Boolean)), aliases);
});

export const familyPart = remembered((text: string): NamePart => {
  const { name, aliases } = withoutAliases(undecorated(text));
  const part = partOf(withoutCredentials(name), aliases);
  return { ...part, generation: generationIn(name, part) };
});

const named = (part: NamePart, family: number): PersonName => {
  const { shown, aliases, generation } = part;
  const tokens = hanOrder(part.tokens);
  if (tokens.length === 0 || isNobody(tokens)) return NO_NAME;
  const known = family < tokens.length ? family : 0;
  return { shown, tokens, family: known, aliases, generation, key: nameKey(tokens) };
};

const mayBeNobody = lazily(() => wordGlance(NOBODY));

export const isNobody = (tokens: readonly string[]): boolean => {
  let length = 0;
  for (const token of tokens) length += token.length;
  const last = tokens.at(-1) ?? '';
  const mayBe = mayBeNobody()(
    (tokens[0] ?? '').charCodeAt(0),
    last.charCodeAt(last.length - 1),
    length,
  );
  return mayBe && NOBODY.has(tokens.join(''));
};

/** Middle initials come and go, and so does the order of given and family name. */
const nameKey = (tokens: readonly string[]): string => {
  const [one = '', other = ''] = tokens;
  // As most names are.
  if (tokens.length === 2 && one.length > 1 && other.length > 1) {
    return one < other ? `${one} ${other}` : `${other} ${one}`;
  }
  const long = tokens.filter((token) => token.length > 1 || isHan(token));
  const [only = ''] = long;
  if (long.length < 2 && (only.length < 2 || (isHan(only) && !isWholeHan(only)))) return '';
  return (long.length > 1 ? long : tokens).toSorted().join(' ');
};

const DECORATION = /[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Co}★☆™®©~*_#^<>{}[\]\\=+]/gu;

/** "Jon Smith <jon@altex.example>", as mail programs write people. */
const ADDRESS = /<[^<>\s]+@[^<>\s]+>/g;

/** Without emoji and marks, and without the slogan behind a bar or a free-standing dash. */
const undecorated = (long: string): string => {
  const text = clipped(long);
  if (/^[a-zA-Z'-]+(?: [a-zA-Z'-]+)?$/.test(text)) return text;
  const shown = plain(text)
    .replace(ADDRESS, ' ')
    .replace(/[^\x20-\x7e]+/gu, (odd) => odd.replace(DECORATION, ' '));
  const [name = ''] = shown.replace(/[~*_#^<>{}[\]\\=+]/g, ' ').split(/\s*[|•·–—]\s+|\s+-+\s+/);
  return (name || shown).replace(/\s+/g, ' ').trim();
};

const ALIAS = /\(([^)]*)\)?|["“”„«»]([^"“”„«»]+)["“”„«»]|(?<=\s)'([^']+)'(?=\s)/gu;

/** "Robert (Bob) Ross" and 'Robert "Bob" Ross': what stands inside is an alias if it looks like a name. */
const withoutAliases = (text: string): { name: string; aliases: string[] } => {
  if (!/[("“„«']/u.test(text)) return { name: text, aliases: [] };
  const aliases: string[] = [];
  const name = text.replace(ALIAS, (_, ...groups: unknown[]) => {
    const inside = groups.slice(0, 3).find((group) => typeof group === 'string');
    if (typeof inside === 'string') aliases.push(...aliasTokens(inside));
    return ' ';
  });
  const left = name.replace(/\s+/g, ' ').trim();
  // A name all in quotes is no nickname.
  return left === ''
    ? { name: text.replace(/[()"“”„«»]/g, ''), aliases: [] }
    : { name: left, aliases };
};

const aliasTokens = (text: string): readonly string[] => {
  const tokens = tokensOf(text.replace(/\//g, ' '));
  return tokens.length < 3 && !tokens.some((token) => PRONOUNS.has(token) || CREDENTIALS.has(token))
    ? tokens
    : [];
};

/** "Smith, Jon Jr." the other way round; "Jon Smith, CISSP, MBA" without what follows. */
const inOrder = (text: string): string => {
  const [before = '', ...parts] = text.split(/\s*[,，、]\s*/).filter(Boolean);
  const after = parts.filter((part) => !areCredentials(part, before));
  if (after.length === 0) return before;
  if (after.length > 1) return [before, ...after].join(' ');
  return `${withoutTail((after[0] ?? '').split(' '), 1).join(' ')} ${before}`;
};

const areCredentials = (part: string, before: string): boolean => {
  const words = part.split(/[\s/&]+/).map(bareWord);
  const shouted = part === part.toUpperCase() && before !== before.toUpperCase();
  const certain = before.includes(' ') || words.some((word) => word.length > 2);
  return words.every(
    (word) => (certain && CREDENTIALS.has(word)) || generations().has(word) || (shouted && certain),
  );
};

const bareWord = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

const nameWords = (text: string): string[] => {
  const words = withoutHonorifics(text.split(' ').filter((word) => bareWord(word) !== ''));
  return splitCamel(withoutTail(words));
};

const withoutHonorifics = (words: readonly string[]): readonly string[] => {
  let first = 0;
  while (first < words.length - 1 && isHonorific(words[first] ?? '', words.length - first)) first++;
  return words.slice(first);
};

/** "Don", "Major" and "Ca" are names too: with one word behind them they count only when dotted or sure. */
const isHonorific = (word: string, left: number): boolean =>
  HONORIFICS.has(bareWord(word)) &&
  (left > 2 || word.endsWith('.') || /^(?:mr|mrs|ms|dr|prof|herr|frau)$/.test(bareWord(word)));

const withoutCredentials = (text: string): readonly string[] =>
  withoutTail(withoutListed(text).split(' ').filter(Boolean), 1);

/** A part of a name without the credentials listed behind it. */
const withoutListed = (text: string): string => {
  const [before = '', ...parts] = text.split(/\s*[,，]\s*/);
  const kept = parts.filter((part) => !areCredentials(part, `x ${before}`));
  return [before, ...kept].join(' ');
};

/** Credentials and generations at the end, as long as `least` words remain. */
const withoutTail = (words: readonly string[], least = 2): readonly string[] => {
  let end = words.length;
  while (end > least && isTail(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
};

const isTail = (word: string): boolean => {
  const bare = bareWord(word);
  if (generations().has(bare)) return true;
  return CREDENTIALS.has(bare) && (bare.length > 2 || word.includes('.'));
};

/** "FriedrichBuchenberg" is two words, if it is all there is. */
const splitCamel = (words: readonly string[]): string[] => {
  if (words.length !== 1) return [...words];
  return (words[0] ?? '').replace(/(\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2').split(' ');
};

/** Words of a name, folded: hyphens part, apostrophes and dots do not, but for initials ("J.R."). */
const tokensOf = remembered((text: string): readonly string[] =>
  fold(text)
    .replace(/['’.]+(?=\p{L}{2})|(?<=\p{L}{2})['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean),
);
