import { AT_ONCE } from '../model/byte-table.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { LONGEST } from './longest.ts';
import {
  isWordSign,
  type SpellBytes,
  type WritePlain,
  writeEach,
  writtenTexts,
} from './plain-texts.ts';
import { NOBODYS, PLAIN_START } from './profile-url.ts';

/** Profiles as nearly all are written, "https://www.linkedin.com/in/jon-smith": what `profileUrl` makes of them, without a string. */
export const plainProfiles = (pool: TextPool): SpellBytes => {
  const written = writtenTexts();
  return (kept, texts, spell) => {
    const numbers = new Int32Array(texts.length);
    for (let from = 0; from < texts.length; from += AT_ONCE) {
      const part = texts.subarray(from, from + AT_ONCE);
      const found = numbers.subarray(from, from + AT_ONCE);
      pool.idEach(writeEach(kept, part, writeProfile, written), found);
      for (let i = 0; i < part.length; i++) {
        if (intAt(found, i) === 0) found[i] = spell(intAt(part, i));
      }
    }
    return numbers;
  };
};

const asciiOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const PREFIX = asciiOf(PLAIN_START);
const SPACE_NAME = asciiOf('in:');
const NOBODYS_BYTES = NOBODYS.map(asciiOf);
const SLASH = 0x2f;
const HYPHEN = 0x2d;

const writeProfile: WritePlain = (bytes, start, end, { bytes: written, at }) => {
  const last = byteAt(bytes, end - 1) === SLASH ? end - 1 : end;
  const first = start + PREFIX.length;
  const key = at + SPACE_NAME.length;
  if (first >= last || key + last - first > at + LONGEST) return at;
  if (!isProfile(bytes, start) || isNobodys(bytes, first, last)) return at;
  written.set(SPACE_NAME, at);
  for (let i = first; i < last; i++) {
    const code = byteAt(bytes, i);
    if (!isWordSign(code) && code !== HYPHEN) return at;
    written[key + i - first] = code;
  }
  return key + last - first;
};

/** Left to be spelled one by one. */
const isNobodys = (bytes: Uint8Array, first: number, last: number): boolean =>
  NOBODYS_BYTES.some(
    (slug) =>
      slug.length === last - first && slug.every((sign, i) => sign === byteAt(bytes, first + i)),
  );

const isProfile = (bytes: Uint8Array, start: number): boolean => {
  for (let i = 0; i < PREFIX.length; i++) {
    if (byteAt(bytes, start + i) !== byteAt(PREFIX, i)) return false;
  }
  return true;
};
