import { FUNCTIONS, type JobFunction } from '../model/persona.ts';
import { countryCodes, officeOf } from './read-words.ts';
import { remembering } from './remembered.ts';
import { seniorityField } from './seniority-range.ts';
import type { Persona, QueryProblem } from './target-query.ts';
import { titleWanted } from './title-wanted.ts';

/** A query of fields, and what stands outside of them. */
export type FieldsRead = {
  readonly persona: Persona;
  readonly rest: string;
  readonly problems: readonly QueryProblem[];
};

/** `seniority:c-level,vp company:"Altex Systems" …`; undefined where the text has no field. */
export const parseFields = (query: string): FieldsRead | undefined => {
  if (!query.includes(':')) return undefined;
  const text = query.replace(/[“”„«»]/g, '"');
  const found = [...text.matchAll(FIELD)];
  if (found.length === 0) return undefined;
  const rest = text.replace(FIELD, ' ').trim();
  const problems = [...unknownFields(rest)];
  const asked = found.flatMap(([, field = '', list = '']) => fieldRead(field, list, problems));
  return { persona: together(asked), rest, problems };
};

const fieldRead = (
  field: string,
  list: string,
  problems: QueryProblem[],
): readonly Partial<Persona>[] => {
  const values = valuesOf(list);
  if (values.length === 0) problems.push({ field, value: '' });
  return values.map((value) => {
    const read = FIELDS.get(field.toLowerCase())?.(value) ?? {};
    if (Object.values(read).every((one) => one.length === 0)) problems.push({ field, value });
    return read;
  });
};

/** "region:DACH" is meant as a field as well: unheeded, it would widen the search. */
export const unknownFields = (text: string): readonly QueryProblem[] =>
  [...text.matchAll(UNKNOWN_FIELD)].map(([, field = '', value = '']) => ({ field, value }));

const UNKNOWN_FIELD = /(?<=^|\s)(\p{L}+):(\S+)/gu;

/** What two readings ask for together. */
export const merged = (one: Persona, other: Partial<Persona>): Persona => together([one, other]);

/** All at once: a list of thousands of companies must not be copied for each of them. */
export const together = (asked: readonly Partial<Persona>[]): Persona => ({
  titles: joined(asked, ({ titles }) => titles),
  seniorities: joined(asked, ({ seniorities }) => seniorities),
  functions: joined(asked, ({ functions: names }) => names),
  companies: joined(asked, ({ companies }) => companies),
  industries: joined(asked, ({ industries }) => industries),
  countries: joined(asked, ({ countries }) => countries),
  cities: joined(asked, ({ cities }) => cities),
  placed: joined(asked, ({ placed }) => placed),
});

/** What one part alone asks for needs no copy. */
const joined = <W>(
  asked: readonly Partial<Persona>[],
  listOf: (one: Partial<Persona>) => readonly W[] | undefined,
): readonly W[] => {
  let first: readonly W[] = [];
  let all: W[] | undefined;
  for (const one of asked) {
    const list = listOf(one) ?? [];
    if (first.length === 0) first = list;
    else if (list.length > 0) {
      all ??= [...first];
      for (const wanted of list) all.push(wanted);
    }
  }
  return all ?? first;
};

/** The function of the contract that a word names ("customer success", "security"), '' if none. */
export const functionField = remembering((value: string): JobFunction | '' => {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return FUNCTIONS.find((one) => one === plain) ?? officeOf(value).function;
});

const NAMES = '(?:title|seniority|function|department|company|account|industry|country|city)';
/** 'O'Brien & Sons' */
const SINGLE = "'(?:[^']|'(?=\\w))*'";
/** Quotes may be single ones, for shells whose own are double; one that is not closed ends with the text. */
const VALUE = `(?!${NAMES}\\s*:)(?:"[^"]*(?:"|$)|${SINGLE}(?=[\\s,]|$)|[^\\s",]+)`;
const OPENS = '(?:\\s+(?:or|and)\\s+(?:above|higher|up|upwards|below|lower|under|down)\\b)?';
const LIST = `${VALUE}(?:\\s*,\\s*${VALUE})*${OPENS}`;
const FIELD = new RegExp(`(?<=^|\\s)(${NAMES})\\s*:\\s*((?:${LIST})?)`, 'gi');

const VALUES = new RegExp(`"[^"]*"?|${SINGLE}(?=\\s*(?:,|$))|[^,"]+`, 'g');

const valuesOf = (list: string): string[] =>
  (list.match(VALUES) ?? [])
    .map((value) => value.replace(/"|^\s*'|'\s*$/g, '').trim())
    .filter((value) => value !== '');

const functions = (value: string): Partial<Persona> => {
  const name = functionField(value);
  return { functions: name === '' ? [] : [name] };
};

const FIELDS: ReadonlyMap<string, (value: string) => Partial<Persona>> = new Map([
  ['title', (value: string) => ({ titles: [titleWanted(value)] })],
  ['seniority', (value: string) => ({ seniorities: seniorityField(value) })],
  ['function', functions],
  ['department', functions],
  ['company', (value: string) => ({ companies: [value] })],
  ['account', (value: string) => ({ companies: [value] })],
  ['industry', (value: string) => ({ industries: [value] })],
  ['country', (value: string) => ({ countries: countryCodes(value) })],
  ['city', (value: string) => ({ cities: [value] })],
]);
