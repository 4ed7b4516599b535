import { textAt } from './columns.ts';

/** Each text once; columns hold its number. 0 is always the empty text. */
export type TextPool = {
  readonly size: number;
  id(text: string): number;
  /** The number of a text that is in the pool already, else -1. */
  find(text: string): number;
  text(id: number): string;
};

export const textPool = (): TextPool => {
  const ids = new Map<string, number>([['', 0]]);
  const texts = [''];
  return {
    get size() {
      return texts.length;
    },
    id(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => ids.get(text) ?? -1,
    text: (id) => textAt(texts, id),
  };
};
