import words from './words/given-names.json' with { type: 'json' };

/** Short form of a given name to the formal names it may stand for, folded. */
export const FORMAL_NAMES: ReadonlyMap<string, readonly string[]> = (() => {
  const formal = new Map<string, string[]>();
  for (const [name, short] of Object.entries(words.names)) {
    for (const nick of short) formal.set(nick, [...(formal.get(nick) ?? []), name]);
  }
  return formal;
})();
