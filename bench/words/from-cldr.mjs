/**
 * Adds to countries.json and months.json what Unicode CLDR has and they lack, and the parts of the world with the countries
 * that it says are in them; what stands there stays.
 *
 *     npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
 *     (unpack each into a folder of its name under CLDR)
 *     node bench/words/from-cldr.mjs CLDR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledJson } from './filled-json.mjs';

const [folder = ''] = process.argv.slice(2);
const WORDS = join(import.meta.dirname, '../../src/normalize/words');
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
const MONTHS_IN = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];
/** The own language of a country where it is none of the seven. */
const OWN =
  `PL pl SE sv DK da NO nb FI fi CZ cs SK sk HU hu RO ro TR tr GR el RU ru UA uk JP ja CN zh TW zh-Hant
  HK zh-Hant KR ko HR hr SI sl RS sr-Latn BG bg EE et LV lv LT lt IS is IL he SA ar AE ar EG ar IN hi TH th VN vi
  ID id AL sq GE ka AM hy MK mk BA bs`.match(/[A-Z]{2} \S+/g);

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const cldr = (...path) => json(join(folder, ...path));
const change = (name, edit) => {
  const path = join(WORDS, name);
  const file = json(path);
  edit(file);
  file.about.version = `CLDR ${cldr('cldr-core', 'package.json').version}`;
  writeFileSync(path, filledJson(file));
};

const key = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

const territories = (language) =>
  cldr('cldr-localenames-full/main', language, 'territories.json').main[language].localeDisplayNames
    .territories;

change('countries.json', ({ countries }) => {
  const taken = new Map();
  for (const [code, names] of Object.entries(countries)) {
    for (const name of [code, ...names]) taken.set(key(name), code);
  }
  const add = (code, name) => {
    // A name of two countries ("R.-U.") tells neither.
    if (!countries[code] || name === undefined || taken.has(key(name))) return;
    taken.set(key(name), code);
    countries[code].push(name);
  };
  const spelled = /^([A-Z]{2})(?:-alt-(?:short|variant))?$/;
  for (const language of LANGUAGES) {
    for (const [id, name] of Object.entries(territories(language)))
      add(spelled.exec(id)?.[1], name);
  }
  for (const [code, language] of OWN.map((pair) => pair.split(' '))) {
    const names = territories(language);
    for (const end of ['', '-alt-short', '-alt-variant']) add(code, names[code + end]);
  }
  const codes = cldr('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
  for (const [code, { _alpha3 }] of Object.entries(codes)) add(code, _alpha3);
});

/** Parts of the world by UN M49, and the European Union. */
const PARTS =
  `002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155
  202 419 EU EZ`.match(/\w+/g);

change('countries.json', ({ countries, regions }) => {
  const parts = cldr('cldr-core/supplemental/territoryContainment.json').supplemental
    .territoryContainment;
  const within = (id) => parts[id]?._contains.flatMap((one) => [one, ...within(one)]) ?? [];
  const taken = new Set([...Object.values(countries), ...regions.map(({ names }) => names)].flat());
  const known = new Set([...taken].map(key));
  for (const id of PARTS) {
    const names = LANGUAGES.map((language) => territories(language)[id]);
    const row = regions.find((one) => one.names.some((name) => names.includes(name)));
    const codes = [...new Set(within(id))].filter((code) => countries[code]).sort();
    const region = row ?? { names: [], codes };
    for (const name of names) {
      if (known.has(key(name))) continue;
      known.add(key(name));
      region.names.push(name);
    }
    if (!row && region.names.length > 0) regions.push(region);
  }
});

/** A language's months as [number, word]: wide and abbreviated, in dates and alone. */
const monthWords = (language) => {
  const file = cldr('cldr-dates-full/main', language, 'ca-gregorian.json');
  const names = file.main[language].dates.calendars.gregorian.months;
  return [names.format, names['stand-alone']]
    .flatMap(({ wide, abbreviated }) => [wide, abbreviated].flatMap(Object.entries))
    .map(([month, name]) => [month, name.toLowerCase().replace(/\.$/, '').normalize('NFC')]);
};

change('months.json', ({ months }) => {
  for (const [month, word] of MONTHS_IN.flatMap(monthWords)) {
    if (!months[month - 1].includes(word)) months[month - 1].push(word);
  }
});
