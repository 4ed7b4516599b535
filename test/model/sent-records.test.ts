import { describe, expect, test } from 'vitest';
import type { CleanRecords } from '../../src/model/clean-records.ts';
import { heardRecords, sentRecords } from '../../src/model/sent-records.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { speller } from '../../src/normalize/spelling.ts';
import { WAYS } from '../../src/resolve/candidates.ts';
import { pairSearch } from '../../src/resolve/similar-pairs.ts';
import { cleanPeople, type Known } from '../resolve/clean-people.ts';
import { taskOf, village, wordsOf } from '../resolve/pair-task.ts';

/** As a thread would have them: copied, in a pool of its own. */
const heard = (clean: CleanRecords): CleanRecords => {
  const pool = textPool();
  const spelling = speller(pool);
  return heardRecords(structuredClone(sentRecords(clean)), {
    ...{ pool, spelling, companies: spelling.companies },
  });
};

const people: Known[] = [
  { name: 'Dr. Ana Ruiz (Nana)', email: 'ana+x@altex.example; a@gmail.com', city: 'Porto' },
  { name: 'Jon A. Smith Jr.', url: 'linkedin.com/in/jon', company: 'Altex' },
  { name: '王 小明', email: 'info@altex.example', city: 'São Paulo' },
  {},
];

const columnsOf = (clean: CleanRecords) => {
  const { count, name, mailbox, mailboxStart, url, company, city } = clean;
  return { count, name, mailbox, mailboxStart, url, company, city };
};

const cellsOf = (table: object, names: readonly string[]): Record<string, readonly number[]> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, column]) =>
      names.includes(name) ? [[name, [...column.view()]]] : [],
    ),
  );

const NAME_COLUMNS = [
  'shown',
  'key',
  'start',
  'token',
  'family',
  'generation',
  'alias',
  'aliasStart',
];
const MAILBOX_COLUMNS = ['address', 'shown', 'local', 'domain', 'kind'];

describe('records that a thread was sent', () => {
  const { clean } = cleanPeople(people);
  const other = heard(clean);

  test('have the same columns', () => {
    expect(columnsOf(other)).toEqual(columnsOf(clean));
  });

  test('have the same names and addresses, all of their columns', () => {
    const names = cellsOf(other.names, NAME_COLUMNS);
    expect(Object.keys(names).sort()).toEqual(NAME_COLUMNS.toSorted());
    expect(names).toEqual(cellsOf(clean.names, NAME_COLUMNS));
    expect(other.names.count).toBe(clean.names.count);
    const mailboxes = cellsOf(other.mailboxes, MAILBOX_COLUMNS);
    expect(Object.keys(mailboxes).sort()).toEqual(MAILBOX_COLUMNS.toSorted());
    expect(mailboxes).toEqual(cellsOf(clean.mailboxes, MAILBOX_COLUMNS));
    expect(other.mailboxes.count).toBe(clean.mailboxes.count);
  });

  test('say the same texts by the same numbers', () => {
    const texts = ({ pool }: CleanRecords): string[] =>
      Array.from({ length: pool.size }, (_, text) => pool.text(text));
    expect(texts(other)).toEqual(texts(clean));
    expect(texts(clean)).toContain('saopaulo');
  });

  test('take their short names from the same list', () => {
    const spelled = ({ spelling, pool }: CleanRecords): string[] =>
      spelling.formal(pool.id('bob')).map((name) => pool.text(name));
    expect(spelled(other)).toEqual(spelled(clean));
    expect(spelled(other)).toContain('robert');
  });
});

test('a text without UTF-8 arrives as it is', () => {
  const { clean } = cleanPeople([{ name: 'Ana Ruiz', city: 'Por\ud83dto' }, { name: 'Bo Lind' }]);
  const number = clean.pool.id('half \ud83d');
  const other = heard(clean);
  expect(other.pool.text(number)).toBe('half \ud83d');
  expect(other.pool.size).toBe(clean.pool.size);
});

test('no records are none', () => {
  const other = heard(cleanPeople([]).clean);
  expect([other.count, other.names.count, other.mailboxes.count]).toEqual([0, 1, 1]);
});

test('they are compared as they would be at home', () => {
  const task = taskOf(village(70));
  const [here, there] = [task, { ...task, clean: heard(task.clean) }].map((each) => {
    const { linksOf } = pairSearch(each);
    return Array.from({ length: WAYS }, (_, way) => wordsOf(linksOf(way)));
  });
  expect(there).toEqual(here);
  expect(here?.flat().length).toBeGreaterThan(20);
});
