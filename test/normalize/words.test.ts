import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../src/normalize/country.ts';
import { fold } from '../../src/normalize/fold.ts';
import countries from '../../src/normalize/words/countries.json' with { type: 'json' };
import givenNames from '../../src/normalize/words/given-names.json' with { type: 'json' };
import industries from '../../src/normalize/words/industries.json' with { type: 'json' };
import legalForms from '../../src/normalize/words/legal-forms.json' with { type: 'json' };
import mailboxes from '../../src/normalize/words/mailboxes.json' with { type: 'json' };
import months from '../../src/normalize/words/months.json' with { type: 'json' };
import names from '../../src/normalize/words/names.json' with { type: 'json' };
import occupations from '../../src/normalize/words/occupations.json' with { type: 'json' };
import functions from '../../src/normalize/words/title-functions.json' with { type: 'json' };
import marks from '../../src/normalize/words/title-marks.json' with { type: 'json' };
import ranks from '../../src/normalize/words/title-ranks.json' with { type: 'json' };
import synonyms from '../../src/normalize/words/title-synonyms.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');

const files = ['normalize', 'recognize'].flatMap((room) =>
  readdirSync(join(ROOT, 'src', room, 'words')).map((name) => `src/${room}/words/${name}`),
);

type About = { title: string; version: string; source: string; license: string };

const aboutOf = (file: string): About =>
  JSON.parse(readFileSync(join(ROOT, file), 'utf8')).about as About;

describe('every list of words says where it comes from', () => {
  test('there are lists', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('%s has a title, a version, a source and a license', (file) => {
    const { title, version, source, license } = aboutOf(file);
    expect(title).not.toBe('');
    expect(version).not.toBe('');
    expect(source.length).toBeGreaterThan(10);
    expect(['MIT', 'CC-BY-4.0', 'Unicode-3.0', 'Apache-2.0 AND MIT']).toContain(license);
  });

  test.each(files)('%s is named with its license in docs/word-lists.md', (file) => {
    const docs = readFileSync(join(ROOT, 'docs/word-lists.md'), 'utf8');
    const row = docs.split('\n').find((line) => line.includes(`\`${file.slice('src/'.length)}\``));
    expect(row).toContain(aboutOf(file).license);
  });

  test.each(files.filter((file) => aboutOf(file).license !== 'MIT'))(
    '%s, made by others, is named in NOTICE',
    (file) => {
      expect(readFileSync(join(ROOT, 'NOTICE'), 'utf8')).toContain(file);
    },
  );
});

const twice = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

const phrases = [
  ...Object.values(ranks.ranks).flat(),
  ...Object.values(functions.functions).flatMap((firm) => Object.values(firm).flat()),
  ...Object.values(synonyms.synonyms).flat(),
];

describe('words of titles', () => {
  test('are spelled as titles are read: lower case, without accents and double spaces', () => {
    const odd = phrases.filter((text) => text !== fold(text).replace(/\s+/g, ' ').trim());
    expect(odd).toEqual([]);
  });

  test('have their marks at the ends only, and stars behind words', () => {
    const odd = phrases.filter(
      (text) => !/^\^?(?:[\p{L}\p{N}_]+\*? ?)+\$?(?: [a-z]+)?$/u.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('prefixes are long enough to be looked up', () => {
    const short = phrases.filter((text) => /^[^\s*]{0,3}\*/.test(text));
    expect(short).toEqual([]);
  });

  test('no small word stands in a phrase, where it could never be matched', () => {
    const small = new Set(marks.small);
    const never = phrases.filter((text) => text.split(' ').some((word) => small.has(word)));
    expect(never).toEqual([]);
  });

  test('a phrase has one rank', () => {
    expect(twice(Object.values(ranks.ranks).flat())).toEqual([]);
  });

  test('a phrase is a synonym of one word', () => {
    expect(twice(Object.values(synonyms.synonyms).flat())).toEqual([]);
  });

  test('no list of marks says a word twice', () => {
    const { about, ...lists } = marks;
    expect(about.license).toBe('MIT');
    expect(Object.values(lists).flatMap(twice)).toEqual([]);
  });

  test('words of occupations are folded and of one function', () => {
    const words = Object.values(occupations.words).flat();
    expect(words.length).toBeGreaterThan(4000);
    expect(twice(words)).toEqual([]);
    expect(words.filter((word) => word !== fold(word))).toEqual([]);
  });
});

const listsOf = (file: object): [string, string[]][] =>
  Object.entries(file).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []));

describe('words of names and addresses', () => {
  test.each(listsOf({ ...legalForms, ...mailboxes, ...names, ...names.generations }))(
    '%s: lower case, each word once',
    (_, words) => {
      expect(twice(words)).toEqual([]);
      expect(words.filter((word) => word !== word.toLowerCase().trim() || word === '')).toEqual([]);
    },
  );

  test('given names and their short forms are folded', () => {
    const all = [...Object.keys(givenNames.names), ...Object.values(givenNames.names).flat()];
    expect(all.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  test('nobody is short for himself', () => {
    const own = Object.entries(givenNames.names).filter(([name, short]) => short.includes(name));
    expect(own).toEqual([]);
  });
});

describe('words of places, fields and days', () => {
  test('a country has a code of two letters and a name that leads back to it', () => {
    const lost = Object.entries(countries.countries).filter(
      ([code, known]) => !/^[A-Z]{2}$/.test(code) || countryCodes(known[0] ?? '')[0] !== code,
    );
    expect(lost).toEqual([]);
  });

  test('regions are made of countries that the table has', () => {
    const codes = new Set(Object.keys(countries.countries));
    expect(
      countries.regions.flatMap((region) => region.codes).filter((c) => !codes.has(c)),
    ).toEqual([]);
  });

  test('an industry belongs to one of the table, and to none that belongs to another', () => {
    const top = new Set(
      industries.industries.filter((row) => row.within === '').map((row) => row.name),
    );
    const astray = industries.industries.filter(({ within }) => within !== '' && !top.has(within));
    expect(astray).toEqual([]);
  });

  test('a name is of one industry', () => {
    expect(twice(industries.industries.flatMap((row) => row.names))).toEqual([]);
  });

  test('a word is a month of one number', () => {
    expect(months.months).toHaveLength(12);
    expect(twice([...months.months.flat(), ...months.weekdays])).toEqual([]);
  });
});
