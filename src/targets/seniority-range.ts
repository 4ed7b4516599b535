import { SENIORITIES, type Seniority } from '../model/persona.ts';
import { clipped } from '../normalize/longest.ts';
import { officeOf } from './read-words.ts';
import { remembering } from './remembered.ts';

/** "VP or above", "at least director", "up to manager": the level named and which way it opens. */
export type SeniorityRange = {
  readonly seniorities: readonly Seniority[];
  /** The text without the words of the range. */
  readonly rest: string;
};

/** Decision makers, where nobody says more: directors, heads and above. */
export const DECISION_MAKERS: readonly Seniority[] = SENIORITIES.slice(
  0,
  SENIORITIES.indexOf('director') + 1,
);

/** A range of levels in plain words, or undefined. */
export const seniorityRange = (text: string): SeniorityRange | undefined => {
  const range = RANGES.find(({ pattern }) => pattern.test(text));
  if (!range) return undefined;
  const rest = text.replace(range.pattern, ' ').replace(/\s+/g, ' ').trim();
  const level = named(rest.toLowerCase());
  return level === '' ? undefined : { seniorities: opened(level, range.up), rest };
};

/** `director+`, `>=director`, `<=manager`, `director-vp`, "director or above" or a plain word of a `seniority:` field. */
export const seniorityField = remembering((value: string): readonly Seniority[] => {
  const text = clipped(value).trim().toLowerCase();
  const range = seniorityRange(text);
  if (range) return range.seniorities;
  const between = levelsBetween(text);
  if (between.length > 0) return between;
  const [, before = '', word = '', after = ''] = /^(>=?|<=?)?\s*(.*?)\s*(\+|-)?$/.exec(text) ?? [];
  const level = named(word);
  if (level === '') return [];
  if (before.startsWith('>') || after === '+') return opened(level, true);
  return before.startsWith('<') || after === '-' ? opened(level, false) : [level];
});

/** `director-vp`, `manager..c-level`; but a senior-director is a director. */
const levelsBetween = (text: string): readonly Seniority[] => {
  for (const { index, 0: mark } of text.matchAll(/\s*(?:-|–|—|\.\.+|\bto\b|\bbis\b)\s*/g)) {
    const [one, other] = [text.slice(0, index), text.slice(index + mark.length)].map(placeOf);
    const isTitle = text.startsWith('senior-');
    if (one === undefined || other === undefined || one < 0 || other < 0 || isTitle) continue;
    return SENIORITIES.slice(Math.min(one, other), Math.max(one, other) + 1);
  }
  return [];
};

const LEVELS: readonly string[] = SENIORITIES;

const placeOf = (word: string): number => LEVELS.indexOf(word.replace(/[\s_]+/g, '-'));

const RANGES: readonly { readonly pattern: RegExp; readonly up: boolean }[] = [
  {
    pattern: /\s*(?:,?\s*(?:or|and|&)\s+)(?:above|higher|up|upwards|more senior)\b|\s*\+(?=\s|$)/i,
    up: true,
  },
  { pattern: /\b(?:at least|minimum|min\.?|above|from)\s+(?:an?\s+)?(?=\p{L})/iu, up: true },
  { pattern: /\s*(?:or|and)\s+(?:below|lower|under|down)\b/i, up: false },
  { pattern: /\b(?:at most|up to|maximum|max\.?)\s+(?:an?\s+)?(?=\p{L})/iu, up: false },
];

const opened = (level: Seniority, up: boolean): readonly Seniority[] => {
  const place = SENIORITIES.indexOf(level);
  return up ? SENIORITIES.slice(0, place + 1) : SENIORITIES.slice(place);
};

const named = (word: string): Seniority | '' => {
  const plain = word.replace(/[\s_]+/g, '-');
  return SENIORITIES.find((one) => one === plain) ?? officeOf(word).seniority;
};
