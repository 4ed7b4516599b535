import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyName } from '../../src/normalize/company-name.ts';

const key = (text: string): string => companyName(text).key;

describe('one company under several spellings', () => {
  test.each([
    ['Altex', 'Altex GmbH'],
    ['Altex', 'ALTEX, INC.'],
    ['Altex', 'altex s.r.o.'],
    ['Altex', 'Altex S.A. de C.V.'],
    ['Altex', 'Altex Sp. z o.o.'],
    ['Altex', 'Altex Pty. Ltd.'],
    ['Altex', 'Altex (formerly Oldtex)'],
    ['Altex (France)', 'Altex (Germany) GmbH'],
    ['Altex (France)', 'Altex'],
    ['Altex Robotics', 'Altex Robotics Co., Ltd.'],
    ['JPMorgan Chase', 'JP Morgan Chase & Co.'],
    ['AT&T', 'AT&T Inc.'],
    ['Procter & Gamble', 'Procter and Gamble'],
    ["L'Oréal", 'Loreal SA'],
    ['The Boring Company', 'Boring Company'],
    ['Müller', 'Muller AG'],
    ['トヨタ自動車株式会社', 'トヨタ自動車'],
    ['Газпром', 'ПАО Газпром'],
    ['Altex', 'UAB Altex'],
    ['Altex', 'SIA Altex'],
    ['Altex OÜ', 'OÜ Altex'],
    ['Altex & Söhne', 'Altex und Söhne'],
    ['Altex & Fils', 'Altex et Fils'],
    ['Altex & Asociados', 'Altex y Asociados'],
    ['Jansen & Zonen', 'Jansen en Zonen'],
    ['Harbor Analytics', 'Harbor Analytics, an Altex company'],
    ['Harbor Analytics', 'Harbor Analytics - an Altex company'],
    ['Altex', 'Altex f/k/a Oldtex'],
    ['Altex', 'Altex fka Oldtex'],
    ['harboranalytics.com', 'https://www.harboranalytics.com/'],
  ])('%s and %s', (a, b) => {
    expect(key(a)).toBe(key(b));
    expect(key(a)).not.toBe('');
  });
});

describe('near names stay apart', () => {
  test.each([
    ['Citadel', 'Citadel Securities'],
    ['Plan A', 'Plan B'],
    ['Bank of America', 'Bank of Ireland'],
    ['Delta Air Lines', 'Delta Dental'],
    ['Altex Robotics', 'Altex Pharma'],
    ['United', 'Unity'],
  ])('%s and %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('no company', () => {
  test.each([
    '',
    '-',
    'Self-employed',
    'self employed',
    'Freelance',
    'Freelancer',
    'Stealth Startup',
    'Stealth Mode',
    'Confidential',
    'Retired',
    'Open to work',
    'Selbstständig',
    'Autónomo',
    'Indépendant',
    'N/A',
  ])('“%s”', (text) => {
    expect(key(text)).toBe('');
  });
});

describe('a subsidiary', () => {
  test('names its country before the legal form', () => {
    expect(companyName('Google Ireland Ltd')).toMatchObject({
      key: 'googleireland',
      base: 'google',
      initials: 'gi',
    });
  });

  test.each(['Bank of Ireland', 'Air France', 'Telecom Italia'])('%s is none', (text) => {
    expect(companyName(text).base).toBe('');
  });
});

test('initials are those of the words that count', () => {
  expect(companyName('International Business Machines Corp.').initials).toBe('ibm');
});

test('case and padding never matter', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      expect(key(`  ${text.toUpperCase()} `)).toBe(key(text.toLowerCase()));
    }),
  );
});

describe('a name of plain letters is read as any other', () => {
  const WORDS = [
    ...['Altex', 'Pixel', 'and', 'AND', 'the', 'Company', 'Group', 'Ltd', 'GmbH', 'AG', 'Ireland'],
    ...['limited', 'liability', 'company', 'joint', 'stock', 'co', 'et', 'cie', 'de', 'rl', 's'],
    ...[
      'ex',
      'formerly',
      'dba',
      'ehemals',
      'Freelance',
      'self',
      'employed',
      'none',
      '3',
      '4D',
      'x',
    ],
  ];

  test('of any words: as with a comma behind it, which says nothing', () => {
    const names = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, (words) => {
        const plain = words.join(' ');
        expect(companyName(plain)).toEqual(companyName(`${plain} ,`));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Altex limited liability company', 'altex', 'altex'],
    ['Altex and Pixel', 'altexpixel', 'altex pixel'],
    ['Altex formerly Pixel', 'altex', 'altex'],
    ['Altex dba Pixel Labs', 'altex', 'altex'],
    ['ex Altex', 'exaltex', 'ex altex'],
    ['Altex Ireland Ltd', 'altexireland', 'altex ireland'],
    ['3 Pixels', '3pixels', '3 pixels'],
    ['and', '', ''],
  ])('%s is %s', (text, expected, words) => {
    expect([companyName(text).key, companyName(text).words.join(' ')]).toEqual([expected, words]);
  });

  test.each([
    ['Freelance Designer', true],
    ['Designer Freelance', true],
    ['Freelancers Union', false],
    ['Pixel Freelance Ltd', false],
  ])('%s works for oneself: %s', (text, isOneself) => {
    expect(companyName(text).key === '').toBe(isOneself);
  });
});

describe('plain letters are read as any others: a mark that means nothing changes nothing', () => {
  const marked = (name: string): string => `${name}!`;

  test.each([
    'Altex',
    'Altex and Sons',
    'Altex Limited Liability Company',
    'Limited Liability Company Altex',
    'Joint Stock Companies of Oslo',
    'Altex S de RL',
    'Ex Libris',
    'Altex formerly Oldtex',
    'Altex DBA Pixel',
    'Gesellschaft Altex',
    'Open Joint Altex',
  ])('%s', (name) => {
    expect(companyName(name)).toEqual(companyName(marked(name)));
  });

  const words = 'altex open joint stock company limited liability s de rl ex dba and sons anonima';

  test('whatever the words and their order', () => {
    const some = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (list) => {
        const name = list.join(' ');
        expect(companyName(name)).toEqual(companyName(marked(name)));
      }),
    );
  });
});

describe('what a name is but for a country or the ending of a site', () => {
  test.each([
    ['Altex Ireland Ltd', 'altex'],
    ['Altex Robotics UK Ltd', 'altexrobotics'],
    ['Altex.com', 'altex'],
    ['www.harboranalytics.io', 'harboranalytics'],
    ['altex.com, inc.', 'altex'],
    ['Altex Ireland', ''],
    ['Bank of Ireland Group plc', ''],
    ['Central Bank of Kenya Ltd', ''],
    ['Banco de Chile S.A.', ''],
    ['Air France SA', ''],
    ['Radio France SA', ''],
    ['Hotel London Ltd', ''],
    ['Altex Com', ''],
    ['Altex Net GmbH', ''],
    ['Y Combinator', ''],
  ])('%s: %s', (text, base) => {
    expect(companyName(text).base).toBe(base);
  });
});
