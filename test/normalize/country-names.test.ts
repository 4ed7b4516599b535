import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/normalize/country.ts';

describe('every country is known by its English name and by its code', () => {
  test.each(
    `AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia
AO Angola|AR Argentina|AT Austria|AU Australia|AW Aruba|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados
BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BM Bermuda|BN Brunei
BO Bolivia|BR Brazil|BS Bahamas|BT Bhutan|BW Botswana|BY Belarus|BZ Belize|CA Canada|CH Switzerland
CI Ivory Coast|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CY Cyprus
CZ Czech Republic|CZ Czechia|DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria
EC Ecuador|EE Estonia|EG Egypt|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FR France|GA Gabon
GB United Kingdom|GD Grenada|GE Georgia|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|GN Guinea
GQ Equatorial Guinea|GR Greece|GT Guatemala|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HN Honduras|HR Croatia
HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|IQ Iraq|IR Iran|IS Iceland
IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros
KP North Korea|KR South Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|LA Laos|LB Lebanon|LI Liechtenstein
LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco
MD Moldova|ME Montenegro|MG Madagascar|MK North Macedonia|ML Mali|MN Mongolia|MR Mauritania|MT Malta
MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NE Niger|NG Nigeria
NI Nicaragua|NL Netherlands|NO Norway|NP Nepal|NR Nauru|NZ New Zealand|OM Oman|PA Panama|PE Peru
PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PR Puerto Rico|PT Portugal|PW Palau|PY Paraguay
QA Qatar|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan
SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia
SR Suriname|SS South Sudan|SV El Salvador|SY Syria|SZ Eswatini|TD Chad|TG Togo|TH Thailand|TJ Tajikistan
TM Turkmenistan|TN Tunisia|TO Tonga|TT Trinidad and Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine
UG Uganda|US United States|UY Uruguay|UZ Uzbekistan|VE Venezuela|VN Vietnam|VU Vanuatu|WS Samoa|YE Yemen
ZA South Africa|ZM Zambia|ZW Zimbabwe`
      .split(/[|\n]/)
      .map((row) => [row.slice(0, 2), row.slice(3)]),
  )('%s %s', (code, name) => {
    expect(countryCode(name)).toBe(code);
    expect(countryCode(name.toUpperCase())).toBe(code);
    expect(countryCode(`  ${name}. `)).toBe(code);
    expect(countryCode(`Springfield, ${name}`)).toBe(code);
    expect(countryCode(code)).toBe(code);
    expect(countryCode(code.toLowerCase())).toBe(code);
  });
});

describe('in other languages', () => {
  test.each([
    ['Österreich', 'AT'],
    ['Oesterreich', ''],
    ['Autriche', 'AT'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Svizzera', 'CH'],
    ['Suiza', 'CH'],
    ['Schweiz/Suisse', 'CH'],
    ['Frankreich', 'FR'],
    ['Francia', 'FR'],
    ['Frankrijk', 'FR'],
    ['Vereinigte Staaten', 'US'],
    ['États-Unis', 'US'],
    ['Estados Unidos', 'US'],
    ['Stati Uniti', 'US'],
    ['Verenigde Staten', 'US'],
    ['Vereinigtes Königreich', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['Reino Unido', 'GB'],
    ['Regno Unito', 'GB'],
    ['Großbritannien', 'GB'],
    ['España', 'ES'],
    ['Espagne', 'ES'],
    ['Spanien', 'ES'],
    ['Italia', 'IT'],
    ['Italien', 'IT'],
    ['Pays-Bas', 'NL'],
    ['Niederlande', 'NL'],
    ['Nederland', 'NL'],
    ['Holland', 'NL'],
    ['Belgien', 'BE'],
    ['België', 'BE'],
    ['Dänemark', 'DK'],
    ['Schweden', 'SE'],
    ['Norwegen', 'NO'],
    ['Finnland', 'FI'],
    ['Polen', 'PL'],
    ['Pologne', 'PL'],
    ['Brasil', 'BR'],
    ['Brésil', 'BR'],
    ['Japon', 'JP'],
    ['Chine', 'CN'],
    ['Indien', 'IN'],
    ['Türkei', 'TR'],
    ['Turquie', 'TR'],
    ['Türkiye', 'TR'],
    ['Côte d’Ivoire', 'CI'],
  ])('%s is "%s"', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

describe('what is no country', () => {
  test.each(['', ' ', ',', 'Earth', 'Europe', 'Berlin', 'zz', 'xx', '42', 'toString', '__proto__'])(
    '"%s"',
    (text) => {
      expect(countryCode(text)).toBe('');
    },
  );

  test('only what stands behind the last comma may be one', () => {
    expect(countryCode('Germany, Texas, United States')).toBe('US');
    expect(countryCode('Germany, somewhere')).toBe('');
    expect(countryCode('Paris,France')).toBe('FR');
  });
});

describe('regions', () => {
  test.each([
    ['DACH', 'DE AT CH LI'],
    ['d-a-ch', 'DE AT CH LI'],
    ['Benelux', 'BE NL LU'],
    ['nordic countries', 'DK SE NO FI IS'],
    ['Scandinavia', 'DK SE NO'],
    ['the Baltics', 'EE LV LT'],
    ['Iberia', 'ES PT'],
    ['UKI', 'GB IE'],
    ['UK&I', 'GB IE'],
    ['North America', 'US CA'],
    ['ANZ', 'AU NZ'],
    ['GCC', 'AE BH KW OM QA SA'],
  ])('%s', (name, codes) => {
    expect(countryCodes(name)).toEqual(codes.split(' '));
  });

  test.each([
    ['EMEA', ['DE', 'FR', 'AE', 'ZA', 'TR'], ['US', 'JP', 'BR']],
    ['APAC', ['JP', 'IN', 'AU', 'SG'], ['DE', 'US']],
    ['LATAM', ['BR', 'MX', 'AR'], ['US', 'ES']],
    ['Europe', ['DE', 'GB', 'CH', 'UA'], ['TR', 'US']],
    ['EU', ['DE', 'FR', 'IE'], ['GB', 'CH', 'NO']],
    ['Africa', ['ZA', 'EG', 'NG'], ['AE', 'FR']],
    ['Middle East', ['AE', 'IL', 'SA'], ['EG', 'TR']],
  ])('%s', (name, inside, outside) => {
    const codes = countryCodes(name);
    expect(codes).toEqual(expect.arrayContaining([...inside]));
    for (const code of outside) expect(codes).not.toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('name countries that are known, each by its code', () => {
    for (const region of ['DACH', 'EMEA', 'APAC', 'LATAM', 'Europe', 'EU', 'Africa', 'Nordics']) {
      for (const code of countryCodes(region)) expect(countryCode(code)).toBe(code);
    }
  });
});

test('case, marks and spaces around a name say nothing', () => {
  const name = fc.constantFrom('Germany', 'France', 'New Zealand', 'United Arab Emirates');
  const mark = fc.constantFrom('', ' ', '.', '  ', '-', '(', ')');
  fc.assert(
    fc.property(name, mark, mark, fc.boolean(), (text, before, behind, shout) => {
      const spelled = before + (shout ? text.toUpperCase() : text.toLowerCase()) + behind;
      expect(countryCode(spelled)).toBe(countryCode(text));
    }),
  );
});
