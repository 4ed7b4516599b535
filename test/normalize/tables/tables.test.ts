import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../../src/model/persona.ts';
import { countryWord } from '../../../src/normalize/country-word.ts';
import { departmentWords } from '../../../src/normalize/department-words.ts';
import { matchPhrases, phraseTable } from '../../../src/normalize/job-title-phrases.ts';
import * as countryTables from '../../../src/normalize/tables/country-words.ts';
import * as departmentTables from '../../../src/normalize/tables/departments.ts';
import * as occupationTables from '../../../src/normalize/tables/occupation-words.ts';
import * as nameTables from '../../../src/normalize/tables/short-names.ts';
import * as phraseTables from '../../../src/normalize/tables/title-phrases.ts';
import * as synonymTables from '../../../src/normalize/tables/title-synonyms.ts';
import { wordTable } from '../../../src/normalize/word-table.ts';
import countries from '../../../src/normalize/words/countries.json' with { type: 'json' };
import departments from '../../../src/normalize/words/departments.json' with { type: 'json' };
import givenNames from '../../../src/normalize/words/given-names.json' with { type: 'json' };
import occupations from '../../../src/normalize/words/occupations.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = join(ROOT, 'src/normalize/tables');
const BUILT = join(ROOT, 'dist/bundle/tables');

const tables: Record<string, Record<string, () => unknown>> = {
  'country-words': countryTables,
  departments: departmentTables,
  'occupation-words': occupationTables,
  'short-names': nameTables,
  'title-phrases': phraseTables,
  'title-synonyms': synonymTables,
};

describe('tables that are made when the program is built', () => {
  test('each is looked at here', () => {
    expect(readdirSync(SOURCES).map((name) => name.replace('.ts', ''))).toEqual(
      Object.keys(tables).toSorted(),
    );
  });

  test.runIf(existsSync(BUILT)).each(Object.keys(tables))(
    '%s is in the bundle as it would be made',
    (name) => {
      const made = Object.entries(tables[name] ?? {}).map(([one, make]) => [one, make()]);
      const built: unknown = JSON.parse(readFileSync(join(BUILT, `${name}.json`), 'utf8'));
      expect(built).toEqual(Object.fromEntries(made));
    },
  );

  test('every name of a country is in it, by the word it is looked up by', () => {
    const table = wordTable<string>(countryTables.countryCodesByName);
    const lost = Object.entries(countries.countries).flatMap(([code, names]) =>
      names.filter((name) => table.get(countryWord(name)) !== code),
    );
    expect(lost).toEqual([]);
  });

  test('every name of a region is in it', () => {
    const table = wordTable<readonly string[]>(countryTables.regionCodesByName);
    for (const { names, codes } of countries.regions) {
      for (const name of names) expect(table.get(countryWord(name)), name).toEqual(codes);
    }
  });

  test('every department is in it, and every short office', () => {
    const table = wordTable<string>(departmentTables.functionsByDepartment);
    for (const name of FUNCTIONS) {
      for (const word of departments.departments[name]) {
        expect(table.get(departmentWords(word)), word).toBe(name);
      }
    }
    const short = wordTable<readonly string[]>(departmentTables.officesByShort);
    expect(short.get('cpo')).toEqual(departments.offices.cpo);
  });

  test('every word of an occupation is in it', () => {
    const table = wordTable<string>(occupationTables.functionsByOccupation);
    const lost = FUNCTIONS.flatMap((name) =>
      occupations.words[name].filter((word) => table.get(word) !== name),
    );
    expect(lost).toEqual([]);
  });

  test('a short form has all names that it may stand for', () => {
    const table = wordTable<readonly string[]>(nameTables.formalNamesByShort);
    for (const [name, shorts] of Object.entries(givenNames.names)) {
      for (const short of shorts) expect(table.get(short), short).toContain(name);
    }
  });

  test.each([
    ['vice president sales', ['vp']],
    ['head sales', ['head']],
    ['sales', []],
  ])('ranks in "%s"', (text, ranks) => {
    const table = phraseTable<string>(phraseTables.rankPhrases);
    expect(matchPhrases(table, text.split(' ')).map(({ value }) => value)).toEqual(ranks);
  });

  test('synonyms stand in words as titles have them', () => {
    const table = phraseTable<string>(synonymTables.synonymPhrases);
    const said = matchPhrases(table, ['chief', 'information', 'security', 'officer']);
    expect(said).toEqual([{ value: 'ciso', start: 0, length: 4 }]);
  });
});
