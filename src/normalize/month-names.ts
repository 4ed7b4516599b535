import words from './words/months.json' with { type: 'json' };

/**
 * Months as exports write them: full, genitive and abbreviated. A file of our own, because the
 * platform's lists change between versions of Node.
 */
const month = new Map(
  words.months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);
const present = new Set(words.present);
const weekdays = new Set(words.weekdays);

/** 1–12, or undefined where the word is no month. Takes lower case in NFC without a final dot. */
export const monthOf = (word: string): number | undefined => month.get(word);

/** "Present", "heute", "aujourd'hui" …: still there, in the same languages. */
export const meansPresent = (word: string): boolean => present.has(word);

/** The day of the week says nothing that the date does not. */
export const isWeekday = (word: string): boolean => weekdays.has(word);
