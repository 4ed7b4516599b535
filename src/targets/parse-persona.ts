import type { Office } from '../model/persona.ts';
import { officesMeant } from '../normalize/department.ts';
import { industryOf } from '../normalize/industry.ts';
import { isBoardSeat } from '../normalize/job-title.ts';
import { functionField, together } from './parse-fields.ts';
import { placedTitle } from './place-in-title.ts';
import {
  countryCodes,
  departmentFunction,
  isFieldOfWork,
  isTitle,
  officeOf,
} from './read-words.ts';
import { remembering } from './remembered.ts';
import { DECISION_MAKERS, seniorityRange } from './seniority-range.ts';
import {
  ANYBODY,
  asksBesideTitle,
  asksNothing,
  type Persona,
  type TitleWanted,
} from './target-query.ts';
import { titleWanted } from './title-wanted.ts';

/** A persona in plain words: "VP Sales in fintech, Germany", "head of security at banks". */
export const parsePersona = (text: string): Persona => {
  const { head, clauses } = clausesOf(text);
  const [role = '', ...more] = head.split(/\s*,\s*/);
  const afterRole = more.map((item) => ({ at: !(isTitle(item) && isKnownField(item)), item }));
  const whereabouts = [...afterRole, ...clauses];
  const fields = whereabouts.filter(({ item, at }) => !at && isField(item, role));
  const places = whereabouts.filter((clause) => !fields.includes(clause));
  const title = titleOf(role, fields.map(({ item }) => item).join(' '));
  return together([
    described(title),
    ...places.map(({ at, item }) => (at ? place(item, at) : placeIn(item))),
  ]);
};

/** The person's side of a description, and the country or region that stands in the title. */
const described = remembering((title: string): Persona => {
  const found = placedTitle(title);
  if (!found) return who(title);
  const { place, countries } = found;
  const placed = [{ title: titleWanted(title), place }];
  return together([who(found.title), { countries, placed }]);
});

/** "Anyone in security" are security people, "leaders in sales" sales leaders. */
const titleOf = (role: string, fields: string): string => {
  if (fields === '') return role;
  if (ANYONE.test(role)) return `${fields} people`;
  return DECIDERS.test(role) ? `${fields} ${role}` : `${role} ${fields}`;
};

/** Companies are called after fields of work: "CFO, Harbor Analytics". */
const isKnownField = (item: string): boolean =>
  isFunction(item) || departmentFunction(item) !== '' || industryOf(item) !== '';

/** A director in finance directs a department; a CISO in finance works in that industry. */
const isField = (item: string, role: string): boolean =>
  isFunction(item) || (departmentFunction(item) !== '' && hasDepartment(role));

/** Whoever runs a company has no department, and who is of one already needs no other. */
const hasDepartment = (role: string): boolean => {
  if (ANYONE.test(role) || DECIDERS.test(role)) return true;
  const office = officeOf(seniorityRange(role)?.rest ?? role);
  const runs = office.seniority === 'owner' || office.seniority === 'c-level';
  return office.seniority !== '' && !runs && GENERAL.has(office.function);
};

const GENERAL: ReadonlySet<string> = new Set(['', 'executive', 'other']);

/** Whether a persona says more than a title that could as well be a name. */
const saysMore = (persona: Persona): boolean =>
  persona.titles.length === 0 || persona.placed.length > 0 || asksBesideTitle(persona) > 0;

/** The persona that plain words describe; undefined where they read as a name. */
export const describedPersona = (text: string): Persona | undefined => {
  const persona = parsePersona(text);
  const described = saysMore(persona) || persona.titles.some((title) => isTitle(title.text));
  return asksNothing(persona) || !described ? undefined : persona;
};

/** What follows a preposition, before it is cut at commas. */
type Piece = { readonly at: boolean; text: string };

type Clause = { readonly at: boolean; readonly item: string };

const PREPOSITION = /\s+(?:(at|@|bei|chez|for|of)|(in|within|from|across|auf|en))\s+/gi;

/** Cuts at prepositions: what follows "at" is a company, what follows "in" is a place or a field. */
const clausesOf = (text: string): { head: string; clauses: Clause[] } => {
  const [start = '', ...cuts] = text.trimEnd().split(PREPOSITION);
  let head = withoutArticle(start);
  const parts: Piece[] = [];
  for (let i = 0; i < cuts.length; i += 3) {
    const word = `${cuts[i] ?? cuts[i + 1]}`.toLowerCase();
    const rest = `${cuts[i + 2]}`;
    const last = parts.at(-1);
    if (last && isPartOfName(word, last, rest)) last.text += ` ${word} ${rest}`;
    else if (!last && isPartOfTitle(word, head, rest)) head += ` ${word} ${rest}`;
    else parts.push({ at: cuts[i] !== undefined, text: rest });
  }
  return { head, clauses: parts.flatMap((part) => itemsOf(part.text, part.at)) };
};

/** "Bank of America" is one company, "Republic of Ireland" one place. */
const isPartOfName = (word: string, last: Piece, rest: string): boolean => {
  if (word === 'of') return last.at || countryWords(`${last.text} of ${rest}`).length > 0;
  return word === 'for' && last.at && countryWords(rest).length === 0;
};

/** "Head of security" goes on with its "of"; "CEO of Pixel" is complete before it. */
const isPartOfTitle = (word: string, head: string, rest: string): boolean =>
  (word === 'of' || word === 'for') &&
  countryWords(rest).length === 0 &&
  (officeOf(head).function === '' || isFunction(rest) || ENDS_TITLE.test(rest));

/** "Chief of staff", "chairman of the board"; but the founder of Pixel works there. */
const ENDS_TITLE = /^(?:the\s+)?(?:staff|(?:supervisory\s+)?board)\b/i;

const itemsOf = (text: string, at: boolean): Clause[] => {
  const [first = '', ...others] = text.split(at ? AT_ITEMS : IN_ITEMS);
  return [{ at, item: first }, ...others.map((item) => ({ at: at && !isFunction(item), item }))];
};

/** Companies have an "and" in their names. */
const AT_ITEMS = /\s*,\s*|\s+(?:or|oder|ou)\s+/i;
const IN_ITEMS = /\s*,\s*|\s+(?:and|or|und|et|y)\s+/i;

const isFunction = remembering((text: string): boolean => {
  const office = officeOf(text);
  return (
    isFieldOfWork(text) &&
    office.seniority === '' &&
    office.function !== '' &&
    office.function !== 'other' &&
    industryOf(text) === '' &&
    countryWords(text).length === 0
  );
});

const withoutArticle = (text: string): string =>
  text.trim().replace(/^(?:an?|the|all|any|every|our|some)\s+/i, '');

/** Codes are read as countries only in capitals ("and" is no Andorra), and IT is a department. */
const countryWords = (text: string): readonly string[] => {
  if (/^(?:it|hr|pr)$/i.test(text)) return [];
  const code = text.length <= 3 && !SPOKEN.test(text);
  return code && text !== text.toUpperCase() ? [] : countryCodes(text);
};

/** Short names of countries and regions that people write in any case. */
const SPOKEN = /^(?:usa|uae|uki|gcc|anz)$/i;

/** Batches name the same industries and countries over and over; companies are as many as rows. */
const placeIn = remembering((item: string) => place(item, false));

const place = (item: string, at: boolean): Partial<Persona> => {
  const text = withoutArticle(item);
  if (text === '') return {};
  const countries = countryWords(text);
  if (countries.length > 0) return { countries };
  if (at) return { companies: [text] };
  return industryOf(text) !== '' ? { industries: [text] } : { cities: [text] };
};

/** Whether nothing but a company is meant by a text behind an "at". */
export const isCompanyAlone = (text: string): boolean => place(text, true).companies?.[0] === text;

const ANYONE =
  /^(?:anyone|anybody|everyone|everybody|someone|somebody|people|persons?|employees|contacts?|staff|team)$/i;
const DECIDERS =
  /^(?:decision[ -]?makers?|leaders(?:hip)?|executives|management|leadership team)$/i;
const DECIDERS_OF = /\s+(?:decision[ -]?makers?|leaders|leadership|executives)$/i;
/** Who asks for the C-level of a company means its founder as well. */
const TOP = /^(?:c[ -]?(?:level|suite)|cxos?)(?:\s+(?:executives?|leaders|officers))?$/i;
const PEOPLE_OF = /\s+(?:people|folks|team|staff|department|employees|guys|abteilung)$/i;

/** The person's side of the description. */
const who = (title: string): Persona => {
  if (title === '' || ANYONE.test(title)) return ANYBODY;
  if (TOP.test(title)) return { ...ANYBODY, seniorities: ['owner', 'c-level'] };
  if (DECIDERS.test(title)) return { ...ANYBODY, seniorities: DECISION_MAKERS };
  if (DECIDERS_OF.test(title)) {
    return { ...inFunction(title.replace(DECIDERS_OF, '')), seniorities: DECISION_MAKERS };
  }
  const range = seniorityRange(title);
  if (range) return { ...inFunction(range.rest), seniorities: range.seniorities };
  return titled(title);
};

const inFunction = (text: string): Persona => {
  const name = departmentFunction(text) || functionField(text);
  const general = name === '' || name === 'executive';
  return { ...ANYBODY, functions: general ? [] : [name] };
};

const titled = (title: string): Persona => {
  const bare = title.replace(PEOPLE_OF, '');
  const workers = inFunction(bare);
  // "Chief of staff" is no staff: a word that is no function must not let everybody through.
  if (workers.functions.length > 0 && (bare !== title || isBareFunction(bare))) return workers;
  const alternatives = title.split(/\s+(?:or|oder|ou|o|and|und|et|y|&)\s+|\s*\/\s*/i);
  const several = alternatives.length > 1 && alternatives.every((one) => officeOf(one).seniority);
  const asked = several ? alternatives : [title];
  return { ...ANYBODY, titles: asked.flatMap(titlesWanted) };
};

/**
 * A CPO is whoever bears it, and each of the offices that it may stand for; who sits on a board is no
 * chief officer. By level and function neither would be told from other chief officers.
 */
const titlesWanted = (text: string): readonly TitleWanted[] => {
  const meant = officesMeant(text);
  const own = titleWanted(text);
  const byName = meant.length > 0 || isBoardSeat(text);
  return [byName ? { ...own, office: NO_OFFICE } : own, ...meant.map(titleWanted)];
};

const NO_OFFICE: Office = { seniority: '', function: '' };

/** "security", "customer success", "purchasing": a department in whole, nothing more. */
const isBareFunction = (text: string): boolean => departmentFunction(text) !== '';
