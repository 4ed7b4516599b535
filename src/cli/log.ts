import type { IssueView } from '../model/report.ts';
import type { OptionValues } from './options.ts';

/** What goes to stderr, one line each. */
export type Log = {
  /** What was wrong with the input: the first few of each code. */
  issues(issues: readonly IssueView[]): void;
  /** The closing line, or a hint. */
  note(text: string): void;
  /** What stopped the command; its code is for machines. */
  error(text: string, code?: string): void;
};

const MOST_PER_CODE = 10;
const MOST_LINES = 5;

type Settings = Pick<OptionValues, 'quiet' | 'verbose' | 'logFormat'>;

/** `write` puts one line on stderr. */
export const logTo = (write: (line: string) => void, settings: Settings): Log => {
  const { quiet, verbose, logFormat } = settings;
  const say = logFormat === 'json' ? jsonLine : textLine;
  const most = verbose ? Number.POSITIVE_INFINITY : MOST_PER_CODE;
  return {
    issues: (issues) => {
      if (quiet) return;
      const entries = logFormat === 'json' ? issues.map(asEntry) : capped(issues, most);
      for (const entry of entries) write(say(entry));
    },
    note: (text) => {
      if (!quiet) write(say({ level: 'info', text }));
    },
    error: (text, code) =>
      write(say({ level: 'error', ...(code === undefined ? {} : { code }), text })),
  };
};

type Entry = {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly code?: string;
  readonly file?: string;
  readonly line?: number | null;
};

const asEntry = (issue: IssueView): Entry => ({ level: 'warning', ...issue });

const jsonLine = (entry: Entry): string => JSON.stringify(entry);

const textLine = ({ level, text, file, line }: Entry): string => {
  if (level === 'error') return `refpath: ${text}`;
  if (file === undefined || file === '') return text;
  return line === null || line === undefined ? `${file}: ${text}` : `${file}:${line}: ${text}`;
};

/** Issues by code, in the order the codes came up; what is beyond `most` of a code is counted. */
const capped = (issues: readonly IssueView[], most: number): Entry[] =>
  [...grouped(issues, ({ code }) => code)].flatMap(([code, all]) => {
    const said = [...grouped(all, ({ file, text }) => `${file}\n${text}`).values()].map(oneOf);
    return [
      ...said.slice(0, most),
      ...(said.length > most ? [moreOf(code, said.length - most)] : []),
    ];
  });

const grouped = (
  issues: readonly IssueView[],
  keyOf: (issue: IssueView) => string,
): ReadonlyMap<string, readonly IssueView[]> => {
  const groups = new Map<string, IssueView[]>();
  for (const issue of issues) {
    const known = groups.get(keyOf(issue));
    if (known) known.push(issue);
    else groups.set(keyOf(issue), [issue]);
  }
  return groups;
};

/** The same said of several lines of a file is said once, with the other lines. */
const oneOf = ([first, ...others]: readonly IssueView[]): Entry => {
  const lines = others.slice(0, MOST_LINES).map(({ line }) => line);
  const more = others.length - lines.length;
  const also = `(also line${others.length === 1 ? '' : 's'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
  const text = first?.text ?? '';
  return { level: 'warning', ...first, text: others.length === 0 ? text : `${text} ${also}` };
};

const moreOf = (code: string, count: number): Entry => ({
  level: 'warning',
  code,
  text: `and ${count} more of this kind (${code}); --verbose shows all`,
});
