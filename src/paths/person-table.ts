import { intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/**
 * A number above 0 by person, for those it is known of: open addressing, at most half full. A search
 * touches few of all people, and an array by person would cost a page of memory for each of them.
 * Many searches touch most: then it turns into that array.
 */
export type PersonTable = {
  readonly people: number;
  count: number;
  /** By person, no longer by slot. */
  isArray: boolean;
  /** 32 minus the bits of a slot's number. */
  shift: number;
  /** By slot: the person + 1; 0: free. */
  key: Int32Array;
  value: Float64Array;
};

const BITS = 10;

export const personTable = (people: number): PersonTable => ({
  people,
  count: 0,
  isArray: false,
  shift: 32 - BITS,
  key: new Int32Array(2 ** BITS),
  value: new Float64Array(2 ** BITS),
});

/** 0: not known. */
export const valueFor = (table: PersonTable, person: PersonIndex): number =>
  realAt(table.value, table.isArray ? person : slotFor(table, person));

/** The person's slot, or the free one they would take. */
const slotFor = ({ key, shift }: PersonTable, person: PersonIndex): number => {
  const mask = key.length - 1;
  let slot = Math.imul(person, GOLDEN) >>> shift;
  for (;;) {
    const found = intAt(key, slot);
    if (found === 0 || found === person + 1) return slot;
    slot = (slot + 1) & mask;
  }
};

/** 2³² / φ spreads neighboring numbers (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

export const setValue = (table: PersonTable, person: PersonIndex, value: number): void => {
  if (!table.isArray && 2 * table.count >= table.key.length) grow(table);
  if (table.isArray) table.value[person] = value;
  else put(table, person, value);
};

export const bytesOfTable = ({ key, value }: PersonTable): number =>
  key.byteLength + value.byteLength;

/** Turns it into the array by person, for whoever fills in many. */
export const becomeArray = (table: PersonTable): void => {
  if (!table.isArray) refill(table, table.people);
};

/** Everybody who has a value below infinity, in no order; values may be set meanwhile in other tables. */
export const eachKnown = (
  { isArray, key, value }: PersonTable,
  visit: (person: PersonIndex, value: number) => void,
): void => {
  for (let slot = 0; slot < value.length; slot++) {
    const known = realAt(value, slot);
    if (known > 0 && known < Number.POSITIVE_INFINITY)
      visit(isArray ? slot : intAt(key, slot) - 1, known);
  }
};

const put = (table: PersonTable, person: PersonIndex, value: number): void => {
  const slot = slotFor(table, person);
  if (intAt(table.key, slot) === 0) table.count += 1;
  table.key[slot] = person + 1;
  table.value[slot] = value;
};

/** Doubles, or turns into the array where that is no larger. */
const grow = (table: PersonTable): void => {
  table.shift -= 1;
  refill(table, 2 * table.key.length);
};

const refill = (table: PersonTable, slots: number): void => {
  const { key, value } = table;
  table.isArray = slots >= table.people;
  table.count = 0;
  table.key = new Int32Array(table.isArray ? 0 : slots);
  table.value = new Float64Array(table.isArray ? table.people : slots);
  for (let slot = 0; slot < key.length; slot++) {
    const person = intAt(key, slot) - 1;
    if (person >= 0) setValue(table, person, realAt(value, slot));
  }
};
