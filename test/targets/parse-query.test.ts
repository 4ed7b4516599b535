import { describe, expect, test } from 'vitest';
import { accountQuery, parseQuery } from '../../src/targets/parse-query.ts';

/** What a query asks for, empty lists left out, titles by their text. */
const asked = (text: string): Record<string, unknown> => {
  const { persona } = parseQuery(text);
  const { titles = [], ...lists } = persona ?? {};
  const all = { titles: titles.map((title) => title.text), ...lists };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
};

describe('plain words', () => {
  test.each([
    ['CISO at Altex', { titles: ['CISO'], companies: ['Altex'] }],
    ['CEO of Pixel', { titles: ['CEO'], companies: ['Pixel'] }],
    ['CFO bei Werkzeug', { titles: ['CFO'], companies: ['Werkzeug'] }],
    [
      'VP Sales in fintech, Germany',
      { titles: ['VP Sales'], industries: ['fintech'], countries: ['DE'] },
    ],
    ['head of security at banks', { titles: ['head of security'], companies: ['banks'] }],
    [
      'CFOs at manufacturing companies in France',
      { titles: ['CFOs'], companies: ['manufacturing companies'], countries: ['FR'] },
    ],
    ['CISO at a bank in Germany', { titles: ['CISO'], companies: ['bank'], countries: ['DE'] }],
    ['VP, Sales, DACH', { titles: ['VP Sales'], countries: ['DE', 'AT', 'CH', 'LI'] }],
    ['Head of Product in Berlin', { titles: ['Head of Product'], cities: ['Berlin'] }],
    ['director in sales', { titles: ['director sales'] }],
    ['CISO or CIO at Altex', { titles: ['CISO', 'CIO'], companies: ['Altex'] }],
    ['Head of Sales and Marketing', { titles: ['Head of Sales and Marketing'] }],
    ['sales in Germany', { functions: ['sales'], countries: ['DE'] }],
    ['security people at Altex', { functions: ['security'], companies: ['Altex'] }],
    ['anyone at Pixel', { companies: ['Pixel'] }],
  ])('%s', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });

  test('IT is a department, not Italy', () => {
    expect(asked('director in IT')).toEqual({ titles: ['director IT'] });
  });
});

describe('levels', () => {
  const above = ['owner', 'c-level', 'vp'];
  test.each(['VP or above', 'VP and above', 'at least VP', 'VP or higher', 'VP+'])('%s', (text) => {
    expect(asked(text)).toEqual({ seniorities: above });
  });

  test('open downwards, with a function and a company', () => {
    expect(asked('sales manager or below at Pixel')).toEqual({
      seniorities: ['manager', 'senior', 'entry'],
      functions: ['sales'],
      companies: ['Pixel'],
    });
  });

  test('decision makers are directors and above', () => {
    const seniorities = ['owner', 'c-level', 'vp', 'head', 'director'];
    expect(asked('decision makers at Pixel')).toEqual({ seniorities, companies: ['Pixel'] });
    expect(asked('marketing leaders')).toEqual({ seniorities, functions: ['marketing'] });
    expect(accountQuery('Pixel').persona).toMatchObject({ seniorities, companies: ['Pixel'] });
  });
});

describe('fields', () => {
  test('take lists and quotes', () => {
    expect(asked('seniority:c-level,vp function:security company:"Altex Systems"')).toEqual({
      seniorities: ['c-level', 'vp'],
      functions: ['security'],
      companies: ['Altex Systems'],
    });
    expect(asked('title:"Head of Security",CISO country:DE,"United Kingdom"')).toEqual({
      titles: ['Head of Security', 'CISO'],
      countries: ['DE', 'GB'],
    });
  });

  test('stand beside plain words', () => {
    expect(asked('CISO company:Altex')).toEqual({ titles: ['CISO'], companies: ['Altex'] });
  });

  test('open a level with a sign', () => {
    const above = ['owner', 'c-level', 'vp'];
    expect(asked('seniority:vp+')).toEqual({ seniorities: above });
    expect(asked('seniority:>=vp')).toEqual({ seniorities: above });
    expect(asked('seniority:<=senior')).toEqual({ seniorities: ['senior', 'entry'] });
  });

  test('with an unknown word are named as a problem', () => {
    const { problems } = parseQuery('seniority:boss country:Atlantis function:sales');
    expect(problems).toEqual([
      { field: 'seniority', value: 'boss' },
      { field: 'country', value: 'Atlantis' },
    ]);
  });

  test('always mean a persona', () => {
    expect(parseQuery('title:CISO').person).toBeUndefined();
  });
});

describe('persons', () => {
  test.each(['p12', 'jon@altex.example', 'https://www.linkedin.com/in/jon-smith'])(
    '%s is a reference and nothing else',
    (text) => {
      expect(parseQuery(text)).toMatchObject({
        person: { reference: text, company: '', doubtful: false },
      });
      expect(parseQuery(text).persona).toBeUndefined();
    },
  );

  test('a name is no persona', () => {
    expect(parseQuery('Jon Smith').persona).toBeUndefined();
    expect(parseQuery('  Jon   Smith ').person).toMatchObject({
      reference: 'Jon Smith',
      company: '',
    });
  });

  test('a title is a name only as a whole', () => {
    expect(parseQuery('CISO at Altex').person?.doubtful).toBe(true);
    expect(parseQuery('Dean Baker')).toMatchObject({ person: { reference: 'Dean Baker' } });
  });

  test('a name may come with its company', () => {
    const { person } = parseQuery('Jon Smith at Altex');
    expect(person).toEqual({ reference: 'Jon Smith', company: 'Altex', doubtful: false });
  });
});

describe('who could be meant by a description is worked out when somebody asks', () => {
  test.each([
    ['Jon Smith, CISO at Altex', 'Jon Smith', 'Altex', false],
    ['VP Sales in fintech, Germany', 'VP Sales in fintech', 'Germany', true],
    ['Head of Sales at Altex', 'Head', 'Altex', true],
    ['Jon Smith', 'Jon Smith', '', false],
    ['Dean, Pixel', 'Dean', 'Pixel', true],
  ])('%s: %s at %j', (text, reference, company, doubtful) => {
    const { person } = parseQuery(text);
    expect(person).toEqual({ reference, company, doubtful });
    expect([person?.company, person?.doubtful]).toEqual([company, doubtful]);
  });
});
