import type { IssueView } from '../model/report.ts';
import type { OptionValues } from './options.ts';

/** What goes to stderr, one line each. */
export type Log = {
  /** What was wrong with the input: the first few of each code. */
  issues(issues: readonly IssueView[]): void;
  /** The closing line, or a hint. */
  note(text: string): void;
  /** What stopped the command. */
  error(text: string): void;
};

const MOST_PER_CODE = 10;

type Settings = Pick<OptionValues, 'quiet' | 'verbose' | 'logFormat'>;

/** `write` puts one line on stderr. */
export const logTo = (write: (line: string) => void, settings: Settings): Log => {
  const { quiet, verbose, logFormat } = settings;
  const say = logFormat === 'json' ? jsonLine : textLine;
  const most = verbose ? Number.POSITIVE_INFINITY : MOST_PER_CODE;
  return {
    issues: (issues) => {
      if (!quiet) for (const entry of capped(issues, most)) write(say(entry));
    },
    note: (text) => {
      if (!quiet) write(say({ level: 'info', text }));
    },
    error: (text) => write(say({ level: 'error', text })),
  };
};

type Entry = {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly code?: string;
  readonly file?: string;
  readonly line?: number | null;
};

const jsonLine = (entry: Entry): string => JSON.stringify(entry);

const textLine = ({ level, text, file, line }: Entry): string => {
  if (level === 'error') return `refpath: ${text}`;
  if (file === undefined || file === '') return text;
  return line === null || line === undefined ? `${file}: ${text}` : `${file}:${line}: ${text}`;
};

/** Issues by code, in the order the codes came up; what is beyond `most` of a code is counted. */
const capped = (issues: readonly IssueView[], most: number): Entry[] => {
  const byCode = new Map<string, IssueView[]>();
  for (const issue of issues) {
    const known = byCode.get(issue.code);
    if (known) known.push(issue);
    else byCode.set(issue.code, [issue]);
  }
  return [...byCode].flatMap(([code, all]) => [
    ...all.slice(0, most).map((issue): Entry => ({ level: 'warning', ...issue })),
    ...(all.length > most ? [moreOf(code, all.length - most)] : []),
  ]);
};

const moreOf = (code: string, count: number): Entry => ({
  level: 'warning',
  code,
  text: `and ${count} more of this kind (${code}); --verbose shows all`,
});
