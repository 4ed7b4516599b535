import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, SENIORITIES } from '../../src/model/persona.ts';
import { countryCodes } from '../../src/normalize/country.ts';
import { accountQuery, parseQuery } from '../../src/targets/parse-query.ts';

/** The lists of a persona that ask for anything; titles by their text. */
const asked = (text: string): Record<string, unknown> => {
  const { titles = [], ...lists } = parseQuery(text).persona ?? {};
  const all = { titles: titles.map((title) => title.text), ...lists };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
};

const UP_TO_DIRECTOR = ['owner', 'c-level', 'vp', 'head', 'director'];

describe('an office at a company', () => {
  test.each([
    ['CISO at Altex', 'CISO', 'Altex'],
    ['the CTO at Altex', 'CTO', 'Altex'],
    ['any CFO at Altex', 'CFO', 'Altex'],
    ['vice president sales @ Pixel', 'vice president sales', 'Pixel'],
    ['Leiter IT bei Werkzeug', 'Leiter IT', 'Werkzeug'],
    ['directeur financier chez Pixel', 'directeur financier', 'Pixel'],
    ['CFO, Altex', 'CFO', 'Altex'],
    ['Director of Engineering, Altex', 'Director of Engineering', 'Altex'],
    ['CEO of Pixel', 'CEO', 'Pixel'],
    ['CTO of the Altex Group', 'CTO', 'Altex Group'],
    ['chief executive officer of Pixel', 'chief executive officer', 'Pixel'],
    ['founder of Pixel', 'founder', 'Pixel'],
    ['owner of Pixel', 'owner', 'Pixel'],
    ['president of Pixel', 'president', 'Pixel'],
    ['data scientist at Pixel', 'data scientist', 'Pixel'],
    ['Chief Information Security Officer at Altex', 'Chief Information Security Officer', 'Altex'],
    ['CISO from Altex', 'CISO', 'Altex'],
  ])('%s', (text, title, company) => {
    const { titles, companies = [], cities = [] } = asked(text);
    expect({ titles, where: [companies, cities].flat() }).toEqual({
      titles: [title],
      where: [company],
    });
  });
});

describe('"of" and "for" that belong to the office', () => {
  test.each([
    ['president of sales at Pixel', 'president of sales'],
    ['head of security at Pixel', 'head of security'],
    ['VP of Data at Pixel', 'VP of Data'],
    ['manager of operations at Pixel', 'manager of operations'],
    ['chief of staff at Pixel', 'chief of staff'],
    ['chairman of the board at Pixel', 'chairman of the board'],
    ['chairman of the supervisory board at Pixel', 'chairman of the supervisory board'],
    ['director of information security at Pixel', 'director of information security'],
  ])('%s', (text, title) => {
    expect(asked(text)).toEqual({ titles: [title], companies: ['Pixel'] });
  });

  test.each([
    ['director for Germany', 'director', ['DE']],
    ['president of France', 'president', ['FR']],
    ['head of sales for Spain', 'head of sales', ['ES']],
    ['CFO of the Netherlands', 'CFO', ['NL']],
  ])('but a country is a place: %s', (text, title, countries) => {
    expect(asked(text)).toEqual({ titles: [title], countries });
  });
});

describe('places', () => {
  test.each([
    ['CISO in Germany', { countries: ['DE'] }],
    ['CISO in DE', { countries: ['DE'] }],
    ['CISO, Germany', { countries: ['DE'] }],
    ['CISO in Deutschland', { countries: ['DE'] }],
    ['CISO within the UK', { countries: ['GB'] }],
    ['CISO in France and Spain', { countries: ['FR', 'ES'] }],
    ['CISO in France, Italy', { countries: ['FR', 'IT'] }],
    ['CISO in Benelux', { countries: ['BE', 'NL', 'LU'] }],
    ['CISO from Austria', { countries: ['AT'] }],
    ['CISO across the Nordics', { countries: ['DK', 'SE', 'NO', 'FI', 'IS'] }],
    ['CISO in London', { cities: ['London'] }],
    ['CISO in New York', { cities: ['New York'] }],
    ['CISO in Berlin, Germany', { cities: ['Berlin'], countries: ['DE'] }],
    ['CISO in fintech', { industries: ['fintech'] }],
    ['CISO in fintech in London', { industries: ['fintech'], cities: ['London'] }],
    ['CISO in healthcare, France', { industries: ['healthcare'], countries: ['FR'] }],
    ['CISO in banking or insurance', { industries: ['banking', 'insurance'] }],
    ['CISO at Altex in France', { companies: ['Altex'], countries: ['FR'] }],
    ['CISO at Altex, France', { companies: ['Altex'], countries: ['FR'] }],
    ['CISO at Altex, Pixel', { companies: ['Altex', 'Pixel'] }],
    ['CISO at Altex or Pixel', { companies: ['Altex', 'Pixel'] }],
    ['CISO at Altex Or Pixel', { companies: ['Altex', 'Pixel'] }],
    ['CISO at Smith and Sons', { companies: ['Smith and Sons'] }],
    ['CISO at Altex & Co', { companies: ['Altex & Co'] }],
  ])('%s', (text, where) => {
    expect(asked(text)).toEqual({ titles: ['CISO'], ...where });
  });

  test('short words are countries in capitals only', () => {
    expect(asked('CISO in it')).not.toHaveProperty('countries');
    expect(asked('CISO in IT')).not.toHaveProperty('countries');
    expect(asked('CISO in es')).not.toHaveProperty('countries');
    expect(asked('CISO in ES')).toMatchObject({ countries: ['ES'] });
  });
});

describe('several offices', () => {
  test.each([
    ['CISO or CIO', ['CISO', 'CIO']],
    ['CISO and CIO', ['CISO', 'CIO']],
    ['CISO / CIO', ['CISO', 'CIO']],
    ['CISO/CIO', ['CISO', 'CIO']],
    ['CISO oder CIO', ['CISO', 'CIO']],
    ['CMO or VP Marketing', ['CMO', 'VP Marketing']],
    ['CEO & CFO', ['CEO', 'CFO']],
    ['CEO or CFO or COO', ['CEO', 'CFO', 'COO']],
    ['Head of Sales and Marketing', ['Head of Sales and Marketing']],
    ['VP Research & Development', ['VP Research & Development']],
  ])('%s', (text, titles) => {
    expect(asked(`${text} at Pixel`)).toEqual({ titles, companies: ['Pixel'] });
  });
});

describe('functions and everybody', () => {
  test.each([
    ['security at Altex', { functions: ['security'] }],
    ['security people at Altex', { functions: ['security'] }],
    ['security team at Altex', { functions: ['security'] }],
    ['legal at Altex', { functions: ['legal'] }],
    ['legal department at Altex', { functions: ['legal'] }],
    ['engineering folks at Altex', { functions: ['engineering'] }],
    ['customer success at Altex', { functions: ['customer-success'] }],
    ['procurement at Altex', { functions: ['procurement'] }],
    ['people at Altex', {}],
    ['anyone at Altex', {}],
    ['everybody at Altex', {}],
    ['contacts at Altex', {}],
    ['staff at Altex', {}],
    ['employees of Altex', {}],
    ['the team at Altex', {}],
  ])('%s', (text, who) => {
    expect(asked(text)).toEqual({ ...who, companies: ['Altex'] });
  });

  test.each(FUNCTIONS.filter((name) => name !== 'executive' && name !== 'other'))(
    '"%s" alone is a function',
    (name) => {
      expect(asked(`${name} at Altex`)).toEqual({ functions: [name], companies: ['Altex'] });
    },
  );
});

describe('levels in plain words', () => {
  test.each([
    ['decision makers at Altex', UP_TO_DIRECTOR, undefined],
    ['decision-makers at Altex', UP_TO_DIRECTOR, undefined],
    ['leadership at Altex', UP_TO_DIRECTOR, undefined],
    ['executives at Altex', UP_TO_DIRECTOR, undefined],
    ['engineering leaders at Altex', UP_TO_DIRECTOR, ['engineering']],
    ['IT decision makers at Altex', UP_TO_DIRECTOR, ['it']],
    ['sales directors or above at Altex', UP_TO_DIRECTOR, ['sales']],
    ['director+ at Altex', UP_TO_DIRECTOR, undefined],
    ['at least a director at Altex', UP_TO_DIRECTOR, undefined],
    ['minimum director at Altex', UP_TO_DIRECTOR, undefined],
    ['director and up at Altex', UP_TO_DIRECTOR, undefined],
    ['director upwards at Altex', undefined, undefined],
    ['senior or below at Altex', ['senior', 'entry'], undefined],
    ['at most senior at Altex', ['senior', 'entry'], undefined],
    ['VP or more senior at Altex', ['owner', 'c-level', 'vp'], undefined],
  ])('%s', (text, seniorities, functions) => {
    expect(asked(text)['seniorities']).toEqual(seniorities);
    expect(asked(text)['functions']).toEqual(functions);
    expect(asked(text)['companies']).toEqual(['Altex']);
  });
});

describe('fields', () => {
  test.each([
    ['title:CISO', { titles: ['CISO'] }],
    ['Title: CISO', { titles: ['CISO'] }],
    ['TITLE:CISO,CIO', { titles: ['CISO', 'CIO'] }],
    ['title:CISO title:CIO', { titles: ['CISO', 'CIO'] }],
    ['title:"VP Sales"', { titles: ['VP Sales'] }],
    ['company:Altex, Pixel', { companies: ['Altex', 'Pixel'] }],
    ['company:"Altex, Inc."', { companies: ['Altex, Inc.'] }],
    ['account:Altex', { companies: ['Altex'] }],
    ['department:finance', { functions: ['finance'] }],
    ['function:"customer success"', { functions: ['customer-success'] }],
    ['function:customer_success', { functions: ['customer-success'] }],
    ['function:HR,legal', { functions: ['hr', 'legal'] }],
    ['industry:banking', { industries: ['banking'] }],
    ['industry:"llama breeding"', { industries: ['llama breeding'] }],
    ['city:"New York"', { cities: ['New York'] }],
    ['country:"United States",canada', { countries: ['US', 'CA'] }],
    ['country:DACH', { countries: ['DE', 'AT', 'CH', 'LI'] }],
    ['seniority:director+', { seniorities: UP_TO_DIRECTOR }],
    ['seniority:>=director', { seniorities: UP_TO_DIRECTOR }],
    ['seniority:entry,senior', { seniorities: ['entry', 'senior'] }],
    ['seniority:vp function:sales', { seniorities: ['vp'], functions: ['sales'] }],
  ])('%s', (text, persona) => {
    expect(asked(text)).toEqual(persona);
    expect(parseQuery(text)).toMatchObject({ problems: [], person: undefined });
  });

  test.each([
    ['seniority:vp at Altex', { seniorities: ['vp'], companies: ['Altex'] }],
    ['seniority:vp in Germany', { seniorities: ['vp'], countries: ['DE'] }],
    ['title:CISO in Germany', { titles: ['CISO'], countries: ['DE'] }],
    ['company:Altex CISO', { titles: ['CISO'], companies: ['Altex'] }],
    ['security people company:Altex', { functions: ['security'], companies: ['Altex'] }],
  ])('with words beside them: %s', (text, persona) => {
    expect(asked(text)).toEqual(persona);
  });

  test.each([
    ['seniority:boss', 'seniority', 'boss'],
    ['function:nonsense', 'function', 'nonsense'],
    ['country:Atlantis', 'country', 'Atlantis'],
    ['company:""', 'company', ''],
    ['title:CISO city:" "', 'city', ''],
  ])('%s names what was not understood', (text, field, value) => {
    expect(parseQuery(text).problems).toEqual([{ field, value }]);
  });

  test('a colon in a name makes no field', () => {
    expect(parseQuery('untitled:x').persona).toBeUndefined();
    expect(parseQuery('Jon: Smith').problems).toEqual([]);
  });

  test('of every level and function are understood', () => {
    for (const level of SENIORITIES) {
      expect(asked(`seniority:${level}`)).toEqual({ seniorities: [level] });
    }
    for (const name of FUNCTIONS) expect(asked(`function:${name}`)).toEqual({ functions: [name] });
  });

  test('thousands of values are read in one go', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `c${i}`);
    expect(asked(`company:${names.join(',')}`)).toEqual({ companies: names });
  });
});

describe('who is meant', () => {
  test.each([
    ['p12', 'p12'],
    ['P12', 'P12'],
    ['ana@altex.example', 'ana@altex.example'],
    ['https://www.linkedin.com/in/ana-ruiz', 'https://www.linkedin.com/in/ana-ruiz'],
    ['linkedin.com/in/ana-ruiz', 'linkedin.com/in/ana-ruiz'],
    ['de.linkedin.com/in/ana-ruiz', 'de.linkedin.com/in/ana-ruiz'],
    ['www.altex.example/ana', 'www.altex.example/ana'],
  ])('%s is a reference', (text, reference) => {
    expect(parseQuery(text)).toEqual({
      text: reference,
      person: { reference, company: '', doubtful: false },
      persona: undefined,
      problems: [],
    });
  });

  test.each([
    ['Ana Ruiz', 'Ana Ruiz', '', false],
    ['  Ana \t Ruiz ', 'Ana Ruiz', '', false],
    ['Ana Ruiz at Altex', 'Ana Ruiz', 'Altex', false],
    ['Ana Ruiz, Altex', 'Ana Ruiz', 'Altex', false],
    ['Ana Ruiz @ Altex', 'Ana Ruiz', 'Altex', false],
    ['Ana Ruiz bei Altex', 'Ana Ruiz', 'Altex', false],
    ['Ana Ruiz from Altex', 'Ana Ruiz', 'Altex', false],
    ['CISO at Altex', 'CISO', 'Altex', true],
    ['CEO', 'CEO', '', true],
    ['渡辺 さくら', '渡辺 さくら', '', false],
  ])('%s', (text, reference, company, doubtful) => {
    expect(parseQuery(text).person).toEqual({ reference, company, doubtful });
  });

  test('a name alone describes nobody', () => {
    for (const name of ['Ana Ruiz', 'Altex', 'Jon Smith (Altex)', '__proto__', '']) {
      expect(parseQuery(name).persona).toBeUndefined();
    }
  });
});

describe('properties', () => {
  const level = fc.constantFrom(...SENIORITIES);
  const work = fc.constantFrom(...FUNCTIONS);
  const company = fc.constantFrom('Altex', 'Pixel Labs', 'Smith, Jones & Co', 'Zoë');
  const country = fc.constantFrom('DE', 'France', 'United States', 'Côte d’Ivoire');

  test('fields written in any order ask the same', () => {
    fc.assert(
      fc.property(level, work, company, country, (seniority, name, where, place) => {
        const fields = [
          `seniority:${seniority}`,
          `function:${name}`,
          `company:"${where}"`,
          `country:"${place}"`,
        ];
        const persona = {
          seniorities: [seniority],
          functions: [name],
          companies: [where],
          countries: countryCodes(place),
        };
        expect(asked(fields.join(' '))).toEqual(persona);
        expect(asked(fields.toReversed().join('  '))).toEqual(persona);
      }),
    );
  });

  test('white space says nothing', () => {
    const words = fc.array(fc.constantFrom('CISO', 'at', 'Altex', 'in', 'Germany', 'or', ','), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(words, (list) => {
        expect(parseQuery(`  ${list.join(' \t ')} `)).toEqual(parseQuery(list.join(' ')));
      }),
    );
  });

  test('an account asks for its decision makers, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(accountQuery(name).persona).toMatchObject({
          seniorities: UP_TO_DIRECTOR,
          companies: [name],
        });
      }),
    );
  });
});
