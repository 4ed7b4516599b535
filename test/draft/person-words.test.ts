import { describe, expect, test } from 'vitest';
import { firstName, greeting, roleFirst, roleOf } from '../../src/draft/person-words.ts';

describe('a mail begins', () => {
  test.each([
    ['Elena Vargas', 'Hi Elena,'],
    ['Elena', 'Hi Elena,'],
    ['  Elena  Vargas', 'Hi   Elena  Vargas,'],
    ['石川 裕子', 'Hi 石川,'],
    ['K. Lindgren', 'Hi K. Lindgren,'],
    ['K Lindgren', 'Hi K Lindgren,'],
    ['Jean-Luc Moreau', 'Hi Jean-Luc,'],
    ['info@fairhaven.example', 'Hello,'],
    ['https://www.linkedin.com/in/elena', 'Hello,'],
    ['p17', 'Hello,'],
  ])('%j: %s', (name, text) => {
    expect(greeting({ name })).toBe(text);
  });
});

test.each([
  ['Elena Vargas', 'Elena'],
  ['K. Lindgren', 'K. Lindgren'],
  ['info@fairhaven.example', 'info@fairhaven.example'],
  ['', ''],
])('%j is called %j', (name, first) => {
  expect(firstName({ name })).toBe(first);
});

describe('an office', () => {
  test.each([
    ['CEO', 'Pixel', 'CEO at Pixel', "Pixel's CEO"],
    [
      'Head of Operations',
      'Fern Stores',
      'Head of Operations at Fern Stores',
      "Fern Stores' Head of Operations",
    ],
    ['CEO', 'DELTAS', 'CEO at DELTAS', "DELTAS' CEO"],
    ['CTO', 'Fern & Co', 'CTO at Fern & Co', "Fern & Co's CTO"],
    ['CEO', '', 'CEO', 'CEO'],
    ['', 'Pixel', 'at Pixel', 'at Pixel'],
    ['', '', '', ''],
    ['CEO at Pixel', 'Pixel', 'CEO at Pixel', 'CEO at Pixel'],
    ['Founder, PIXEL', 'Pixel', 'Founder, PIXEL', 'Founder, PIXEL'],
  ])('%j of %j: "%s", or "%s"', (title, company, after, before) => {
    expect([roleOf({ title, company }), roleFirst({ title, company })]).toEqual([after, before]);
  });
});
