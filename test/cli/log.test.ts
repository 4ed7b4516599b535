import { describe, expect, test } from 'vitest';
import { type Log, logTo } from '../../src/cli/log.ts';
import type { IssueView } from '../../src/model/report.ts';

const SETTINGS = { quiet: false, verbose: false, logFormat: 'text' } as const;

const written = (
  act: (log: Log) => void,
  settings: Partial<Parameters<typeof logTo>[1]> = {},
): string[] => {
  const lines: string[] = [];
  act(logTo((line) => lines.push(line), { ...SETTINGS, ...settings }));
  return lines;
};

const issue = (facts: Partial<IssueView> = {}): IssueView => ({
  code: 'bad-date',
  file: 'mail.csv',
  line: 2,
  text: 'Expected a date.',
  ...facts,
});

const many = (count: number): IssueView[] =>
  Array.from({ length: count }, (_, i) => issue({ line: i, text: `Expected a date, got ${i}.` }));

describe('an issue', () => {
  test.each([
    [issue(), 'mail.csv:2: Expected a date.'],
    [issue({ line: null }), 'mail.csv: Expected a date.'],
    [issue({ file: '', line: null }), 'Expected a date.'],
  ])('%j is one line with its place', (one, line) => {
    expect(written((log) => log.issues([one]))).toEqual([line]);
  });

  test('in two places of a file is told once with the other line', () => {
    expect(written((log) => log.issues([issue(), issue({ line: 7 })]))).toEqual([
      'mail.csv:2: Expected a date. (also line 7)',
    ]);
  });

  test('in two files is told for each', () => {
    expect(written((log) => log.issues([issue(), issue({ file: 'b.csv' })]))).toHaveLength(2);
  });
});

describe('many issues', () => {
  test('are cut at ten of a kind, each kind by itself', () => {
    const other = issue({ code: 'empty', text: 'The file is empty.' });
    const lines = written((log) => log.issues([...many(12), other]));
    expect(lines).toHaveLength(12);
    expect(lines[10]).toBe('and 2 more of this kind (bad-date); --verbose shows all');
    expect(lines[11]).toBe('mail.csv:2: The file is empty.');
  });

  test('are all told with --verbose and as JSON', () => {
    expect(written((log) => log.issues(many(12)), { verbose: true })).toHaveLength(12);
    expect(written((log) => log.issues(many(12)), { logFormat: 'json' })).toHaveLength(12);
  });

  test('come in the order of the first of their kind, whatever comes between', () => {
    const mixed = [issue(), issue({ code: 'empty', text: 'Empty.' }), issue({ text: 'Other.' })];
    expect(written((log) => log.issues(mixed))).toEqual([
      'mail.csv:2: Expected a date.',
      'mail.csv:2: Other.',
      'mail.csv:2: Empty.',
    ]);
  });

  test('of a code called __proto__ are issues like others', () => {
    expect(written((log) => log.issues([issue({ code: '__proto__' })]))).toHaveLength(1);
  });
});

describe('--quiet', () => {
  test('keeps errors and nothing else', () => {
    const act = (log: Log): void => {
      log.issues([issue()]);
      log.note('12 paths');
      log.error('Cannot write.');
    };
    expect(written(act, { quiet: true })).toEqual(['refpath: Cannot write.']);
    expect(written(act)).toHaveLength(3);
  });
});

test('JSON lines say their level', () => {
  const act = (log: Log): void => {
    log.issues([issue()]);
    log.note('12 paths');
    log.error('Cannot write.');
  };
  const lines = written(act, { logFormat: 'json' }).map((line) => JSON.parse(line));
  expect(lines.map(({ level }) => level)).toEqual(['warning', 'info', 'error']);
});

test.each<[code: string | undefined, text: string, json: object]>([
  ['no-people', 'refpath: No.', { level: 'error', code: 'no-people', text: 'No.' }],
  [undefined, 'refpath: No.', { level: 'error', text: 'No.' }],
])('what stopped the command has its code, for machines: %s', (code, text, json) => {
  for (const [logFormat, told] of [
    ['text', text],
    ['json', JSON.stringify(json)],
  ] as const) {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    logTo(write, { quiet: true, verbose: false, logFormat }).error('No.', code);
    expect(lines).toEqual([told]);
  }
});
