import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { compareText } from './compare-text.ts';

type Spelled = {
  readonly shown: number;
  readonly text: string;
  readonly words: number;
  readonly times: number;
};

/**
 * The fullest spelling of a name, as its number in the pool: in usual case, most whole words, most rows, most
 * letters, in this turn.
 */
export const bestName = (records: Int32Array, { name, names, pool }: CleanRecords): number => {
  const times = new Map<number, number>();
  for (const record of records) {
    const shown = names.shown.at(at(name, record));
    if (shown !== 0) times.set(shown, (times.get(shown) ?? 0) + 1);
  }
  if (times.size === 1) for (const shown of times.keys()) return shown;
  let best: Spelled = { shown: 0, text: '', words: -1, times: 0 };
  for (const [shown, count] of times) {
    const text = pool.text(shown);
    const spelled = { shown, text, words: wordCount(text), times: count };
    if (isFuller(spelled, best)) best = spelled;
  }
  return best.shown;
};

/** Whole words; a name in one case only ranks below all others. */
const wordCount = (text: string): number => {
  const words = text.split(' ').filter((word) => word.replace(/\P{L}/gu, '').length > 1).length;
  const oneCase = text === text.toUpperCase() || text === text.toLowerCase();
  return oneCase && text.toLowerCase() !== text.toUpperCase() ? 0 : words;
};

const isFuller = (a: Spelled, b: Spelled): boolean => {
  if (a.words !== b.words) return a.words > b.words;
  if (a.times !== b.times) return a.times > b.times;
  if (a.text.length !== b.text.length) return a.text.length > b.text.length;
  return compareText(a.text, b.text) < 0;
};
