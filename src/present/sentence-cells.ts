import type { Sentence } from '../model/path-row.ts';
import type { Cell } from '../model/report.ts';

/** A sentence as bytes of a cell, cut at its pair. */
export type SentenceCell = {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The cell stands in quotes for it. */
  readonly quoted: boolean;
};

/** Names that are put as they are change nothing about a cell but where they stand first. */
const SOMEBODY = 'Ana';

/** Each sentence cut once; undefined: its cell is neither the text nor the text in quotes. */
export const sentenceCells = (
  cell: (cell: Cell) => string,
): ((sentence: Sentence) => SentenceCell | undefined) => {
  const known = new Map<Sentence, SentenceCell | undefined>();
  const cut = ({ before, ofPair, after }: Sentence): SentenceCell | undefined => {
    const text = before + (ofPair ? SOMEBODY : '') + after;
    const written = cell(text);
    const quoted = written === `"${text}"`;
    if (!quoted && written !== text) return undefined;
    return { before: Buffer.from(before), after: Buffer.from(after), quoted };
  };
  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, cut(sentence));
    return known.get(sentence);
  };
};
