import { RANK_BY } from '../model/referrers-report.ts';
import { isoDay, names, oneCharacter, oneOf, share, someText, wholeNumber } from './expect.ts';
import { FORMATS } from './formats.ts';
import { memorySize } from './memory-size.ts';
import { flag, type Option, several, single } from './option-kinds.ts';

const INPUT = 'Input:';
const OUTPUT = 'Output:';
const SEARCH = 'Search:';
const COMMON = 'Other:';

const OPEN = Number.POSITIVE_INFINITY;

/** Every option of every command; the key is the name commander gives it. */
export const OPTIONS = {
  data: several({
    flag: '--data <path>',
    help: 'file, folder, archive or - for standard input; else REFPATH_DATA, else the current folder',
    group: INPUT,
  }),
  config: single(
    { flag: '--config <file>', help: 'settings, instead of ./refpath.config.json', group: INPUT },
    someText,
    undefined,
  ),
  asOf: single(
    {
      flag: '--as-of <date>',
      help: 'the day to take for today; later evidence is left out',
      group: INPUT,
    },
    isoDay,
    undefined,
  ),
  owner: single(
    {
      flag: '--owner <name>',
      help: 'whose LinkedIn export it is, where no file says so',
      group: INPUT,
    },
    someText,
    undefined,
  ),
  dateOrder: single(
    { flag: '--date-order <order>', help: 'how to read dates like 03/04/2025', group: INPUT },
    oneOf(['dmy', 'mdy', 'ymd']),
    undefined,
  ),
  encoding: single(
    {
      flag: '--encoding <name>',
      help: 'encoding of the text files, such as windows-1252',
      group: INPUT,
    },
    someText,
    undefined,
  ),
  map: single(
    {
      flag: '--map <file>',
      help: 'what the columns of unknown tables mean (JSON); check prints one to edit',
      group: INPUT,
    },
    someText,
    undefined,
  ),
  rejects: single(
    {
      flag: '--rejects <file>',
      help: 'write refused rows there as csv, to be mended and read again',
      group: INPUT,
    },
    someText,
    undefined,
  ),
  maxMemory: single(
    { flag: '--max-memory <size>', help: 'end before it takes more: 512m, 2g', group: INPUT },
    memorySize,
    undefined,
  ),
  strict: flag({
    flag: '--strict',
    help: 'exit 65 if anything had to be left out (export rows: or put right)',
    group: INPUT,
  }),
  target: several({
    flag: '--target <who>',
    help: 'a person (name, e-mail, profile URL) or a persona: "CISO at Altex"',
    group: SEARCH,
  }),
  account: several({ flag: '--account <name>', help: 'every decision maker there', group: SEARCH }),
  from: several({
    flag: '--from <who>',
    help: 'whose network to search; default: the team',
    group: SEARCH,
  }),
  maxHops: single(
    {
      flag: '--max-hops <count>',
      help: 'longest path to consider, counted in ties',
      group: SEARCH,
    },
    wholeNumber(1, 6),
    3,
  ),
  top: single(
    { flag: '--top <count>', help: 'how many paths to show', group: SEARCH },
    wholeNumber(1, 1_000_000),
    10,
  ),
  perReferrer: single(
    {
      flag: '--per-referrer <count>',
      help: 'paths per referrer and target; 0: all',
      group: SEARCH,
    },
    wholeNumber(0, OPEN),
    1,
  ),
  warm: flag({ flag: '--warm', help: 'warm paths only', group: SEARCH }),
  minStrength: single(
    { flag: '--min-strength <number>', help: 'leave out weaker paths', group: SEARCH },
    share,
    0,
  ),
  via: several({ flag: '--via <who>', help: 'only paths through this person', group: SEARCH }),
  avoid: several({ flag: '--avoid <who>', help: 'no path through this person', group: SEARCH }),
  rankBy: single(
    { flag: '--rank-by <what>', help: 'what counts: targets or accounts reached', group: SEARCH },
    oneOf(RANK_BY),
    'targets',
  ),
  targets: single(
    {
      flag: '--targets <file>',
      help: 'table with a column "target"; optional: priority, from',
      group: SEARCH,
    },
    someText,
    undefined,
  ),
  asks: single(
    {
      flag: '--asks <file>',
      help: 'table of asks: date, seller, referrer, target, status',
      group: SEARCH,
    },
    someText,
    undefined,
  ),
  explain: flag({
    flag: '--explain',
    help: 'show each tie with its factors and evidence',
    group: OUTPUT,
  }),
  delimiter: single(
    { flag: '--delimiter <character>', help: 'instead of the one found', group: INPUT },
    oneCharacter,
    undefined,
  ),
  quote: single(
    { flag: '--quote <character>', help: 'instead of the one found', group: INPUT },
    oneCharacter,
    undefined,
  ),
  headerLine: single(
    {
      flag: '--header-line <line>',
      help: 'line of the header, from 1; 0: there is none',
      group: INPUT,
    },
    wholeNumber(0, OPEN),
    undefined,
  ),
  format: single(
    {
      flag: '--format <name>',
      help: 'how to write it; the ending of -o chooses if this is silent',
      group: OUTPUT,
    },
    oneOf(FORMATS),
    undefined,
  ),
  fields: single(
    {
      flag: '--fields <names>',
      help: 'columns to write, in this order: rank,target_name',
      group: OUTPUT,
    },
    names,
    [],
  ),
  output: single(
    {
      flag: '-o, --output <file>',
      help: 'write there, all at once, readable by you alone',
      group: OUTPUT,
    },
    someText,
    undefined,
  ),
  color: single(
    { flag: '--color <when>', help: 'colors on the terminal', group: OUTPUT },
    oneOf(['auto', 'always', 'never']),
    'auto',
  ),
  width: single(
    {
      flag: '--width <columns>',
      help: 'width of tables; default: COLUMNS, else 80',
      group: OUTPUT,
    },
    wholeNumber(40, 1000),
    undefined,
  ),
  quiet: flag({ flag: '-q, --quiet', help: 'nothing on stderr but errors', group: COMMON }),
  verbose: flag({ flag: '-v, --verbose', help: 'every issue, and where a bug is', group: COMMON }),
  logFormat: single(
    { flag: '--log-format <name>', help: 'how stderr is written', group: COMMON },
    oneOf(['text', 'json']),
    'text',
  ),
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Values of all options: what was given, or the default. */
export type OptionValues = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name] extends Option<infer T> ? T : never;
};

export const GLOBAL_OPTIONS = [
  'data',
  'config',
  'asOf',
  'format',
  'fields',
  'output',
  'color',
  'width',
  'quiet',
  'verbose',
  'logFormat',
] as const satisfies readonly OptionName[];

/** "-o, --output <file>" → "--output" */
export const longFlag = (name: OptionName): string =>
  /--[a-z-]+/.exec(OPTIONS[name].flag)?.[0] ?? name;
