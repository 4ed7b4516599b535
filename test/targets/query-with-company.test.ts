import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, queryAsWhole } from '../../src/targets/parse-query.ts';
import { companyQueries } from '../../src/targets/query-with-company.ts';
import type { TargetQuery } from '../../src/targets/target-query.ts';

/** Queries read in two parts, and the texts that had to be read for them. */
const watched = () => {
  const texts: string[] = [];
  const query = companyQueries((text): TargetQuery => {
    texts.push(text);
    return queryAsWhole(text);
  });
  return { query, texts };
};

describe('what stands before a company', () => {
  test('is read once for all companies', () => {
    const { query, texts } = watched();
    const found = ['Altex', 'Pixel Labs', 'Werkzeug GmbH'].map((company) =>
      query(`Head of Security at ${company}`),
    );
    expect(found.map((one) => one?.persona?.companies)).toEqual([
      ['Altex'],
      ['Pixel Labs'],
      ['Werkzeug GmbH'],
    ]);
    expect(texts).toEqual(['Head of Security at Xyzzyx']);
  });

  test('is read once for fields as well', () => {
    const { query, texts } = watched();
    const found = ['Altex', 'Bank of Pixel', 'Smith, Jones & Co.'].map((company) =>
      query(`seniority:vp function:sales company:"${company}"`),
    );
    expect(found.map((one) => one?.persona?.companies)).toEqual([
      ['Altex'],
      ['Bank of Pixel'],
      ['Smith, Jones & Co.'],
    ]);
    expect(texts).toEqual(['seniority:vp function:sales company:"Xyzzyx"']);
  });

  test('keeps its own companies, in their order', () => {
    const { query } = watched();
    const text = 'company:Pixel CISO company:"Altex"';
    expect(query(text)?.persona?.companies).toEqual(['Pixel', 'Altex']);
    expect(query('CISO at Pixel company:"Altex"')?.persona?.companies).toEqual(['Altex', 'Pixel']);
  });

  test('keeps its problems', () => {
    const { query } = watched();
    const problems = [{ field: 'seniority', value: 'boss' }];
    expect(query('seniority:boss company:"Altex"')?.problems).toEqual(problems);
  });
});

describe('a text is read as a whole where', () => {
  test.each([
    ['it has no company', 'Head of Security'],
    ['nothing stands before the company', ' at Altex'],
    ['a preposition stands before the "at"', 'Head of at Altex'],
    ['the company has an "of"', 'CISO at Bank of Pixel'],
    ['the company begins with a preposition', 'CISO at for Altex'],
    ['several companies are named', 'CISO at Altex or Pixel'],
    ['a place follows', 'CISO at Altex, Berlin'],
    ['something stands in brackets', 'CISO at Altex (Berlin)'],
    ['the company is a country', 'CISO at Germany'],
    ['the company has an article', 'CISO at the Altex'],
    ['it is an address', 'Jon at Altex <jon@altex.example>'],
    ['a field stands before the "at"', 'title:CISO at Altex'],
    ['a quote is open before the field', 'title:"CISO company:"Altex"'],
    ['the quoted company has a quote', `CISO company:"Altex' Pixel"`],
    ['the quoted company is blank', 'CISO company:" "'],
    ['it is too long for a name', `${'very '.repeat(100)}long at Altex`],
    ['it says what marks a company', 'CISO at Xyzzyx at Altex'],
  ])('%s', (_, text) => {
    expect(watched().query(text)).toBeUndefined();
  });
});

const WORDS = [
  ...['CISO', 'head', 'Head', 'VP', 'director', 'Sales', 'security', 'IT', 'people', 'leaders'],
  ...['Jon', 'Smith', 'Altex', 'Pixel', 'GmbH', 'Germany', 'Berlin', 'banks', 'fintech', 'UK'],
  ...['at', 'At', '@', 'of', 'for', 'in', 'from', 'bei', 'en', 'or', 'and', 'the', 'a', 'board'],
  ...['title:CISO', 'seniority:vp', 'seniority:boss', 'company:"Altex"', 'company:"Bank of Pixel"'],
  ...['company:Pixel', 'country:DE', 'region:DACH', 'function:', "city:'Berlin'", 'title:"Head'],
  ...['(Altex)', '"', "'", ':', '&', 'Xyzzyx', 'jon@altex.example', '<jon@altex.example>', '/'],
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ', ', ' at ')), {
    maxLength: 7,
  })
  .map((words) => words.flat().join(''));

test('a query says the same, read in two parts or as a whole', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...WORDS, 'Altex Labs', 'R&D Pixel'), (before, last) => {
      const behind = [last, `at ${last}`, `company:"${last}"`];
      for (const end of behind) {
        const text = `${before} ${end}`.trim().replace(/\s+/g, ' ');
        expect(parseQuery(text)).toEqual(queryAsWhole(text));
      }
    }),
    { numRuns: 400 },
  );
});
