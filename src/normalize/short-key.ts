import { byteAt } from '../model/columns.ts';

/** How many keys there are: so long is a table of what each of them says. */
export const SHORT_KEYS = 200 * 512 + 20_000;

/**
 * A number of its own for nothing at all and for each text of the two kinds that big tables are full of, "2024-05-31"
 * (1900 to 2099) and "0.25" (up to four digits): a place in a table, with nothing to hash and to compare.
 * −1: any other text.
 */
export const shortKey = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  if (length === 10) return dayKey(bytes, start);
  if (length === 0) return FRACTIONS;
  const isFraction =
    length > 2 && length < 7 && byteAt(bytes, start) === ZERO && byteAt(bytes, start + 1) === POINT;
  return isFraction ? fractionKey(bytes, start + 2, end) : -1;
};

const ZERO = 0x30;
const POINT = 0x2e;
const HYPHEN = 0x2d;

/** Behind the days. */
const FRACTIONS = 200 * 512;

const dayKey = (bytes: Uint8Array, start: number): number => {
  if (byteAt(bytes, start + 4) !== HYPHEN || byteAt(bytes, start + 7) !== HYPHEN) return -1;
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2) - 1900;
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  const isOne = year >= 0 && year < 200 && month >= 0 && month < 16 && day >= 0 && day < 32;
  return isOne ? year * 512 + month * 32 + day : -1;
};

/** A 1 in front tells "0.5" from "0.50". */
const fractionKey = (bytes: Uint8Array, from: number, end: number): number => {
  let value = 1;
  for (let at = from; at < end; at++) {
    const digit = byteAt(bytes, at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return FRACTIONS + value;
};

/** Far below zero where one of them is no digit. */
const twoDigits = (bytes: Uint8Array, at: number): number => {
  const tens = byteAt(bytes, at) - ZERO;
  const ones = byteAt(bytes, at + 1) - ZERO;
  const areDigits = tens >= 0 && tens < 10 && ones >= 0 && ones < 10;
  return areDigits ? tens * 10 + ones : NO_NUMBER;
};

const NO_NUMBER = -1_000_000;
