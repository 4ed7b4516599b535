/**
 * Makes occupations.json from O*NET's alternate and reported titles (the database's text files), with
 * the built program's own way to cut titles: a word stands for a function if at least two titles
 * have it and at least half of those (where it ends titles: of those) are of the function.
 *
 *     npm run build
 *     node bench/words/from-onet.mjs "Alternate Titles.txt" "Sample of Reported Titles.txt"
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleParts } from '../../dist/normalize/job-title-parts.js';
import { filledJson } from './filled-json.mjs';

const HERE = import.meta.dirname;
const PATH = join(HERE, '../../src/normalize/words/occupations.json');
const soc = JSON.parse(readFileSync(join(HERE, 'soc-functions.json'), 'utf8'));

const functions = new Map(
  Object.entries(soc.functions).flatMap(([name, codes]) => codes.map((code) => [code, name])),
);

/** "15-1212.00": by 15-1212, then 15-121, … and at last by the major group. */
const functionOf = (code) => {
  for (let length = 7; length >= 2; length--) {
    const name = functions.get(code.slice(0, length));
    if (name) return name;
  }
  return 'other';
};

const anywhere = new Map();
const atTheEnd = new Map();

const count = (counts, word, name) => {
  const known = counts.get(word) ?? new Map();
  known.set(name, (known.get(name) ?? 0) + 1);
  counts.set(word, known);
};

const countTitle = (title, name) => {
  const seen = new Set();
  for (const part of titleParts(title)) {
    for (const [i, word] of part.entries()) {
      if (word.length < 2 || /\d/.test(word) || seen.has(word)) continue;
      seen.add(word);
      count(anywhere, word, name);
      if (i === part.length - 1) count(atTheEnd, word, name);
    }
  }
};

const total = (counts) => [...(counts?.values() ?? [])].reduce((sum, n) => sum + n, 0);

/** The function that most titles with a word have; undefined where too few or no half of them agree. */
const functionOfWord = (word) => {
  const own = anywhere.get(word);
  const ends = atTheEnd.get(word);
  const used = total(ends) >= 2 ? ends : own;
  const [name, titles] = [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return total(own) >= 2 && titles / total(used) >= 0.5 ? name : undefined;
};

for (const path of process.argv.slice(2)) {
  for (const row of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [code = '', title = ''] = row.split('\t');
    countTitle(title, functionOf(code));
  }
}

const file = JSON.parse(readFileSync(PATH, 'utf8'));
const untold = new Set(soc.untold);
for (const name of Object.keys(file.words)) file.words[name] = [];
for (const word of [...anywhere.keys()].sort()) {
  const name = untold.has(word) ? undefined : functionOfWord(word);
  if (name) file.words[name].push(word);
}
writeFileSync(PATH, filledJson(file));
