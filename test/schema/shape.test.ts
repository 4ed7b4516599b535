import { describe, expect, test } from 'vitest';
import { TIE_SETTING_NAMES } from '../../src/model/tie-settings.ts';
import { SCHEMA_NAMES, type SchemaName } from '../../src/schema/json-schema.ts';
import { partsOf, shapeOf } from './shape-of.ts';

/** What readers of the JSON rely on. A change here is a change of the documented shape. */
const NETWORK = [
  'network: object',
  'network.people: integer from 0',
  'network.ties: integer from 0',
  'network.team: integer from 0',
  'network.files: integer from 0',
  'network.rowsRead: integer from 0',
  'network.rowsSkipped: integer from 0',
];

const QUERY = [
  'query: object',
  'query.targets: list of string',
  'query.from: list of string',
  'query.maxHops: integer',
  'query.top: integer',
];

const ISSUES = [
  'issues: list',
  'issues[].code: string',
  'issues[].file: string',
  'issues[].line: integer or null',
  'issues[].text: string',
];

const TARGETS = [
  'targets: list',
  'targets[].id: string',
  'targets[].name: string',
  'targets[].title: string',
  'targets[].company: string',
  'targets[].fit: number from 0 to 1',
  'targets[].fitFactors: list of factor',
];

const PATH = [
  'rank: integer from 1',
  'target: person',
  'fit: number from 0 to 1',
  'seller: person',
  'firstAsk: person or null',
  'referrer: person or null',
  'strength: number from 0 to 1',
  'warmth: warm | cold',
  'reason: reason',
  'weakestHop: integer from 1',
  'program: client | indirect | non-client | direct',
  'referralSource: colleague-inside | colleague-outside | subordinate | superior | unknown',
  'approach: mention-referrer | ask-for-introduction | offer-incentive | contact-directly',
  'hops: list of hop',
];

const SHAPES: Readonly<Record<SchemaName, readonly string[]>> = {
  find: [
    'schema: "refpath/find@1"',
    'asOf: string',
    ...QUERY,
    ...NETWORK,
    ...TARGETS,
    'paths: list of path',
    ...ISSUES,
  ],
  explain: [
    'schema: "refpath/explain@1"',
    'asOf: string',
    ...QUERY,
    ...NETWORK,
    ...TARGETS,
    'path: path or null',
    'remedies: list',
    'remedies[].hop: integer',
    'remedies[].code: string',
    'remedies[].days: integer or null',
    'remedies[].text: string',
    'nextBest: path or null',
    ...ISSUES,
  ],
  draft: [
    'schema: "refpath/draft@1"',
    'asOf: string',
    ...QUERY,
    'path: path or null',
    'messages: list',
    'messages[].kind: ask | forward | note',
    'messages[].from: person or null',
    'messages[].to: person',
    'messages[].subject: string',
    'messages[].body: string',
    ...ISSUES,
  ],
  batch: [
    'schema: "refpath/batch@1"',
    'asOf: string',
    'answers: list',
    'answers[].query: string',
    'answers[].priority: string',
    'answers[].paths: list of path',
    'answers[].nothing: reason or null',
  ],
  'batch-line': [
    '--',
    'query: string',
    'priority: string',
    ...PATH,
    '--',
    'query: string',
    'priority: string',
    'rank: null',
    'reason: reason or null',
  ],
  check: [
    'schema: "refpath/check@1"',
    'asOf: string',
    'files: list',
    'files[].path: string',
    'files[].format: string or null',
    'files[].variant: string',
    'files[].confidence: number from 0 to 1',
    'files[].encoding: string',
    'files[].delimiter: string',
    'files[].headerLine: integer or null',
    'files[].rowsRead: integer from 0',
    'files[].rowsRepaired: integer from 0',
    'files[].rowsSkipped: integer from 0',
    'files[].reasons: list',
    'files[].reasons[].code: string',
    'files[].reasons[].count: integer from 0',
    'files[].reasons[].lines: list of integer',
    'files[].reasons[].text: string',
    'files[].unusedColumns: list of string',
    'files[].nearest: string or null',
    'files[].lacks: list of string',
    'files[].map: object or null',
    'files[].map.files: string',
    'files[].map.format: string',
    'files[].map.columns: record of string',
    ...NETWORK,
    'merged: list',
    'merged[].by: string',
    'merged[].count: integer from 0',
    'unsure: list',
    'unsure[].a: string',
    'unsure[].b: string',
    'unsure[].names: [string, string]',
    'unsure[].references: [string, string]',
    'unsure[].features: list of factor',
    'unsureAccounts: list',
    'unsureAccounts[].names: [string, string]',
    'unsureAccounts[].references: [string, string]',
    'unsureAccounts[].features: list of factor',
    'missing: list of reason',
    ...ISSUES,
  ],
  referrers: [
    'schema: "refpath/referrers@1"',
    'asOf: string',
    ...QUERY,
    'query.rankBy: targets | accounts',
    ...NETWORK,
    'sought: integer from 0',
    'reached: integer from 0',
    'found: integer from 0',
    'referrers: list',
    'referrers[].rank: integer from 1',
    'referrers[].person: person',
    'referrers[].targets: integer from 0',
    'referrers[].accounts: integer from 0',
    'referrers[].fit: number from 0',
    'referrers[].promise: number from 0',
    'referrers[].doors: list',
    'referrers[].doors[].target: object',
    'referrers[].doors[].target.id: string',
    'referrers[].doors[].target.name: string',
    'referrers[].doors[].target.title: string',
    'referrers[].doors[].target.company: string',
    'referrers[].doors[].target.fit: number from 0 to 1',
    'referrers[].doors[].seller: object',
    'referrers[].doors[].seller.id: string',
    'referrers[].doors[].seller.name: string',
    'referrers[].doors[].seller.title: string',
    'referrers[].doors[].seller.company: string',
    'referrers[].doors[].strength: number from 0 to 1',
    'referrers[].doors[].hops: integer from 2',
    'targets: list',
    'targets[].rank: integer from 1',
    'targets[].target: object',
    'targets[].target.id: string',
    'targets[].target.name: string',
    'targets[].target.title: string',
    'targets[].target.company: string',
    'targets[].target.fit: number from 0 to 1',
    'targets[].together: number from 0 to 1',
    'targets[].ways: integer from 1',
    'targets[].best: number from 0 to 1',
    ...ISSUES,
  ],
  calibrate: [
    'schema: "refpath/calibrate@1"',
    'asOf: string',
    'asks: object',
    'asks.read: integer from 0',
    'asks.won: integer from 0',
    'asks.lost: integer from 0',
    'asks.open: integer from 0',
    'asks.unknown: integer from 0',
    'folds: integer',
    'base: object',
    'base.logLoss: number from 0',
    'base.error: number from 0 to 1',
    'before: object',
    'before.logLoss: number from 0',
    'before.error: number from 0 to 1',
    'after: object',
    'after.logLoss: number from 0',
    'after.error: number from 0 to 1',
    'better: boolean',
    'changes: list',
    `changes[].setting: ${TIE_SETTING_NAMES.join(' | ')}`,
    'changes[].from: number',
    'changes[].to: number',
    'changes[].meaning: string',
    'chances: list',
    'chances[].strength: number from 0 to 1',
    'chances[].chance: number from 0 to 1',
    'scoring: record of number',
    ...ISSUES,
  ],
};

describe('the documented shape', () => {
  test.each(SCHEMA_NAMES)('of %s', (name) => {
    expect(shapeOf(name)).toEqual(SHAPES[name]);
  });

  test('says of every output which version it is, and of which day', () => {
    for (const name of SCHEMA_NAMES.filter((one) => one !== 'batch-line')) {
      expect(shapeOf(name).slice(0, 2)).toEqual([`schema: "refpath/${name}@1"`, 'asOf: string']);
    }
  });
});

describe('the parts', () => {
  const PARTS: Readonly<Record<string, readonly string[]>> = {
    path: PATH,
    factor: ['name: string', 'value: number', 'because: record of string or number or boolean'],
    person: [
      'id: string',
      'name: string',
      'title: string',
      'company: string',
      'email: string',
      'linkedinUrl: string',
      'sources: list of string',
    ],
    reason: ['code: string', 'text: string'],
    hop: [
      'from: person',
      'to: person',
      'strength: number from 0 to 1',
      'warm: boolean',
      'observed: boolean',
      'factors: list of factor',
      'evidence: list of evidence',
    ],
    evidence: [
      'kind: email | message | meeting | call | declared | recommendation | endorsement | invitation | linkedin-connection | owner | deal | introduced-by | reports-to | team | shared-employer | shared-school',
      'count: integer from 0',
      'first: string or null',
      'last: string or null',
      'sources: list of string',
      'facts?: record of string or number or boolean',
    ],
  };

  test.each(Object.keys(PARTS))('%s', (part) => {
    expect(partsOf('find').get(part)).toEqual(PARTS[part]);
  });

  test.each(['explain', 'draft', 'batch'] as const)('are the same in %s', (name) => {
    for (const [part, fields] of partsOf(name)) {
      if (part in PARTS) expect([part, fields]).toEqual([part, PARTS[part]]);
    }
  });
});
