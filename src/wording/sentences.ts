/** What a sentence may be made of. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** A closed table: code → the sentence it stands for. */
export type Sentences = Readonly<Record<string, string | ((facts: Facts) => string)>>;

/** Adds the tables up; a Map, since codes may come from elsewhere. */
export const sentences = (...tables: readonly Sentences[]): ReadonlyMap<string, Sentence> =>
  new Map(tables.flatMap((table) => Object.entries(table)));

type Sentence = Sentences[string];

/** The sentence of a code. A code without one is spelt out with its facts rather than lost. */
export const worded = (
  table: ReadonlyMap<string, Sentence>,
  code: string,
  facts: Facts = {},
): string => {
  const sentence = table.get(code);
  if (sentence === undefined) return spelledOut(code, facts);
  return typeof sentence === 'string' ? sentence : sentence(facts);
};

const spelledOut = (code: string, facts: Facts): string => {
  const words = code.replaceAll('-', ' ');
  const told = Object.entries(facts).map(([name, value]) => `${spaced(name)} ${value}`);
  return capitalized(told.length === 0 ? words : `${words} (${told.join(', ')})`);
};

/** "lastContact" → "last contact" */
export const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact as text, '' where it is absent. */
export const fact = (facts: Facts, name: string): string => {
  const value = facts[name];
  return value === undefined ? '' : String(value);
};

/** "1 row", "4 rows" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** 61330 → "61,330", the same in every locale. */
export const grouped = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
