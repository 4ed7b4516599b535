import { describe, expect, test } from 'vitest';
import { describedPersona } from '../../src/targets/parse-persona.ts';

/** The lists of a persona that ask for anything; titles by their text. */
const asked = (text: string): Record<string, unknown> => {
  const { titles = [], ...lists } = describedPersona(text) ?? {};
  const all = { titles: titles.map((title) => title.text), ...lists };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
};

const DECIDERS = ['owner', 'c-level', 'vp', 'head', 'director'];

describe('a level "in" a department that is an industry as well', () => {
  test.each([
    ['director in finance', { titles: ['director finance'] }],
    ['directors in finance', { titles: ['directors finance'] }],
    ['VP in legal', { titles: ['VP legal'] }],
    ['manager in research', { titles: ['manager research'] }],
    ['head in marketing', { titles: ['head marketing'] }],
    ['director in finance, Germany', { titles: ['director finance'], countries: ['DE'] }],
    ['director in finance at Altex', { titles: ['director finance'], companies: ['Altex'] }],
    ['director in sales', { titles: ['director sales'] }],
    ['manager in procurement', { titles: ['manager procurement'] }],
  ])('%s: the department', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });

  test.each([
    ['CISO in finance', { titles: ['CISO'], industries: ['finance'] }],
    ['CEO in finance', { titles: ['CEO'], industries: ['finance'] }],
    ['founder in legal', { titles: ['founder'], industries: ['legal'] }],
    ['VP Sales in finance', { titles: ['VP Sales'], industries: ['finance'] }],
    ['head of IT in legal', { titles: ['head of IT'], industries: ['legal'] }],
    ['recruiter in finance', { titles: ['recruiter'], industries: ['finance'] }],
    [
      'director in financial services',
      { titles: ['director'], industries: ['financial services'] },
    ],
    ['director in banking', { titles: ['director'], industries: ['banking'] }],
    ['VP in insurance', { titles: ['VP'], industries: ['insurance'] }],
    ['product managers in robotics', { titles: ['product managers'], industries: ['robotics'] }],
    ['CTO in consulting', { titles: ['CTO'], industries: ['consulting'] }],
  ])('%s: the industry', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });
});

describe('everybody in a department', () => {
  test.each([
    ['anyone in security at Altex', { functions: ['security'], companies: ['Altex'] }],
    ['someone in finance at Altex', { functions: ['finance'], companies: ['Altex'] }],
    ['people in purchasing', { functions: ['procurement'] }],
    ['infosec in banking', { functions: ['security'], industries: ['banking'] }],
    ['purchasing in Spain', { functions: ['procurement'], countries: ['ES'] }],
    ['Einkauf in Deutschland', { functions: ['procurement'], countries: ['DE'] }],
    ['Vertrieb bei Altex', { functions: ['sales'], companies: ['Altex'] }],
    ['R&D at Altex', { functions: ['research'], companies: ['Altex'] }],
    ['the finance department at Altex', { functions: ['finance'], companies: ['Altex'] }],
  ])('%s', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });

  test.each([
    ['decision makers in finance', { seniorities: DECIDERS, functions: ['finance'] }],
    [
      'leaders in marketing, UK',
      { seniorities: DECIDERS, functions: ['marketing'], countries: ['GB'] },
    ],
    ['decision makers in banking', { seniorities: DECIDERS, industries: ['banking'] }],
    ['executives in insurance', { seniorities: DECIDERS, industries: ['insurance'] }],
    ['at least director in legal', { seniorities: DECIDERS, functions: ['legal'] }],
    ['VP or above in finance', { seniorities: ['owner', 'c-level', 'vp'], functions: ['finance'] }],
    ['VP or above in retail', { seniorities: ['owner', 'c-level', 'vp'], industries: ['retail'] }],
  ])('%s', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });
});

describe('the top of a company', () => {
  test.each([['C-level'], ['c level'], ['C-suite'], ['CxO'], ['CXOs'], ['C-level executives']])(
    '%s is whoever owns or runs it',
    (text) => {
      expect(asked(`${text} at Altex`)).toEqual({
        seniorities: ['owner', 'c-level'],
        companies: ['Altex'],
      });
    },
  );
});

describe('an abbreviation of several offices', () => {
  test.each([
    ['CPO', ['CPO', 'Chief Product Officer', 'Chief Procurement Officer', 'Chief People Officer']],
    ['CRO', ['CRO', 'Chief Revenue Officer', 'Chief Risk Officer']],
    ['CDO or CIO', ['CDO', 'Chief Data Officer', 'Chief Digital Officer', 'CIO']],
    ['CFO', ['CFO']],
    ['CPO procurement', ['CPO procurement']],
  ])('%s asks for each of them', (text, titles) => {
    expect(asked(`${text} in logistics`)).toEqual({ titles, industries: ['logistics'] });
  });
});

describe('seats and aides', () => {
  test.each([['board members'], ['non-executive director'], ['Aufsichtsrat'], ['Secretary']])(
    '%s is a persona, not a name',
    (text) => {
      expect(asked(text)).toEqual({ titles: [text] });
    },
  );
});

describe('codes in queries', () => {
  test.each([
    ['CISO in DEU', ['DE']],
    ['CISO in USA', ['US']],
    ['CISO in usa', ['US']],
    ['CISO in the uae', ['AE']],
    ['CISO in ANZ', ['AU', 'NZ']],
  ])('%s', (query, codes) => {
    expect(describedPersona(query)?.countries).toEqual(codes);
  });

  test.each([['CISO in per'], ['CISO in fin'], ['CISO in can'], ['CISO in and']])(
    '%s: small letters are no code',
    (query) => {
      expect(describedPersona(query)?.countries).toEqual([]);
    },
  );
});
