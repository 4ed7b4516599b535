import type { OptionName } from './options.ts';
import type { Runner } from './session.ts';

/** A command, declared once: its help, its options, and where it is, loaded when it is run. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** As commander spells them: "<what> [path]". */
  readonly operands: string;
  readonly options: readonly OptionName[];
  /** At least two, run in tests. */
  readonly examples: readonly string[];
  readonly runner: () => Promise<Runner>;
};

const READING = [
  'owner',
  'dateOrder',
  'encoding',
  'map',
  'rejects',
  'strict',
  'maxMemory',
] as const;
const NARROWING = [
  'from',
  'maxHops',
  'perReferrer',
  'warm',
  'minStrength',
  'via',
  'avoid',
] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'find',
    summary: 'the strongest paths to a person or persona',
    operands: '',
    options: ['target', 'account', 'top', ...NARROWING, 'explain', ...READING],
    examples: [
      'refpath find --data exports --target "CISO at Altex"',
      'refpath find --data exports --account Altex --warm --format csv',
    ],
    runner: async () => (await import('./run-find.ts')).runFind,
  },
  {
    name: 'explain',
    summary: 'one path in full: every tie, its factors, its evidence, why it is warm or cold',
    operands: '',
    options: ['target', 'account', ...NARROWING, ...READING],
    examples: [
      'refpath explain --data exports --target "CISO at Altex"',
      'refpath explain --data exports --target "CISO at Altex" --format json',
    ],
    runner: async () => (await import('./run-find.ts')).runExplain,
  },
  {
    name: 'draft',
    summary: 'the messages for one path: the ask, the note to forward, the note to the target',
    operands: '',
    options: ['target', 'account', ...NARROWING, ...READING],
    examples: [
      'refpath draft --data exports --target "CISO at Altex"',
      'refpath draft --data exports --target "CISO at Altex" --format json',
    ],
    runner: async () => (await import('./run-find.ts')).runDraft,
  },
  {
    name: 'batch',
    summary: 'find, for every row of a table of targets',
    operands: '',
    options: ['targets', 'top', ...NARROWING, ...READING],
    examples: [
      'refpath batch --data exports --targets targets.csv',
      'refpath batch --data exports --targets targets.csv --top 3 --format csv -o paths.csv',
    ],
    runner: async () => (await import('./run-batch.ts')).runBatch,
  },
  {
    name: 'referrers',
    summary: 'who opens the most doors: people ranked by whom they reach warmly',
    operands: '',
    options: [
      'target',
      'account',
      'targets',
      'from',
      'maxHops',
      'top',
      'rankBy',
      'avoid',
      ...READING,
    ],
    examples: [
      'refpath referrers --data exports',
      'refpath referrers --data exports --rank-by accounts --format csv',
    ],
    runner: async () => (await import('./run-referrers.ts')).runReferrers,
  },
  {
    name: 'plan',
    summary: 'whom to ask for what, within the asks that everyone can take',
    operands: '',
    options: ['targets', 'asks', 'from', 'maxHops', 'minStrength', 'via', 'avoid', ...READING],
    examples: [
      'refpath plan --data exports --targets targets.csv',
      'refpath plan --data exports --targets targets.csv --asks asks.csv --format csv -o plan.csv',
    ],
    runner: async () => (await import('./run-plan.ts')).runPlan,
  },
  {
    name: 'check',
    summary: 'what was read, repaired, skipped, joined, left unsure, and what is missing',
    operands: '',
    options: READING,
    examples: ['refpath check --data exports', 'refpath check --data exports --format json'],
    runner: async () => (await import('./run-check.ts')).runCheck,
  },
  {
    name: 'calibrate',
    summary: 'fit the settings of scoring to the outcomes of your own asks',
    operands: '',
    options: ['asks', ...READING],
    examples: [
      'refpath calibrate --data crm --asks asks.csv',
      'refpath calibrate --data crm --asks asks.csv -o settings.json',
    ],
    runner: async () => (await import('./run-calibrate.ts')).runCalibrate,
  },
  {
    name: 'export',
    summary: 'records, people, ties, accounts or graph of the network, or the rows of a file',
    operands: '[what] [path]',
    options: [...READING, 'delimiter', 'quote', 'headerLine'],
    examples: [
      'refpath export people --data exports --format ndjson',
      'refpath export graph --data exports -o network.gexf',
      'refpath export rows people.csv --delimiter ";"',
    ],
    runner: async () => (await import('./run-export.ts')).runExport,
  },
  {
    name: 'schema',
    summary:
      'the JSON Schema of an output: find, explain, draft, batch, batch-line, plan, plan-line, check, referrers or calibrate',
    operands: '[name]',
    options: [],
    examples: ['refpath schema find', 'refpath schema check'],
    runner: async () => (await import('./run-schema.ts')).runSchema,
  },
  {
    name: 'cache',
    summary: 'what is kept so that the next run need not read again: its place, or away with it',
    operands: '[what]',
    options: [],
    examples: ['refpath cache path', 'refpath cache clear'],
    runner: async () => (await import('./run-cache.ts')).runCache,
  },
  {
    name: 'demo',
    summary: 'the strongest paths in a built-in example network; nothing to set up',
    operands: '',
    options: ['target', 'account', 'top', ...NARROWING, 'explain'],
    examples: ['refpath demo', 'refpath demo --target "CISO at Altex" --explain'],
    runner: async () => (await import('./run-demo.ts')).runDemo,
  },
];
