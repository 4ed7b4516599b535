import { clipped } from '../normalize/longest.ts';
import { merged, parseFields, unknownFields } from './parse-fields.ts';
import { describedPersona, parsePersona } from './parse-persona.ts';
import { companyQueries } from './query-with-company.ts';
import { isTitle, officeOf } from './read-words.ts';
import { DECISION_MAKERS } from './seniority-range.ts';
import { ANYBODY, type PersonWanted, type TargetQuery } from './target-query.ts';

/**
 * A target query in any of its forms: a person (id, address, profile, name), a persona in plain
 * words, or fields. Plain words keep both readings; who bears the name decides in the network.
 */
export const parseQuery = (query: string): TargetQuery => {
  const text = query.trim().replace(/\s+/g, ' ');
  return queryWithCompany(text) ?? queryAsWhole(text);
};

const queryWithCompany = companyQueries((text) => queryAsWhole(text));

/** A text that is read from its first word to its last. */
export const queryAsWhole = (text: string): TargetQuery => {
  const fields = parseFields(text);
  if (fields) {
    const plain = fields.rest === '' ? ANYBODY : parsePersona(` ${clipped(fields.rest)}`);
    const persona = merged(fields.persona, plain);
    return { text, person: undefined, persona, problems: fields.problems };
  }
  const words = clipped(text);
  if (REFERENCE.test(words)) return personOnly(bareAddress(text));
  const persona = describedPersona(words);
  const problems = words.includes(':') && persona !== undefined ? unknownFields(words) : [];
  return { text, person: personIn(words), persona, problems };
};

/**
 * Whether a text is one word that can be read in no other way than as it stands: an id, an address or a
 * profile, if it is anybody's. It is looked up before it is taken apart.
 */
export const isOneWord = (query: string): boolean => ONE_WORD.test(query);

const ONE_WORD = /^(?:https?:\/\/)?[\w.+@/%?=&~#-]+$/i;

/** Every decision maker at an account. */
export const accountQuery = (name: string): TargetQuery => ({
  text: name,
  person: undefined,
  persona: { ...ANYBODY, seniorities: DECISION_MAKERS, companies: [name] },
  problems: [],
});

/** As mail programs and pages hand an address on: `Jon Smith <jon@altex.example>`, `mailto:…`. */
const bareAddress = (text: string): string =>
  /^(?:mailto:|[^<>]*<|"?)([^\s<>"]+@[^\s<>";,]+)[>";,]*$/i.exec(text)?.[1] ?? text;

/** An e-mail address, a web address or an id as refpath gives them. */
const REFERENCE =
  /^(?:\S+@\S+\.\S+|[^<>]*<\S+@\S+\.\S+>|(?:https?:\/\/|www\.|[a-z]+\.linkedin\.com|linkedin\.com)\S*|p\d+)$/i;

const personOnly = (text: string): TargetQuery => ({
  text,
  person: { reference: text, company: '', doubtful: false },
  persona: undefined,
  problems: [],
});

const AT = /\s+(?:at|@|bei|chez|from)\s+|\s*,\s*/i;
const AT_OR_OF = /\s+(?:at|@|bei|chez|of|from)\s+|\s*,\s*/i;

const ASIDE = /^([^()]+?)\s*\(([^()]+)\)$/;

/** "Jon Smith at Altex", "Jon Smith (Altex)", "Jon Smith, CISO at Altex": the name before, the company after. */
const personIn = (text: string): PersonWanted => {
  const [, alone, aside = ''] = ASIDE.exec(text) ?? [];
  if (alone !== undefined) {
    return {
      reference: alone,
      company: withoutTitle(aside),
      aside: true,
      doubtful: isTitle(alone),
    };
  }
  const [name, after] = cut(text, AT_OR_OF);
  // Asked only where somebody is called so.
  return {
    reference: name,
    get company() {
      return withoutTitle(after);
    },
    get doubtful() {
      return isTitle(name);
    },
  };
};

const withoutTitle = (text: string): string => {
  const [title, company] = cut(text, AT);
  if (company !== '' && isTitle(title)) return company;
  const [office, place] = cut(text, AT_OR_OF);
  return place !== '' && officeOf(office).seniority !== '' ? place : text;
};

const cut = (text: string, separator: RegExp): [string, string] => {
  const found = separator.exec(text);
  if (found === null) return [text, ''];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
};
