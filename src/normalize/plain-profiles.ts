import { byteAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { LONGEST } from './longest.ts';
import { isWordSign, NOT_PLAIN, type PlainSpeller } from './plain-mailboxes.ts';
import { PLAIN_START } from './profile-url.ts';

/** Profiles as nearly all are written, "https://www.linkedin.com/in/jon-smith": what `profileUrl` makes of them, without a string. */
export const plainProfiles = (pool: TextPool): PlainSpeller => {
  const key = new Uint8Array(LONGEST);
  key.set(asciiOf('in:'));
  return (bytes, start, end) => {
    const last = byteAt(bytes, end - 1) === SLASH ? end - 1 : end;
    const first = start + PREFIX.length;
    if (first >= last || last - first > LONGEST - SPACE_NAME) return NOT_PLAIN;
    return isProfile(bytes, start) && copySlug(bytes, first, last, key)
      ? pool.idOfBytes(key, 0, SPACE_NAME + last - first)
      : NOT_PLAIN;
  };
};

const asciiOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const PREFIX = asciiOf(PLAIN_START);
const SPACE_NAME = 3;
const SLASH = 0x2f;
const HYPHEN = 0x2d;

const isProfile = (bytes: Uint8Array, start: number): boolean => {
  for (let i = 0; i < PREFIX.length; i++) {
    if (byteAt(bytes, start + i) !== byteAt(PREFIX, i)) return false;
  }
  return true;
};

/** False where it holds a sign that has to be mended. */
const copySlug = (bytes: Uint8Array, first: number, last: number, key: Uint8Array): boolean => {
  for (let i = first; i < last; i++) {
    const code = byteAt(bytes, i);
    if (!isWordSign(code) && code !== HYPHEN) return false;
    key[SPACE_NAME + i - first] = code;
  }
  return true;
};
