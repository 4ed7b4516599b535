import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/normalize/country.ts';
import words from '../../src/normalize/words/countries.json' with { type: 'json' };

describe('a country by the name it gives itself', () => {
  test.each([
    ['Deutschland', 'DE'],
    ['Österreich', 'AT'],
    ['Suisse', 'CH'],
    ['España', 'ES'],
    ['Italia', 'IT'],
    ['België', 'BE'],
    ['Belgique', 'BE'],
    ['Brasil', 'BR'],
    ['Polska', 'PL'],
    ['Sverige', 'SE'],
    ['Danmark', 'DK'],
    ['Norge', 'NO'],
    ['Suomi', 'FI'],
    ['Ísland', 'IS'],
    ['Česko', 'CZ'],
    ['Slovensko', 'SK'],
    ['Slovenija', 'SI'],
    ['Hrvatska', 'HR'],
    ['Magyarország', 'HU'],
    ['România', 'RO'],
    ['Ελλάδα', 'GR'],
    ['България', 'BG'],
    ['Россия', 'RU'],
    ['Україна', 'UA'],
    ['Eesti', 'EE'],
    ['Türkiye', 'TR'],
    ['日本', 'JP'],
    ['中国', 'CN'],
    ['대한민국', 'KR'],
    ['ישראל', 'IL'],
    ['भारत', 'IN'],
    ['ไทย', 'TH'],
    ['Việt Nam', 'VN'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

describe('a country under the other names that data sets give it', () => {
  test.each([
    ['Czech Republic', 'CZ'],
    ['Tschechische Republik', 'CZ'],
    ['République tchèque', 'CZ'],
    ['Elfenbeinküste', 'CI'],
    ['Costa de Marfil', 'CI'],
    ['East Timor', 'TL'],
    ['Swaziland', 'SZ'],
    ['Bosnia', 'BA'],
    ['Palästina', 'PS'],
    ['Congo (DRC)', 'CD'],
    ['Viet Nam', 'VN'],
    ['EUA', 'US'],
    ['VK', 'GB'],
    ['Great Britain', 'GB'],
    ['Scotland', 'GB'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Russian Federation', 'RU'],
    ['Republic of Korea', 'KR'],
    ['Macao', 'MO'],
    ['Trinidad & Tobago', 'TT'],
    ['Trinidad and Tobago', 'TT'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  test.each([
    ['DEU', 'DE'],
    ['USA', 'US'],
    ['GBR', 'GB'],
    ['FRA', 'FR'],
    ['CHE', 'CH'],
    ['AUT', 'AT'],
    ['IND', 'IN'],
    ['JPN', 'JP'],
    ['BRA', 'BR'],
    ['ZAF', 'ZA'],
    ['UKR', 'UA'],
    ['IRL', 'IE'],
    ['Toronto, CAN', 'CA'],
  ])('%s, its code of three letters, is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  test('no two countries share a name', () => {
    const lost = Object.entries(words.countries).flatMap(([code, names]) =>
      names.filter((name) => countryCode(name) !== code),
    );
    expect(lost).toEqual([]);
  });

  test('every name of a region is its countries', () => {
    const lost = words.regions.flatMap(({ names, codes }) =>
      names.filter((name) => countryCodes(name).join() !== codes.join()),
    );
    expect(lost).toEqual([]);
  });
});
