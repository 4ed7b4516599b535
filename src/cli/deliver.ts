import { extname } from 'node:path';
import { RefpathError } from '../model/issue.ts';
import type { Written } from '../model/report.ts';
import type { Look } from '../present/paint.ts';
import { type Later, type Presenter, ready } from '../present/presenters.ts';
import { paintFor } from './colors.ts';
import { ENDINGS } from './formats.ts';
import { gathered } from './gather.ts';
import type { OptionValues } from './options.ts';
import type { Session } from './session.ts';
import { wantsColor, widthFor } from './terminal.ts';
import { type Pieces, writeStream } from './write-stream.ts';

/** Writes a report in the format asked for; made before the work, so that misuse is told at once. */
export type Deliver<Report> = (report: Report) => Promise<void>;

type Formats<Report> = Readonly<Record<string, Presenter<Report, Written> | Later<Report>>>;

/** Where and how a report is written. */
export type Output<Report> = {
  readonly format: string;
  readonly present: () => Promise<Presenter<Report, Written>>;
  readonly look: Look;
  readonly color: boolean;
  write(pieces: Pieces): Promise<void>;
};

/** Chooses the format: --format, else the ending of -o, else the first the command has. */
export const outputFor = async <Report>(
  session: Pick<Session, 'streams' | 'values'>,
  formats: Formats<Report>,
): Promise<Output<Report>> => {
  const { streams, values } = session;
  const known = new Map(Object.entries(formats));
  const format = formatFor(values, [...known.keys()]);
  refuseFields(values, format, formats);
  const toFile = values.output !== undefined && values.output !== '-';
  if (!toFile && format === 'xlsx' && streams.stdout.isTTY === true) throw notForTerminals();
  const color = values.color === 'always' || (!toFile && wantsColor(values.color, streams));
  return {
    format,
    color,
    present: () => ready(known.get(format) ?? NO_PRESENTER),
    look: {
      width: widthFor(values, streams),
      paint: await paintFor(color),
      fields: values.fields,
      detail: values.explain,
    },
    write: (pieces) =>
      toFile ? writeFile(values.output ?? '', pieces) : writeStream(streams.stdout, pieces),
  };
};

/** Only formats that are known are chosen. */
const NO_PRESENTER = (): Iterable<Written> => [];

const notForTerminals = (): RefpathError =>
  new RefpathError('usage', {
    message: 'Expected -o with a file for xlsx, such as -o paths.xlsx: a terminal cannot show it.',
  });

/** Loaded only for files. */
const writeFile = async (path: string, pieces: Pieces): Promise<void> =>
  (await import('./write-output.ts')).writeOutput(path, pieces);

export const deliverer = async <Report>(
  session: Pick<Session, 'streams' | 'values'>,
  formats: Formats<Report>,
): Promise<Deliver<Report>> => {
  const { look, write, present } = await outputFor(session, formats);
  return async (report) => write(gathered((await present())(report, look)));
};

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
