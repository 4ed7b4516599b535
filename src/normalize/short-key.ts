import { byteAt } from '../model/columns.ts';

/** How many keys there are: so long is a table of what each of them says. */
export const SHORT_KEYS = 200 * 512 + 20_000;

/**
 * A number of its own for each text of the two kinds that big tables are full of, "2024-05-31" (1900 to 2099) and
 * "0.25" (up to four digits): a place in a table, with nothing to hash and to compare. −1: any other text.
 */
export const shortKey = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  if (length === 10) return dayKey(bytes, start);
  const isFraction =
    length > 2 && length < 7 && byteAt(bytes, start) === ZERO && byteAt(bytes, start + 1) === POINT;
  return isFraction ? fractionKey(bytes, start + 2, end) : -1;
};

const ZERO = 0x30;
const POINT = 0x2e;
const HYPHEN = 0x2d;

const dayKey = (bytes: Uint8Array, start: number): number => {
  if (byteAt(bytes, start + 4) !== HYPHEN || byteAt(bytes, start + 7) !== HYPHEN) return -1;
  const year = digits(bytes, start, 2) * 100 + digits(bytes, start + 2, 2);
  const month = digits(bytes, start + 5, 2);
  const day = digits(bytes, start + 8, 2);
  const isOne = year >= 1900 && year < 2100 && month >= 0 && month < 16 && day >= 0 && day < 32;
  return isOne ? (year - 1900) * 512 + month * 32 + day : -1;
};

/** A 1 in front tells "0.5" from "0.50". */
const fractionKey = (bytes: Uint8Array, from: number, end: number): number => {
  const value = digits(bytes, from, end - from);
  return value < 0 ? -1 : 200 * 512 + 10 ** (end - from) + value;
};

/** Far below zero where one of them is no digit. */
const digits = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = byteAt(bytes, at) - ZERO;
    if (digit < 0 || digit > 9) return NO_NUMBER;
    value = value * 10 + digit;
  }
  return value;
};

const NO_NUMBER = -1_000_000;
