import type {
  BatchAnswer,
  BatchFound,
  CheckReport,
  DraftReport,
  ExplainReport,
  FindReport,
  HopView,
  NetworkView,
  PathView,
  PersonView,
  Table,
} from '../../src/model/report.ts';
import { lineOf } from '../../src/present/path-columns.ts';
import { ofAll, peopleOn } from './batch-found.ts';

/** An invented person; the rest of the fields follow from the name. */
export const person = (id: string, name: string, facts: Partial<PersonView> = {}): PersonView => ({
  id,
  name,
  title: 'CISO',
  company: 'Altex',
  email: '',
  linkedinUrl: '',
  sources: ['people.csv:2'],
  ...facts,
});

const jim = person('p1', 'Jim Walsh', { title: 'CTO', company: 'Harbor Analytics' });
const jon = person('p2', 'Jon Smith', { email: 'jon@altex.example', linkedinUrl: 'in/jon' });
const john = person('p3', 'John Halloran', { company: 'Corvane Bank' });

export const hop = (from: PersonView, to: PersonView, facts: Partial<HopView> = {}): HopView => ({
  from,
  to,
  strength: 0.8312345678,
  warm: true,
  observed: true,
  factors: [{ name: 'recency', value: 0.91, because: { lastContact: '2026-10-30' } }],
  evidence: [
    {
      kind: 'email',
      count: 14,
      first: '2025-01-08',
      last: '2026-10-30',
      sources: ['mail.csv:201', 'mail.csv:207', 'mail.csv:211', 'mail.csv:213'],
    },
    {
      kind: 'shared-employer',
      count: 1,
      first: null,
      last: null,
      sources: [],
      facts: { company: 'Quayside Security', months: 51 },
    },
  ],
  ...facts,
});

export const path = (facts: Partial<PathView> = {}): PathView => ({
  rank: 1,
  target: john,
  fit: 0.97,
  seller: jim,
  firstAsk: jon,
  referrer: jon,
  strength: 0.4123456789,
  warmth: 'warm',
  reason: { code: 'every-tie-strong', text: 'Every tie on the path is strong.' },
  weakestHop: 2,
  program: 'non-client',
  referralSource: 'colleague-outside',
  approach: 'mention-referrer',
  hops: [hop(jim, jon), hop(jon, john, { strength: 0.496 })],
  ...facts,
});

export const directPath = (facts: Partial<PathView> = {}): PathView =>
  path({
    target: jon,
    firstAsk: null,
    referrer: null,
    weakestHop: 1,
    program: 'direct',
    referralSource: 'unknown',
    approach: 'contact-directly',
    hops: [hop(jim, jon)],
    ...facts,
  });

const network: NetworkView = {
  people: 18204,
  ties: 61330,
  team: 3,
  files: 4,
  rowsRead: 80000,
  rowsSkipped: 2,
};

const query = { targets: ['CISO at Corvane Bank'], from: [], maxHops: 3, top: 10 };

export const findReport = (facts: Partial<FindReport> = {}): FindReport => ({
  schema: 'refpath/find@1',
  asOf: '2026-11-22',
  query,
  network,
  targets: [
    {
      id: 'p3',
      name: 'John Halloran',
      title: 'CISO',
      company: 'Corvane Bank',
      fit: 0.97,
      fitFactors: [],
    },
  ],
  paths: [path(), directPath({ rank: 2, warmth: 'cold', strength: 0.0004 })],
  issues: [{ code: 'bad-date', file: 'mail.csv', line: 12, text: 'Expected a date, got "soon".' }],
  ...facts,
});

export const emptyFind = findReport({ targets: [], paths: [], issues: [] });

export const explainReport = (facts: Partial<ExplainReport> = {}): ExplainReport => ({
  schema: 'refpath/explain@1',
  asOf: '2026-11-22',
  query,
  network,
  targets: findReport().targets,
  path: path(),
  remedies: [{ hop: 2, code: 'contact', days: 1, text: 'A meeting within the last year.' }],
  nextBest: directPath({ rank: 2 }),
  issues: [],
  ...facts,
});

export const emptyExplain = explainReport({
  targets: [],
  path: null,
  remedies: [],
  nextBest: null,
});

export const draftReport = (facts: Partial<DraftReport> = {}): DraftReport => ({
  schema: 'refpath/draft@1',
  asOf: '2026-11-22',
  query,
  path: path(),
  messages: [
    { kind: 'ask', from: jim, to: jon, subject: 'A favor', body: 'Hi Jon,\n\nwould you?\n\nJim' },
    { kind: 'note', from: null, to: john, subject: 'Hello', body: 'Hi John,\n\nJon says hello.' },
  ],
  issues: [],
  ...facts,
});

export const emptyDraft = draftReport({ path: null, messages: [] });

/** An answer that has been worked out. */
export const foundOf = ({ paths, ...answer }: BatchAnswer): BatchFound => ({
  ...answer,
  count: paths.length,
  ...rowsOf(paths),
  lines: () => paths.map(lineOf),
  paths: () => paths,
});

const rowsOf = (paths: readonly PathView[]): Pick<BatchFound, 'people' | 'rows'> => {
  const ways = paths.map(({ seller, hops, weakestHop, reason, ...path }) => ({
    ...path,
    on: [seller, ...hops.map(({ to }) => to)],
    weakestTie: hops[weakestHop - 1]?.strength ?? null,
    reason: { said: [{ sentence: ofAll(reason.text), hop: weakestHop }], more: '' },
  }));
  const { people, rowOf } = peopleOn(ways);
  return { people, rows: () => ways.map(rowOf) };
};

export const batchAnswers: readonly BatchAnswer[] = [
  {
    query: 'CISO at Corvane Bank',
    priority: '1',
    paths: [path(), directPath({ rank: 2 })],
    nothing: null,
  },
  {
    query: 'Nobody, really',
    priority: '',
    paths: [],
    nothing: { code: 'nobody-fits', text: 'Nobody fits.' },
  },
];

export const answers: readonly BatchFound[] = batchAnswers.map(foundOf);

export const checkReport = (facts: Partial<CheckReport> = {}): CheckReport => ({
  schema: 'refpath/check@1',
  asOf: '2026-11-22',
  files: [
    {
      path: 'linkedin/Connections.csv',
      format: 'linkedin/connections',
      variant: '2023+ with URL',
      confidence: 0.99,
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 4,
      rowsRead: 1512,
      rowsRepaired: 3,
      rowsSkipped: 12,
      reasons: [
        { code: 'no-name', count: 12, lines: [12, 40, 41, 50, 60, 70], text: 'nobody is named' },
      ],
      unusedColumns: ['Notes'],
      nearest: null,
      lacks: [],
      map: null,
    },
    {
      path: 'shopping.csv',
      format: null,
      variant: '',
      confidence: 0,
      encoding: 'windows-1252',
      delimiter: ';',
      headerLine: null,
      rowsRead: 1,
      rowsRepaired: 0,
      rowsSkipped: 0,
      reasons: [],
      unusedColumns: [],
      nearest: 'plain/people',
      lacks: ['name', 'email'],
      map: { files: 'shopping.csv', format: 'plain/people', columns: { Item: '', Buyer: 'name' } },
    },
  ],
  network,
  merged: [{ by: 'email', count: 40 }],
  unsure: [
    {
      a: 'p7',
      b: 'p9',
      names: ['Ana Ruiz', 'Ana Ruíz'],
      references: ['7', 'ana@harbor.example'],
      features: [{ name: 'name', value: 0.9, because: {} }],
    },
  ],
  unsureAccounts: [
    {
      names: ['Müller GmbH', 'Mueller'],
      references: ['account:Müller GmbH', 'account:Mueller'],
      features: [{ name: 'name-alike', value: 1, because: {} }],
    },
  ],
  missing: [{ code: 'no-mail', text: 'No mail: nothing tells how often people write.' }],
  issues: [],
  ...facts,
});

export const emptyCheck = checkReport({
  files: [],
  merged: [],
  unsure: [],
  unsureAccounts: [],
  missing: [],
});

export const table = (facts: Partial<Table> = {}): Table => ({
  columns: ['person_id', 'name', 'strength', 'team'],
  rows: [
    ['p1', 'Jim Walsh', 0.123456789, true],
    ['p2', null, 3, false],
  ],
  ...facts,
});

/** Texts that break what handles texts carelessly. */
export const NAUGHTY: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`),
  ...Array.from({ length: 33 }, (_, i) => `a${String.fromCharCode(127 + i)}b`),
  '\u001b[31mred\u001b[0m',
  '\u202eevil\u202c',
  'zero\u200bwidth\ufeff',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\u0000=1',
  '\n=1',
  '\t=1',
  '＝1+1',
  'a;=1',
  '"quoted", and, commas',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '石川 裕子',
  '👩‍👩‍👧‍👦 family',
  'Zoë Müller-Łukasiewicz',
  '\ud800 lone',
  'x'.repeat(300),
  '',
];
