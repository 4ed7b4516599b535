/** What an empty priority counts as: medium. */
const USUAL = 2;

const WORDS: ReadonlyMap<string, number> = new Map([
  ['high', 1],
  ['a', 1],
  ['medium', 2],
  ['b', 2],
  ['low', 3],
  ['c', 3],
]);

/** 1 is the most important; "1", "P1", "high" and "A" say so. undefined: nothing that tells. */
export const priorityOf = (text: string): number | undefined => {
  const told = text.trim().toLowerCase();
  if (told === '') return USUAL;
  const number = /^p?(\d{1,6}(?:\.\d{1,6})?)$/.exec(told)?.[1];
  if (number === undefined) return WORDS.get(told);
  return Number(number) >= 1 ? Number(number) : undefined;
};

/** The same, medium where nothing tells. */
export const levelOf = (text: string): number => priorityOf(text) ?? USUAL;

/** Introductions to expect, by importance: in whole billionths, so that sums are the same everywhere. */
export const worthOf = (
  priority: string,
  { fit, strength }: { readonly fit: number; readonly strength: number },
): number => Math.max(1, Math.round((fit * strength * BILLION) / levelOf(priority)));

export const BILLION = 1e9;
