import { lazily } from '../model/lazily.ts';
import words from './words/given-names.json' with { type: 'json' };

/** The formal names that the short form of a given name may stand for, folded; none: it is no short form. */
export const formalNamesOf = (short: string): readonly string[] => formal().get(short) ?? [];

const formal = lazily((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, shorts] of Object.entries(words.names)) {
    for (const short of shorts) found.set(short, [...(found.get(short) ?? []), name]);
  }
  return found;
});
