import { extname } from 'node:path';
import { RefpathError } from '../model/issue.ts';
import type { Written } from '../model/report.ts';
import type { Look } from '../present/paint.ts';
import type { Presenter } from '../present/presenters.ts';
import { paintFor } from './colors.ts';
import { gathered } from './gather.ts';
import type { OptionValues } from './options.ts';
import type { Session } from './session.ts';
import { wantsColor, widthFor } from './terminal.ts';
import { type Pieces, writeStream } from './write-stream.ts';

/** Writes a report in the format asked for; made before the work, so that misuse is told at once. */
export type Deliver<Report> = (report: Report) => Promise<void>;

type Formats<Report> = Readonly<Record<string, Presenter<Report, Written>>>;

/** Where and how a report is written. */
export type Output = {
  readonly format: string;
  readonly look: Look;
  readonly color: boolean;
  write(pieces: Pieces): Promise<void>;
};

/** Chooses the format: --format, else the ending of -o, else the first the command has. */
export const outputFor = <Report>(
  session: Pick<Session, 'streams' | 'values'>,
  formats: Formats<Report>,
): Output => {
  const { streams, values } = session;
  const format = formatFor(values, Object.keys(formats));
  refuseFields(values, format, formats);
  const toFile = values.output !== undefined && values.output !== '-';
  const color = values.color === 'always' || (!toFile && wantsColor(values.color, streams));
  return {
    format,
    color,
    look: {
      width: widthFor(values, streams),
      paint: paintFor(color),
      fields: values.fields,
      detail: values.explain,
    },
    write: (pieces) =>
      toFile ? writeFile(values.output ?? '', pieces) : writeStream(streams.stdout, pieces),
  };
};

/** Loaded only for files. */
const writeFile = async (path: string, pieces: Pieces): Promise<void> =>
  (await import('./write-output.ts')).writeOutput(path, pieces);

export const deliverer = <Report>(
  session: Pick<Session, 'streams' | 'values'>,
  formats: Formats<Report>,
): Deliver<Report> => {
  const { format, look, write } = outputFor(session, formats);
  return (report) => write(gathered(formats[format]?.(report, look) ?? []));
};

const ENDINGS = new Map([
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.txt', 'table'],
  ['.md', 'md'],
  ['.html', 'html'],
  ['.xlsx', 'xlsx'],
]);

const formatFor = ({ format, output }: OptionValues, known: readonly string[]): string => {
  const ending =
    format === undefined ? ENDINGS.get(extname(output ?? '').toLowerCase()) : undefined;
  const wanted = format ?? ending ?? known[0] ?? '';
  if (known.includes(wanted)) return wanted;
  const message =
    format === undefined
      ? `Expected -o to end in ${known.map(endingOf).join(', ')}, got "${output ?? ''}".`
      : `Expected --format to be ${known.length > 1 ? 'one of ' : ''}${known.join(', ')} for this command, got "${format}".`;
  throw new RefpathError('usage', { message });
};

const endingOf = (format: string): string =>
  [...ENDINGS].find(([, name]) => name === format)?.[0] ?? '';

/** Formats whose shape is fixed by the contract. */
const refuseFields = <Report>(
  { fields }: OptionValues,
  format: string,
  formats: Formats<Report>,
): void => {
  if (fields.length === 0) return;
  if (format !== 'json' && 'csv' in formats) return;
  const fitting = Object.keys(formats).filter((name) => name !== 'json');
  throw new RefpathError('usage', {
    message:
      'csv' in formats
        ? `Expected --fields with --format ${fitting.join(', ')}; json always has every field.`
        : 'This command has no --fields: its output is one whole.',
  });
};
