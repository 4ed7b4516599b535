import { lazily } from '../model/lazily.ts';
import { fold, plain } from './fold.ts';
import {
  ANDS,
  cjkForms,
  FORM_OPENINGS,
  FORM_PREFIXES,
  LEGAL_FORMS,
  NO_COMPANY,
  oneself,
  REGIONS,
  SITE_ENDINGS,
  SMALL_WORDS,
  SOFT_FORMS,
  TRADES,
  writtenForms,
} from './legal-forms.ts';
import { clipped } from './longest.ts';

/** A company's name as it is compared. `key` is '' where the text names no company. */
export type CompanyName = {
  readonly key: string;
  /** The key without the country that marks a subsidiary, or the ending of a site; '' if there is none. */
  readonly base: string;
  readonly initials: string;
  /** What the key is made of. */
  readonly words: readonly string[];
};

export const NO_COMPANY_NAME: CompanyName = { key: '', base: '', initials: '', words: [] };

/** "GOOGLE IRELAND LTD." → key googleireland, base google; "Self-employed" is no company. */
export const companyName = (written: string): CompanyName => {
  const text = written.replace(SITE, '');
  const words = companyWords(text);
  if (words.length === 0 || NO_COMPANY.has(words.join(''))) return NO_COMPANY_NAME;
  const { kept, formal } = withoutForms(words);
  const key = kept.join('');
  if (key === '' || NO_COMPANY.has(key)) return NO_COMPANY_NAME;
  if (!formal && !DOMAIN.test(text) && isOneself(kept.join(' '))) return NO_COMPANY_NAME;
  const isPart = (formal && isSubsidiary(kept)) || isSite(kept, text);
  const base = isPart ? kept.slice(0, -1).join('') : '';
  return { key, base, initials: kept.map((word) => word[0] ?? '').join(''), words: kept };
};

/** What stands around the name of a site. */
const SITE = /^(?:https?:\/\/)?www\.|^https?:\/\/|\/+$/gi;

const isSubsidiary = (words: readonly string[]): boolean => {
  const [name = '', region = ''] = words.slice(-2);
  if (words.length < 2 || !REGIONS.has(region) || SMALL_WORDS.has(name)) return false;
  return words.length > 2 || !TRADES.has(name);
};

const isSite = (words: readonly string[], text: string): boolean => {
  const ending = words.at(-1) ?? '';
  return words.length > 1 && SITE_ENDINGS.has(ending) && text.toLowerCase().includes(`.${ending}`);
};

/** Two freelance designers are no colleagues. Companies that bear such a word have a form or a domain ("Freelance.com"). */
const isOneself = (name: string): boolean => {
  const spaced = `${name} `;
  return marks().some(([first, last]) => spaced.startsWith(first) || name.endsWith(last));
};

const marks = lazily(() => oneself().map((words) => [`${words} `, ` ${words}`] as const));

const DOMAIN = /^\S+\.[a-z]{2,}$/i;

/** Letters of one word stay together: "S.A." is sa, "AT&T" is att, "A/S" is as, "s. r. o." is sro, "L'Oréal" is loreal. */
const companyWords = (text: string): string[] =>
  PLAIN.test(text) ? plainWords(text) : allWords(text);

/** Most names: nothing to fold, and but for words nothing to be read. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const plainWords = (text: string): string[] => {
  const name = clipped(text).toLowerCase();
  const words = name.split(' ');
  const own = words.some(opensMore)
    ? name
        .replace(writtenForms(), ' ')
        .replace(FORMERLY, (tail, at: number) => (at > 0 ? '' : tail))
        .split(' ')
    : words;
  return ownWords(own);
};

/** "Altex & Sons" is "Altex and Sons", in any language; "Y Combinator" begins with no such word. */
const ownWords = (words: readonly string[]): string[] =>
  words
    .filter((word) => word !== '' && word !== 'and')
    .filter((word, i, all) => i === 0 || i === all.length - 1 || !ANDS.has(word));

/** Few names have a word with which a form or a former name could begin: looking for all of those takes long. */
const opensMore = (word: string): boolean => FORM_OPENINGS.has(word) || FORMER.has(word);

const FORMER: ReadonlySet<string> = new Set(['dba', 'fka', 'formerly', 'ehemals', 'ex']);

const FORMERLY =
  /\b(?:d\/?b\/?a|f\/?k\/?a|t\/a|c\/o|formerly|ehemals|ex)\b.*$|(?:,| [-–—]) an? \S.* company$/;

const allWords = (text: string): string[] =>
  ownWords(
    fold(plain(clipped(text)).replace(cjkForms(), ' '))
      .replace(/\([^)]*\)/g, ' ')
      .replace(writtenForms(), ' ')
      .replace(FORMERLY, (tail, at: number) => (at > 0 ? '' : tail))
      .replace(/(?<=\b\p{L})[&/](?=\p{L}\b)|(?<=\b\p{L}\.) (?=\p{L}\.)/gu, '')
      .replace(/&|\+(?=\s)/g, ' and ')
      .replace(/['’.](?=[\p{L}\p{N}])|['’.]/gu, (mark, at: number, whole: string) =>
        isJoin(whole, at) ? '' : mark === '.' ? ' ' : '',
      )
      .split(/[^\p{L}\p{M}\p{N}]+/u),
  );

/** A dot between single letters or at a word's end joins; "Salesforce.com" and "Booking.com" keep their parts as words. */
const isJoin = (whole: string, at: number): boolean =>
  !/\p{L}{2}$/u.test(whole.slice(0, at)) || !/^\p{L}{2}/u.test(whole.slice(at + 1));

const withoutForms = (words: readonly string[]): { kept: string[]; formal: boolean } => {
  let first = 0;
  let end = words.length;
  while (first < end - 1 && FORM_PREFIXES.has(words[first] ?? '')) first++;
  while (end > first + 1 && isForm(words, first, end)) end--;
  return { kept: words.slice(first, end), formal: end < words.length };
};

/** "Company" and "Group" are a form only where a name of some length remains: "The Boring Company" keeps one. */
const isForm = (words: readonly string[], first: number, end: number): boolean => {
  const word = words[end - 1] ?? '';
  if (!LEGAL_FORMS.has(word)) return false;
  if (!SOFT_FORMS.has(word)) return true;
  const before = words[end - 2] ?? '';
  const formBefore = LEGAL_FORMS.has(before) && !SOFT_FORMS.has(before);
  return end - first > 1 && (before.length > 2 || (formBefore && end - first > 2));
};
