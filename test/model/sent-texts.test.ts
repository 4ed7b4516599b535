import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardTexts, sentTexts } from '../../src/model/sent-texts.ts';
import { textPool } from '../../src/model/text-pool.ts';

/** Some have no UTF-8: half a pair of surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'Ana', '\ud800', 'a\udfff'),
);
const parts = fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 6 });

describe('texts that another thread has sent', () => {
  test('have here the numbers of the same texts, whenever they were sent', () => {
    fc.assert(
      fc.property(fc.array(text), parts, (before, sent) => {
        const [here, there] = [textPool(), textPool()];
        for (const one of before) here.id(one);
        const heard = heardTexts();
        for (const part of sent) {
          const from = there.size;
          for (const one of part) there.id(one);
          heard.hear(structuredClone(sentTexts(there, from)));
        }
        const numbers = heard.numbersIn(here);
        expect(Array.from(numbers, (number) => here.text(number))).toEqual(
          Array.from({ length: there.size }, (_, id) => there.text(id)),
        );
        expect(new Set(numbers).size).toBe(there.size);
      }),
    );
  });

  test('may be none, or longer than what is looked for at once', () => {
    const [here, there] = [textPool(), textPool()];
    const heard = heardTexts();
    heard.hear(sentTexts(there, 1));
    expect([...heard.numbersIn(here)]).toEqual([0]);
    // Every third of them is known here.
    for (let i = 0; i < 900; i++) {
      const id = there.id(`somebody number ${i}`);
      if (id % 3 === 0) here.id(`somebody number ${i}`);
    }
    heard.hear(sentTexts(there, 1));
    const numbers = heard.numbersIn(here);
    expect(here.size).toBe(901);
    expect(Array.from(numbers, (number) => here.text(number))).toEqual(
      Array.from({ length: 901 }, (_, id) => there.text(id)),
    );
  });

  test('are looked up once', () => {
    const [here, there] = [textPool(), textPool()];
    there.id('Ana');
    const heard = heardTexts();
    heard.hear(sentTexts(there, 1));
    expect([...heard.numbersIn(here)]).toEqual([0, 1]);
    here.id('Bo');
    expect([...heard.numbersIn(here)]).toEqual([0, 1]);
    there.id('Bo');
    heard.hear(sentTexts(there, 2));
    expect([...heard.numbersIn(here)]).toEqual([0, 1, 2]);
  });

  test.each([
    [['a', 'bc'], 1, { ends: [1, 3], arena: 'abc' }],
    [['a', 'bc'], 2, { ends: [2], arena: 'bc' }],
    [['a', 'bc'], 3, { ends: [], arena: '' }],
    [['é'], 1, { ends: [2], arena: 'é' }],
  ])('of %j, from number %i on', (texts, from, { ends, arena }) => {
    const pool = textPool();
    for (const one of texts) pool.id(one);
    const sent = sentTexts(pool, from);
    if (!('arena' in sent)) throw new Error('not as bytes');
    expect([...sent.ends]).toEqual(ends);
    expect(new TextDecoder().decode(sent.arena)).toBe(arena);
  });

  test('go as they are where one has no UTF-8', () => {
    const pool = textPool();
    for (const one of ['a', 'b\ud800', 'c']) pool.id(one);
    expect(sentTexts(pool, 2)).toEqual(['b\ud800', 'c']);
  });
});
