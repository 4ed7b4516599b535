import type { JobFunction, Office, Seniority } from '../model/persona.ts';

/** A title that is sought, read once: its words as `titleKey` has them, and its office. */
export type TitleWanted = {
  readonly text: string;
  readonly words: readonly string[];
  readonly office: Office;
};

/** A description of who is sought. Every list that is not empty must be met by one of its members. */
export type Persona = {
  readonly titles: readonly TitleWanted[];
  readonly seniorities: readonly Seniority[];
  readonly functions: readonly JobFunction[];
  /** As written; a word such as "banks" is an industry where no account is called so. */
  readonly companies: readonly string[];
  readonly industries: readonly string[];
  /** ISO codes. */
  readonly countries: readonly string[];
  /** Cities, as written. */
  readonly cities: readonly string[];
  /** Titles with the place that was read out of them: who bears it in the title needs no other proof of it. */
  readonly placed: readonly { readonly title: TitleWanted; readonly place: string }[];
};

/** Whom a text may name: an id, an address, a profile or a name, perhaps with the company. */
export type PersonWanted = {
  readonly reference: string;
  readonly company: string;
  /** The company stands in parentheses, where a nickname might. */
  readonly aside?: true;
  /** The text reads as a description: it is looked up as a name only where it could be one as a whole. */
  readonly doubtful: boolean;
};

/** A part of the query that could not be understood: `seniority:boss`. */
export type QueryProblem = { readonly field: string; readonly value: string };

/** Both readings of a query; the network decides which one holds. */
export type TargetQuery = {
  readonly text: string;
  readonly person: PersonWanted | undefined;
  readonly persona: Persona | undefined;
  readonly problems: readonly QueryProblem[];
};

export const ANYBODY: Persona = {
  titles: [],
  seniorities: [],
  functions: [],
  companies: [],
  industries: [],
  countries: [],
  cities: [],
  placed: [],
};

/** Whether a persona asks for anything at all. */
export const asksNothing = (persona: Persona): boolean =>
  persona.titles.length + persona.placed.length === 0 && asksBesideTitle(persona) === 0;

/** How much it asks for but for titles. */
export const asksBesideTitle = ({
  seniorities,
  functions,
  companies,
  industries,
  countries,
  cities,
}: Persona): number =>
  seniorities.length +
  functions.length +
  companies.length +
  industries.length +
  countries.length +
  cities.length;
