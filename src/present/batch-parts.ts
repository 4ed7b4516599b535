import type { BatchFound, Written } from '../model/report.ts';
import type { Look } from './paint.ts';
import { presenters } from './presenters.ts';

/** How the text of a batch is put together of the texts of its rows, in any portions. */
export type BatchParts = {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** What some rows are written as, without head and tail. */
  part(answers: Iterable<BatchFound>): Written;
};

type Format = keyof typeof presenters.batch;

const SHAPES = {
  json: { between: ',', tail: '\n]}\n' },
  ndjson: { between: '', tail: '' },
  csv: { between: '', tail: '' },
  tsv: { between: '', tail: '' },
  table: { between: '\n', tail: '' },
} as const satisfies Partial<Record<Format, Pick<BatchParts, 'between' | 'tail'>>>;

/** Undefined: the format cannot be made in portions, like a grid, whose columns are as wide as all rows ask. */
export const batchParts = (format: string, asOf: string, look: Look): BatchParts | undefined => {
  if (!isShaped(format) || (format === 'table' && look.fields.length > 0)) return undefined;
  const { between, tail } = SHAPES[format];
  const wholeOf = (answers: Iterable<BatchFound>): Written =>
    joined([...presenters.batch[format]({ asOf, answers }, look)]);
  const head = wholeOf([])
    .slice(0, -tail.length || undefined)
    .toString();
  return {
    ...{ head, between, tail },
    // Heads and tails are letters of one byte each.
    part: (answers) => wholeOf(answers).slice(head.length, -tail.length || undefined),
  };
};

const joined = (pieces: readonly Written[]): Written =>
  pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : Buffer.concat(pieces.map((piece) => Buffer.from(piece)));

const isShaped = (format: string): format is keyof typeof SHAPES => Object.hasOwn(SHAPES, format);
