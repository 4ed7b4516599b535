import { HAN_FAMILIES, JAPANESE_FAMILIES } from './name-words.ts';

const FIRST_HANGUL = 0x1100;

export const isHan = (token: string): boolean =>
  token.charCodeAt(0) >= FIRST_HANGUL && /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(token);

/** Chinese, Japanese and Korean names as one token, family name first, however they were cut. */
export const hanOrder = (tokens: readonly string[]): readonly string[] => {
  if (tokens.length !== 2 || !tokens.every(isHan)) return tokens;
  const [first = '', second = ''] = tokens;
  if (isFamily(first) !== isFamily(second)) {
    return [isFamily(first) ? first + second : second + first];
  }
  return [second.length < first.length ? second + first : first + second];
};

const isFamily = (signs: string): boolean =>
  HAN_FAMILIES.has(signs) || JAPANESE_FAMILIES.has(signs);

/** Whether such a token is a family and a given name: 김민수 and 王伟, but neither 민수 nor 田中. */
export const isWholeHan = (token: string): boolean => {
  if (JAPANESE_FAMILIES.has(token)) return false;
  return token.length > 2 || (token.length === 2 && HAN_FAMILIES.has(token.charAt(0)));
};

/** "TANAKA Taro": who writes a part of a name in capitals means the family's. */
export const capitalsLast = (words: readonly string[]): readonly string[] => {
  const given = words.findIndex((word) => !isShouted(word));
  const family = words.slice(0, Math.max(given, 0));
  const isSure = family.some((word) => LONG.test(word)) && !words.slice(given).some(isShouted);
  return isSure ? [...words.slice(given), ...family] : words;
};

const isShouted = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase() && !word.endsWith('.');

/** Two capitals are initials as often ("JP Smith"). */
const LONG = /\p{L}{3}/u;
