import { tableText } from '../word-table.ts';
import words from '../words/given-names.json' with { type: 'json' };

/** Formal given names by the short forms that may stand for them. */
export const formalNamesByShort = (): string => {
  const found = new Map<string, string[]>();
  for (const [name, shorts] of Object.entries(words.names)) {
    for (const short of shorts) found.set(short, [...(found.get(short) ?? []), name]);
  }
  return tableText(found);
};
