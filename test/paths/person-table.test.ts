import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  becomeArray,
  bytesOfTable,
  eachKnown,
  personTable,
  setValue,
  valueFor,
} from '../../src/paths/person-table.ts';

test('nobody has a number at first', () => {
  const table = personTable(10);
  expect([0, 1, 9].map((person) => valueFor(table, person))).toEqual([0, 0, 0]);
});

test('is a map from person to number, however much it grows', () => {
  const person = fc.oneof(fc.nat(50), fc.nat(2999));
  const rows = fc.array(fc.tuple(person, fc.integer({ min: 1 })), { maxLength: 4000 });
  fc.assert(
    fc.property(rows, fc.array(person), (entries, others) => {
      const table = personTable(3000);
      const map = new Map<number, number>();
      for (const [who, value] of entries) {
        setValue(table, who, value);
        map.set(who, value);
      }
      for (const who of [...map.keys(), ...others]) {
        expect(valueFor(table, who)).toBe(map.get(who) ?? 0);
      }
    }),
  );
});

test('turns into an array by person only when many have a number', () => {
  const table = personTable(5000);
  for (let person = 0; person < 512; person++) setValue(table, 7 * person, 1);
  expect(table.isArray).toBe(false);
  for (let person = 0; person < 4000; person++) setValue(table, person, person + 1);
  expect(table.isArray).toBe(true);
  expect([0, 1, 3999, 4999].map((person) => valueFor(table, person))).toEqual([1, 2, 4000, 0]);
});

test('is no larger at first for a million people', () => {
  expect(personTable(1_000_000).value.length).toBeLessThan(2000);
});

test('tells everybody who has a number, and nobody twice', () => {
  const person = fc.oneof(fc.nat(50), fc.nat(2999));
  const number = fc.oneof(fc.integer({ min: 1 }), fc.constant(Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(fc.array(fc.tuple(person, number), { maxLength: 2000 }), (entries) => {
      const table = personTable(3000);
      for (const [who, value] of entries) setValue(table, who, value);
      const told: [number, number][] = [];
      eachKnown(table, (who, value) => told.push([who, value]));
      const finite = [...new Map(entries)].filter(([, value]) => value < Number.POSITIVE_INFINITY);
      expect(told.sort(([a], [b]) => a - b)).toEqual(finite.sort(([a], [b]) => a - b));
    }),
  );
});

test('a table that becomes an array keeps what is known, and takes on more', () => {
  const table = personTable(5000);
  setValue(table, 7, 70);
  setValue(table, 4999, Number.POSITIVE_INFINITY);
  becomeArray(table);
  setValue(table, 8, 80);
  expect([7, 8, 9, 4999].map((person) => valueFor(table, person))).toEqual([
    70,
    80,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect(table.isArray).toBe(true);
  const known: number[][] = [];
  eachKnown(table, (person, value) => {
    known.push([person, value]);
  });
  expect(known).toEqual([
    [7, 70],
    [8, 80],
  ]);
  const { value } = table;
  becomeArray(table);
  expect(table.value).toBe(value);
});

test('takes 12 bytes a slot, at most half of them used, and 8 bytes a person as an array', () => {
  const table = personTable(5000);
  expect(bytesOfTable(table)).toBe(12 * 1024);
  for (let person = 0; person < 600; person++) setValue(table, person, 1);
  expect(bytesOfTable(table)).toBe(12 * 2048);
  becomeArray(table);
  expect(bytesOfTable(table)).toBe(8 * 5000);
});
