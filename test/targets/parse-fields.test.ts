import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged, parseFields, together, unknownFields } from '../../src/targets/parse-fields.ts';
import { ANYBODY, asksNothing } from '../../src/targets/target-query.ts';

describe('what stands outside of fields is left for plain words', () => {
  test.each([
    ['CISO company:Altex', 'CISO'],
    ['company:Altex CISO', 'CISO'],
    ['company:Altex, Pixel CISO', 'CISO'],
    ['company:"Altex" CISO seniority:vp in Germany', 'CISO   in Germany'],
    ['company:Altex', ''],
    ['country:DE,FR city:Paris', ''],
    ['title:"VP Sales" at Pixel', 'at Pixel'],
    ["company:'Altex Systems' people", 'people'],
    ['seniority:vp or above at Altex', 'at Altex'],
  ])('%s: "%s"', (text, rest) => {
    expect(parseFields(text)?.rest).toBe(rest);
  });

  test.each([
    '',
    'CISO at Altex',
    'subtitle:x',
    'company Altex',
    'company',
    'https://altex.example',
  ])('no field in "%s"', (text) => {
    expect(parseFields(text)).toBeUndefined();
  });

  test.each(['TITLE:CISO', 'Title :CISO', 'title: CISO', 'title : "CISO"', '  title:CISO  '])(
    'one field however it is written: "%s"',
    (text) => {
      const read = parseFields(text);
      expect(read?.persona.titles.map((title) => title.text)).toEqual(['CISO']);
      expect(read?.rest).toBe('');
    },
  );
});

describe('a word before a colon that is no field', () => {
  test.each([
    ['region:DACH', [{ field: 'region', value: 'DACH' }]],
    [
      'region:DACH level:vp',
      [
        { field: 'region', value: 'DACH' },
        { field: 'level', value: 'vp' },
      ],
    ],
    ['größe:10', [{ field: 'größe', value: '10' }]],
    ['Sales: EMEA', []],
    ['12:30', []],
    ['', []],
  ])('%s', (text, problems) => {
    expect(unknownFields(text)).toEqual(problems);
  });
});

describe('what is asked together', () => {
  const sales = { ...ANYBODY, functions: ['sales'] as const };
  const altex = { ...ANYBODY, companies: ['Altex'] };

  test('is all of it, in order, list by list', () => {
    expect(merged(sales, altex)).toEqual({ ...sales, companies: ['Altex'] });
    expect(merged(altex, { companies: ['Pixel'] }).companies).toEqual(['Altex', 'Pixel']);
    expect(together([])).toEqual(ANYBODY);
  });

  test('with nothing is itself; nothing with nothing asks nothing', () => {
    expect(merged(sales, ANYBODY)).toEqual(sales);
    expect(merged(ANYBODY, {})).toEqual(ANYBODY);
    expect([asksNothing(ANYBODY), asksNothing(sales), asksNothing(altex)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('values', () => {
  const value = fc
    .stringMatching(/^[A-Za-z0-9ÄÖäö&. -]{1,12}$/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

  test('in quotes of any kind are read as they stand', () => {
    const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), quotes, (values, [l, r]) => {
        const list = values.map((one) => `${l}${one}${r}`).join(', ');
        const read = parseFields(`seniority:vp company:${list} country:DE`);
        expect(read?.persona.companies).toEqual(values);
        expect(read?.persona.seniorities).toEqual(['vp']);
        expect(read?.persona.countries).toEqual(['DE']);
        expect(read?.problems).toEqual([]);
      }),
    );
  });

  test('of any text are read in time, and nothing throws', () => {
    const piece = fc.constantFrom('title:', 'company:', '"', "'", ',', ' ', 'a', 'or above', '”');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const read = parseFields(text);
        const plain = text.replaceAll('”', '"');
        for (const { value: one } of read?.problems ?? []) expect(plain).toContain(one);
        for (const company of read?.persona.companies ?? []) expect(company.trim()).not.toBe('');
      }),
    );
  });
});
