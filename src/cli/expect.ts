import { dayOfIso } from '../model/day.ts';

/**
 * How an option's text becomes its value, and what is expected where it cannot. Plain functions:
 * zod takes 100 ms to load, which `--help` and every `find` would pay.
 */
export type Expectation<T> = {
  /** Completes "Expected --max-hops to be …". */
  readonly expects: string;
  /** undefined: not what was expected. */
  readonly parse: (text: string) => T | undefined;
  /** Closed sets name their members, for help. */
  readonly choices?: readonly string[];
};

export const wholeNumber = (least: number, most: number): Expectation<number> => ({
  expects: Number.isFinite(most)
    ? `a whole number from ${least} to ${most}`
    : `a whole number, ${least} or more`,
  parse: (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
});

export const share: Expectation<number> = {
  expects: 'a number from 0 to 1',
  parse: (text) => {
    const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
  },
};

export const isoDay: Expectation<string> = {
  expects: 'a date like 2026-11-22',
  parse: (text) => (dayOfIso(text) === undefined ? undefined : text),
};

export const someText: Expectation<string> = {
  expects: 'a text that is not empty',
  parse: (text) => (text.trim() === '' ? undefined : text),
};

export const oneCharacter: Expectation<string> = {
  expects: 'one character, or "tab"',
  parse: (text) => {
    if (text === 'tab' || text === '\\t') return '\t';
    return text.length === 1 ? text : undefined;
  },
};

export const oneOf = <const T extends string>(choices: readonly T[]): Expectation<T> => ({
  expects: choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.join(', ')}`,
  parse: (text) => choices.find((choice) => choice === text),
  choices,
});

export const names: Expectation<readonly string[]> = {
  expects: 'names separated by commas',
  parse: (text) => {
    const found = text.split(',').map((name) => name.trim());
    return found.every((name) => name !== '') ? found : undefined;
  },
};

/** Ends a sentence on what was expected. */
export const got = (text: string): string => (text === '' ? 'got nothing' : `got "${text}"`);
