import { ABSENT, byteTable } from '../model/byte-table.ts';
import { OWN_MAILBOX } from '../model/clean-records.ts';
import { byteAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { type House, houseOf, kindOf, mayBeWord } from './email.ts';
import { LONGEST } from './longest.ts';

/** An address in the spelling that is compared, as bytes: the local part ends at `at`. */
export type PlainMailbox = {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly length: number;
  /** Number in the pool. */
  readonly domain: number;
  readonly kind: number;
};

/** The number of what some bytes say, NOT_PLAIN where they have to be read as a text. */
export type PlainSpeller = (bytes: Uint8Array, start: number, end: number) => number;

export const NOT_PLAIN = -1;

/** Addresses as nearly all are written, with nothing to mend: no string is made of them. What `mailboxesIn` says of others. */
export const plainMailboxes = (
  pool: TextPool,
  add: (mailbox: PlainMailbox) => number,
): PlainSpeller => {
  const written = new Uint8Array(LONGEST);
  const houseAt = housesOf(pool, written);
  return (bytes, start, end) => {
    const length = end - start;
    const at = copyPlain(bytes, start, end, written);
    if (at < 0) return NOT_PLAIN;
    const house = houseAt(at + 1, length);
    const dot = house.readsDots ? -1 : written.indexOf(DOT);
    if (!house.isAsWritten || (dot >= 0 && dot < at)) return NOT_PLAIN;
    const kind = house.kind ?? localKind(written, at);
    return add({ bytes: written, at, length, domain: house.number, kind });
  };
};

const DOT = 0x2e;
const AT = 0x40;

/** `number`: of its domain in the pool. */
type KnownHouse = House & { readonly number: number; readonly isAsWritten: boolean };

const housesOf = (pool: TextPool, written: Uint8Array) => {
  const hosts = byteTable();
  const houses: KnownHouse[] = [];
  const added = (from: number, end: number): KnownHouse => {
    const host = textOf(written.subarray(from, end));
    const house = houseOf(host);
    const known = { ...house, number: pool.id(house.domain), isAsWritten: house.host === host };
    hosts.add(written, from, end, houses.length);
    houses.push(known);
    return known;
  };
  return (from: number, end: number): KnownHouse => {
    const number = hosts.find(written, from, end);
    return (number === ABSENT ? undefined : houses[number]) ?? added(from, end);
  };
};

const textOf = (ascii: Uint8Array): string => String.fromCharCode(...ascii);

const localKind = (written: Uint8Array, at: number): number =>
  mayBeWord(written, at) ? kindOf(textOf(written.subarray(0, at))) : OWN_MAILBOX;

/** Copies an address in lower case and says where its @ is; below 0: not a plain one. */
const copyPlain = (bytes: Uint8Array, start: number, end: number, written: Uint8Array): number => {
  const length = end - start;
  if (length > written.length) return -1;
  let at = -1;
  let signs = LOCAL_SIGNS;
  for (let i = 0; i < length; i++) {
    const sign = byteAt(signs, byteAt(bytes, start + i));
    if (sign === 0) return -1;
    if (sign === AT) {
      at = i;
      signs = HOST_SIGNS;
    }
    written[i] = sign;
  }
  return isWordSign(byteAt(written, 0)) && isWordSign(byteAt(written, length - 1)) ? at : -1;
};

/** A small letter or a digit. */
export const isWordSign = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

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
