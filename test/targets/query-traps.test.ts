import { describe, expect, test } from 'vitest';
import { SENIORITIES } from '../../src/model/persona.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { parseQuery } from '../../src/targets/parse-query.ts';
import { smallNetwork } from './small-network.ts';

/** The lists of a persona that ask for anything; titles by their text. */
const asked = (text: string): Record<string, unknown> => {
  const { titles = [], ...lists } = parseQuery(text).persona ?? {};
  const all = { titles: titles.map((title) => title.text), ...lists };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
};

describe('a company is called after a field of work', () => {
  test.each([
    ['CEO of Harbor Analytics', 'CEO', 'Harbor Analytics'],
    ['CFO, Harbor Analytics', 'CFO', 'Harbor Analytics'],
    ['VP Sales, Altex Systems', 'VP Sales', 'Altex Systems'],
    ['director, Altex Systems', 'director', 'Altex Systems'],
    ['founder of Pixel Design', 'founder', 'Pixel Design'],
    ['CTO of Marble Research', 'CTO', 'Marble Research'],
    ['COO of Data Works', 'COO', 'Data Works'],
    ['CEO of Bright Legal', 'CEO', 'Bright Legal'],
    ['CMO for Altex Data', 'CMO', 'Altex Data'],
    ['managing director of Altex Systems', 'managing director', 'Altex Systems'],
    ['president of Pixel Security', 'president', 'Pixel Security'],
    ['head of Product, Altex Data', 'head of Product', 'Altex Data'],
    ['head of customer success, Pixel Care', 'head of customer success', 'Pixel Care'],
    ['VP, Enterprise Sales, Altex Systems', 'VP Enterprise Sales', 'Altex Systems'],
  ])('%s', (text, title, company) => {
    expect(asked(text)).toEqual({ titles: [title], companies: [company] });
  });

  test.each([
    ['CISO at Altex, Pixel Security', ['Altex', 'Pixel Security']],
    ['CISO at Altex Systems or Pixel Data', ['Altex Systems', 'Pixel Data']],
  ])('two of them: %s', (text, companies) => {
    expect(asked(text)).toEqual({ titles: ['CISO'], companies });
  });

  test.each([
    ['director, enterprise sales', 'director enterprise sales'],
    ['VP, customer success', 'VP customer success'],
    ['VP, R&D', 'VP R&D'],
    ['president of product', 'president of product'],
    ['VP of Sales Operations', 'VP of Sales Operations'],
    ['VP of Product Marketing', 'VP of Product Marketing'],
    ['head of data science', 'head of data science'],
    ['manager in talent acquisition', 'manager talent acquisition'],
    ['engineers in machine learning', 'engineers machine learning'],
  ])('but a field of nothing but such words is a department: %s', (text, title) => {
    expect(asked(text)).toEqual({ titles: [title] });
  });

  test.each([
    ['sales, Altex Systems', { functions: ['sales'], companies: ['Altex Systems'] }],
    ['anyone, Altex Systems', { companies: ['Altex Systems'] }],
    ['leadership, Harbor Analytics', { companies: ['Harbor Analytics'] }],
  ])('without an office: %s', (text, expected) => {
    expect(asked(text)).toMatchObject(expected);
  });
});

describe('a name with "of" in it is one name', () => {
  test.each([
    ['CISO at Bank of America', { companies: ['Bank of America'] }],
    ['CISO at Bank of England', { companies: ['Bank of England'] }],
    ['CISO of the Bank of England', { companies: ['Bank of England'] }],
    ['CISO at University of Leith', { companies: ['University of Leith'] }],
    ['CISO of University of Leith', { companies: ['University of Leith'] }],
    ['CISO at the Museum of Modern Art', { companies: ['Museum of Modern Art'] }],
    [
      'CISO at Ministry of Health, France',
      { companies: ['Ministry of Health'], countries: ['FR'] },
    ],
    ['CISO at City of London in the UK', { companies: ['City of London'], countries: ['GB'] }],
    ['CISO at Center for Internet Security', { companies: ['Center for Internet Security'] }],
    ['CISO at Altex for Germany', { companies: ['Altex'], countries: ['DE'] }],
    ['CISO in the Republic of Ireland', { countries: ['IE'] }],
    ['CISO at banks in the Republic of Korea', { companies: ['banks'], countries: ['KR'] }],
    ['CISO in fintech of Altex', { industries: ['fintech'], companies: ['Altex'] }],
  ])('%s', (text, where) => {
    expect(asked(text)).toEqual({ titles: ['CISO'], ...where });
  });

  test('the office before it is kept whole', () => {
    expect(asked('head of sales at Bank of England')).toEqual({
      titles: ['head of sales'],
      companies: ['Bank of England'],
    });
    expect(asked('VP of sales of University of Leith')).toEqual({
      titles: ['VP of sales'],
      companies: ['University of Leith'],
    });
  });
});

describe('values of fields', () => {
  test.each([
    ['company:“Altex Systems”', ['Altex Systems']],
    ['company:„Altex Systems“', ['Altex Systems']],
    ['company:«Altex Systems»', ['Altex Systems']],
    ["company:'Altex Systems'", ['Altex Systems']],
    ["company:'Altex Systems','Pixel Labs'", ['Altex Systems', 'Pixel Labs']],
    ["company:'O'Brien & Sons'", ["O'Brien & Sons"]],
    ['company:"O\'Brien & Sons"', ["O'Brien & Sons"]],
    ["company:O'Brien", ["O'Brien"]],
    ["company:O'Brien,Pixel", ["O'Brien", 'Pixel']],
    ['company:"Altex Systems', ['Altex Systems']],
    ['company: Altex , Pixel', ['Altex', 'Pixel']],
    ['company: "Altex, Inc." , Pixel', ['Altex, Inc.', 'Pixel']],
    ['company:Altex account:Pixel', ['Altex', 'Pixel']],
    ['company:"title:CISO"', ['title:CISO']],
    ['company:constructor,__proto__', ['constructor', '__proto__']],
  ])('%s', (text, companies) => {
    expect(asked(text)).toEqual({ companies });
    expect(parseQuery(text).problems).toEqual([]);
  });

  test.each([
    ['title:"VP, Sales"', ['VP, Sales']],
    ['title:“Head of Security”,CISO', ['Head of Security', 'CISO']],
    ['title:CISO, company:Altex', ['CISO']],
  ])('a comma is cut at outside of quotes alone: %s', (text, titles) => {
    expect(asked(text)).toMatchObject({ titles });
  });
});

describe('a field of seniority opens', () => {
  const from = (level: (typeof SENIORITIES)[number]) =>
    SENIORITIES.slice(0, SENIORITIES.indexOf(level) + 1);
  const downFrom = (level: (typeof SENIORITIES)[number]) =>
    SENIORITIES.slice(SENIORITIES.indexOf(level));

  test.each([
    ['seniority:director+', from('director')],
    ['seniority:">= director"', from('director')],
    ['seniority:"at least director"', from('director')],
    ['seniority:"director or above"', from('director')],
    ['seniority:director or above', from('director')],
    ['seniority:director and up', from('director')],
    ['seniority:Directors or higher', from('director')],
    ['seniority:"minimum VP"', from('vp')],
    ['seniority:"Vice President or above"', from('vp')],
    ['seniority:<=manager', downFrom('manager')],
    ['seniority:manager-', downFrom('manager')],
    ['seniority:"at most manager"', downFrom('manager')],
    ['seniority:"up to manager"', downFrom('manager')],
    ['seniority:manager or below', downFrom('manager')],
    ['seniority:head and lower', downFrom('head')],
  ])('%s', (text, seniorities) => {
    expect(asked(text)).toEqual({ seniorities });
  });

  test.each(SENIORITIES)('upwards and downwards from %s, itself with either', (level) => {
    expect(asked(`seniority:${level}+`)).toEqual({ seniorities: from(level) });
    expect(asked(`seniority:<=${level}`)).toEqual({ seniorities: downFrom(level) });
    expect(asked(`seniority:"${level} or above"`)).toEqual({ seniorities: from(level) });
  });

  test('beside other fields and lists', () => {
    expect(asked('seniority:director or below company:Altex')).toEqual({
      seniorities: downFrom('director'),
      companies: ['Altex'],
    });
    expect(asked('seniority: c-level , vp')).toEqual({ seniorities: ['c-level', 'vp'] });
    expect(asked('seniority:c-level+,entry')).toEqual({
      seniorities: ['owner', 'c-level', 'entry'],
    });
  });

  test.each([
    ['CXO', 'c-level'],
    ['C-suite', 'c-level'],
    ['Owner / Partner', 'owner'],
    ['founder', 'owner'],
    ['SVP', 'vp'],
    ['Vice_President', 'vp'],
    ['Experienced Manager', 'manager'],
    ['Entry Level', 'entry'],
    ['junior', 'entry'],
    ['intern', 'entry'],
  ])('or names a level as other tools do: %s', (value, level) => {
    expect(asked(`seniority:"${value}"`)).toEqual({ seniorities: [level] });
  });
});

describe('a filter that is not understood', () => {
  test.each([
    ['title:', 'title', ''],
    ['title: company:Altex', 'title', ''],
    ['company:Altex region:DACH', 'region', 'DACH'],
    ['region:DACH CISO', 'region', 'DACH'],
    ['titel:CISO', 'titel', 'CISO'],
    ['CISO constructor:Altex', 'constructor', 'Altex'],
    ['seniority:__proto__', 'seniority', '__proto__'],
    ['function:__proto__', 'function', '__proto__'],
    ['country:constructor', 'country', 'constructor'],
    ['country:"not Germany"', 'country', 'not Germany'],
    ['seniority:>=boss', 'seniority', '>=boss'],
  ])('%s is named', (text, field, value) => {
    expect(parseQuery(text).problems).toContainEqual({ field, value });
  });

  const network = smallNetwork([
    { name: 'Ana Ruiz', title: 'CISO', company: 'Altex' },
    { name: 'Bo Lind', title: 'VP Sales', company: 'Pixel', id: 'crm:7' },
  ]);
  test.each([
    'title: company:Altex',
    'company:Altex region:DACH',
    'region:DACH CISO',
    'titel:CISO',
    'CISO country:Atlantis',
    'function:sales,nonsense',
  ])('%s lets nobody through', (text) => {
    expect(findTargets(network, parseQuery(text)).targets).toEqual([]);
  });

  test('an id with a colon is an id, and a colon before a space no field', () => {
    expect(findTargets(network, parseQuery('crm:7')).targets).toHaveLength(1);
    expect(parseQuery('crm:7').problems).toEqual([]);
    expect(parseQuery('Head of Sales: EMEA').problems).toEqual([]);
    expect(parseQuery('CISO at Altex').problems).toEqual([]);
  });
});
