import { describe, expect, test } from 'vitest';
import {
  areEmployed,
  areJobless,
  areSilent,
  whatRecordsSay,
} from '../../src/resolve/record-says.ts';
import { cleanPeople, type Known } from './clean-people.ts';

const bothSay = (a: Known, b: Known): readonly [number, number] => {
  const { clean, account } = cleanPeople([a, b]);
  const { says } = whatRecordsSay(clean, account);
  return [says[0] ?? 0, says[1] ?? 0];
};

const NAME = { name: 'Jon Smith' };
const PRIVATE = { ...NAME, email: 'jon@gmail.com' };
const HOUSE = { ...NAME, email: 'jon@altex.example' };

describe('two rows with addresses and no company', () => {
  test.each<[string, Known, Known, boolean]>([
    ['two private ones', PRIVATE, PRIVATE, true],
    ['one of a house', PRIVATE, HOUSE, true],
    ['both of houses', HOUSE, HOUSE, false],
    ['one without', PRIVATE, NAME, false],
    ['a company in one row', PRIVATE, { ...PRIVATE, company: 'Altex' }, false],
    ['a company beside a house', { ...HOUSE, company: 'Altex' }, PRIVATE, false],
    ['a desk’s inbox is nobody’s own', PRIVATE, { ...NAME, email: 'info@altex.example' }, false],
    ['a profile is no company', { ...PRIVATE, url: 'linkedin.com/in/jon' }, PRIVATE, true],
  ])('%s: %s', (_, a, b, expected) => {
    expect(areJobless(...bothSay(a, b))).toBe(expected);
    expect(areJobless(...bothSay(b, a))).toBe(expected);
  });
});

describe('two rows that could not contradict each other', () => {
  const town = { ...NAME, city: 'Porto' };
  test.each<[string, Known, Known, boolean]>([
    ['names alone', NAME, NAME, true],
    ['towns', town, town, true],
    ['a company', town, { ...NAME, company: 'Altex' }, false],
    ['a profile', town, { ...NAME, url: 'linkedin.com/in/jon' }, false],
    ['an address', PRIVATE, town, false],
    ['a desk’s inbox', town, { ...NAME, email: 'info@altex.example' }, false],
  ])('%s: %s', (_, a, b, expected) => {
    expect(areSilent(...bothSay(a, b))).toBe(expected);
    expect(areSilent(...bothSay(b, a))).toBe(expected);
  });
});

describe('two rows that both say where somebody works', () => {
  const altex = { ...NAME, company: 'Altex' };
  test.each<[string, Known, Known, boolean]>([
    ['companies', altex, altex, true],
    ['houses', HOUSE, HOUSE, true],
    ['a company and a house', altex, HOUSE, true],
    ['a company and a private address', altex, PRIVATE, false],
    ['a company and nothing', altex, NAME, false],
    ['nothing', NAME, NAME, false],
    ['a desk’s inbox is no house of theirs', altex, { ...NAME, email: 'info@x.example' }, false],
  ])('%s: %s', (_, a, b, expected) => {
    expect(areEmployed(...bothSay(a, b))).toBe(expected);
    expect(areEmployed(...bothSay(b, a))).toBe(expected);
  });
});
