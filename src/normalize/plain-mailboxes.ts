import { AT_ONCE } from '../model/byte-table.ts';
import { OWN_MAILBOX } from '../model/clean-records.ts';
import { byteAt, intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { kindOf, mayBeThrownIn, mayBeWord } from './email.ts';
import { LONGEST } from './longest.ts';
import { LOCAL_TELLS, NOT_PLAIN, plainHouses } from './plain-houses.ts';
import {
  isWordSign,
  type SpellBytes,
  type WritePlain,
  writeEach,
  writtenTexts,
} from './plain-texts.ts';

/** Addresses in the spelling that is compared; texts are numbers in the pool. */
export type PlainMailboxes = {
  readonly address: Int32Array;
  readonly local: Int32Array;
  readonly domain: Int32Array;
  readonly kind: Uint8Array;
};

/** Addresses as nearly all are written, with nothing to mend: no string is made of them. What `mailboxesIn` says of others. */
export const plainMailboxes = (
  pool: TextPool,
  add: (mailboxes: PlainMailboxes, i: number) => number,
): SpellBytes => {
  const written = writtenTexts();
  const batch = {
    address: new Int32Array(AT_ONCE),
    local: new Int32Array(AT_ONCE),
    localEnds: new Int32Array(AT_ONCE),
    domain: new Int32Array(AT_ONCE),
    kind: new Uint8Array(AT_ONCE),
  };
  const { address, local, localEnds, kind } = batch;
  const readHouses = plainHouses(pool);
  const localKind = (i: number): number => {
    const { bytes, starts } = written;
    const [start, end] = [intAt(starts, i), intAt(localEnds, i)];
    if (!mayBeWord(bytes, start, end) && !mayBeThrownIn(bytes, start, end)) return OWN_MAILBOX;
    return kindOf(pool.text(intAt(local, i)), pool.text(intAt(address, i)).slice(end - start + 1));
  };
  const addOne = (i: number): number => {
    if (byteAt(kind, i) === LOCAL_TELLS) kind[i] = localKind(i);
    return add(batch, i);
  };
  return (kept, texts, spell) => {
    const numbers = new Int32Array(texts.length);
    for (let from = 0; from < texts.length; from += AT_ONCE) {
      const part = texts.subarray(from, from + AT_ONCE);
      const cells = writeEach(kept, part, writeAddress, written);
      readHouses(cells, batch);
      pool.idEach(cells, address);
      pool.idEach({ ...cells, ends: localEnds }, local);
      for (let i = 0; i < part.length; i++) {
        const isText = byteAt(kind, i) === NOT_PLAIN;
        numbers[from + i] = isText ? spell(intAt(part, i)) : addOne(i);
      }
    }
    return numbers;
  };
};

const AT = 0x40;

/** In lower case. */
const writeAddress: WritePlain = (bytes, start, end, { bytes: written, at }) => {
  const length = end - start;
  if (length > LONGEST) return at;
  let signs = LOCAL_SIGNS;
  for (let i = 0; i < length; i++) {
    const sign = byteAt(signs, byteAt(bytes, start + i));
    if (sign === 0) return at;
    if (sign === AT) signs = HOST_SIGNS;
    written[at + i] = sign;
  }
  const isWhole = isWordSign(byteAt(written, at)) && isWordSign(byteAt(written, at + length - 1));
  return isWhole && signs === HOST_SIGNS ? at + length : at;
};

/** By byte what is written for it, 0 where it may not stand there. */
const signsOf = (others: string): Uint8Array => {
  const signs = new Uint8Array(256);
  for (const sign of `abcdefghijklmnopqrstuvwxyz0123456789${others}`) {
    signs[sign.charCodeAt(0)] = sign.charCodeAt(0);
    signs[sign.toUpperCase().charCodeAt(0)] = sign.charCodeAt(0);
  }
  return signs;
};

const LOCAL_SIGNS = signsOf('._-@');
const HOST_SIGNS = signsOf('.-');
