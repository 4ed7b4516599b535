import type { BatchFound } from '../model/report.ts';
import type { Look } from './paint.ts';
import { presenters } from './presenters.ts';

/** How the text of a batch is put together of the texts of its rows, in any portions. */
export type BatchParts = {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The text of some rows, without head and tail. */
  part(answers: Iterable<BatchFound>): string;
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
  const textOf = (answers: Iterable<BatchFound>): string =>
    [...presenters.batch[format]({ asOf, answers }, look)].join('');
  const head = textOf([]).slice(0, -tail.length || undefined);
  return {
    ...{ head, between, tail },
    part: (answers) => textOf(answers).slice(head.length, -tail.length || undefined),
  };
};

const isShaped = (format: string): format is keyof typeof SHAPES => Object.hasOwn(SHAPES, format);
