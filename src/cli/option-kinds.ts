import { type Expectation, someText } from './expect.ts';

/** An option, declared once: help, parsing, default and error text come from here. */
export type Option<T> = {
  readonly flag: string;
  readonly help: string;
  readonly group: string;
  readonly fallback: T;
  /** From all texts given, in order; throws nothing, undefined means unexpected. */
  readonly read: (texts: readonly string[]) => T | undefined;
  readonly expects: string;
  readonly choices?: readonly string[];
  readonly repeatable: boolean;
};

type Words = { readonly flag: string; readonly help: string; readonly group: string };

/** The last of several wins. */
export const single = <T, F extends T | undefined>(
  words: Words,
  expectation: Expectation<T>,
  fallback: F,
): Option<T | F> => ({
  ...words,
  ...expectation,
  fallback,
  repeatable: false,
  read: (texts) => expectation.parse(texts.at(-1) ?? ''),
});

export const several = (words: Words): Option<readonly string[]> => ({
  ...words,
  help: `${words.help} (repeatable)`,
  expects: someText.expects,
  fallback: [],
  repeatable: true,
  read: (texts) => (texts.some((text) => text.trim() === '') ? undefined : texts),
});

/** Present or absent. */
export const flag = (words: Words): Option<boolean> => ({
  ...words,
  expects: 'given without a value',
  fallback: false,
  repeatable: false,
  read: (texts) => texts.length > 0,
});
