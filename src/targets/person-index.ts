import { intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { People, PersonIndex, Records } from '../model/network.ts';
import { formalNamesOf } from '../normalize/formal-names.ts';
import { isTooLong } from '../normalize/longest.ts';
import { CREDENTIALS, generations, HONORIFICS } from '../normalize/name-words.ts';
import { fullName } from '../normalize/person-name.ts';
import { profileUrl } from '../normalize/profile-url.ts';
import { type Groups, groupOf, groupRows } from './groups.ts';
import { remembering } from './remembered.ts';
import { bearersOf, type TextLookup, textLookup } from './text-lookup.ts';
import { type WordIndex, type WordRows, wordIndexOf, wordRows } from './word-index.ts';

/** People by everything that names exactly one, and by the words of their names. */
export type PersonIndexes = {
  byId(id: string): readonly PersonIndex[];
  byEmail(address: string): readonly PersonIndex[];
  byUrl(url: string): readonly PersonIndex[];
  /** Everybody whose name has all these words, in any order. */
  byName(name: string): readonly NameMatch[];
  readonly names: WordIndex;
};

type NameMatch = { readonly person: PersonIndex; readonly whole: boolean };

/** What may be kept from an earlier run. */
export type PersonLookups = {
  readonly emails: TextLookup;
  readonly urls: TextLookup;
  /** Records by the number of their id in the pool. */
  readonly ids: Groups;
  /** People by the words of their names. */
  readonly names: WordRows;
};

export const personLookups = (people: People, records: Records): PersonLookups => ({
  emails: textLookup(people.count, emailsOf(people)),
  urls: textLookup(people.count, urlsOf(people)),
  ids: recordsById(records),
  names: nameRows(people),
});

const recordsById = ({ sourceId, pool }: Records): Groups => groupRows(sourceId, pool.size);

const nameRows = (people: People): WordRows =>
  wordRows(people.count, (person) => wordsOf(textAt(people.name, person)));

const emailsOf = (people: People) => (person: PersonIndex) =>
  addressesOf(textAt(people.emails, person));
const urlsOf = (people: People) => (person: PersonIndex) => [
  profileKey(textAt(people.url, person)),
];

export const personIndexes = (
  people: People,
  records: Records,
  kept?: PersonLookups,
): PersonIndexes => {
  const ids = lazily(() => kept?.ids ?? recordsById(records));
  const emails = lazily(() => kept?.emails ?? textLookup(people.count, emailsOf(people)));
  const urls = lazily(() => kept?.urls ?? textLookup(people.count, urlsOf(people)));
  const nameWords = (person: number): readonly string[] => wordsOf(textAt(people.name, person));
  const names = lazily(() => wordIndexOf(kept?.names ?? nameRows(people)));
  const isForeign = remembering((word: string): boolean => {
    const own = word.toLowerCase();
    return !isNameMark(own) && names().withAll([spellingsOf(own)]).length === 0;
  });
  const namesNobody = (name: string): boolean =>
    !isTooLong(name) && PLAIN_WORDS.test(name) && someWord(name, isForeign);
  return {
    byId: (id) => {
      const found = bearersOfId(records, ids(), id);
      return found.length > 0 ? found : (ownId(id, people.count) ?? []);
    },
    byEmail: (address) => bearersOf(emails(), address.toLowerCase(), emailsOf(people)),
    byUrl: (url) => bearersOf(urls(), profileKey(url), urlsOf(people)),
    byName: (name) => (namesNobody(name) ? [] : named(wordsOf(name), names(), nameWords)),
    get names() {
      return names();
    },
  };
};

const bearersOfId = (records: Records, ids: Groups, id: string): readonly PersonIndex[] => {
  const text = id === '' ? -1 : records.pool.find(id);
  // The pool may have grown since.
  if (text < 0 || text >= ids.start.length - 1) return [];
  const first = intAt(ids.start, text);
  // Nearly every id is one record's.
  if (intAt(ids.start, text + 1) === first + 1) {
    return [intAt(records.person, intAt(ids.order, first))];
  }
  const people = new Set<PersonIndex>();
  for (const record of groupOf(ids, text)) people.add(intAt(records.person, record));
  return [...people].sort((a, b) => a - b);
};

/** The words of a name as two names are compared by. */
export const wordsOf = (name: string): readonly string[] =>
  TWO_PLAIN_WORDS.test(name) ? name.toLowerCase().split(' ') : tokensOf(name);

const MOST_NAMES = 2 ** 15;
const tokensOf = remembering((name: string) => fullName(name).tokens, MOST_NAMES);

/** Most names, and for them there is nothing to be taken apart. */
const TWO_PLAIN_WORDS = /^[A-Za-z]{2,} [A-Za-z]{2,}$/;

/**
 * Words before any comma, which a name keeps as they are but for marks in front and behind: one that nobody bears
 * tells that the whole is nobody's name. Most descriptions are told so by their first word.
 */
const PLAIN_WORDS = /^(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))*(?=,|$)/;

/** Whether it is so of one of the words before any comma; most texts are done with at the first. */
const someWord = (name: string, isSo: (word: string) => boolean): boolean => {
  const comma = name.indexOf(',');
  const end = comma < 0 ? name.length : comma;
  for (let from = 0; from < end; ) {
    const blank = name.indexOf(' ', from);
    const to = blank < 0 || blank > end ? end : blank;
    if (isSo(name.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
};

const isNameMark = (word: string): boolean =>
  HONORIFICS.has(word) || CREDENTIALS.has(word) || generations().has(word);

const spellingsOf = (word: string): readonly string[] => [word, ...formalNamesOf(word)];

/** Two spellings of one profile as one text; addresses that are no profile are kept as they are. */
const profileKey = (url: string): string =>
  profileUrl(url) ||
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');

/** refpath's own number; a row's id goes before it: files made by hand call people p1, p2 … as well. */
const ownId = (id: string, count: number): readonly PersonIndex[] | undefined => {
  const number = /^p([1-9]\d{0,8})$/i.exec(id)?.[1];
  const person = Number(number) - 1;
  return number !== undefined && person < count ? [person] : undefined;
};

const addressesOf = (cell: string): readonly string[] => {
  const plain = cell.toLowerCase();
  return plain.includes(';') ? plain.split(';').map((address) => address.trim()) : [plain];
};

const named = (
  words: readonly string[],
  names: WordIndex,
  nameWords: (person: PersonIndex) => readonly string[],
): readonly NameMatch[] => {
  if (words.length === 0) return [];
  const spellings = words.map(spellingsOf);
  const given = new Set(words);
  return names.withAll(spellings).map((person) => {
    const own = nameWords(person);
    return { person, whole: own.length === given.size && own.every((word) => given.has(word)) };
  });
};
