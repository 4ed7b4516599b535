import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyPath } from '../../src/classify/classify-path.ts';
import {
  COLD_TIE_CODES,
  PATH_CODES,
  WARM_TIE_CODES,
  WOULD_WARM_CODES,
} from '../../src/model/reason-codes.ts';
import {
  DEFAULT_TIE_SETTINGS,
  TIE_KNOBS,
  TIE_SETTING_NAMES,
} from '../../src/model/tie-settings.ts';
import { factor, type Made, mails, tieFrom, tieOf } from '../ties/tie.ts';
import type { EvidenceRow } from '../ties/world.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/scoring.md'), 'utf8');
const shown = (value: number): string => value.toFixed(4);

/** What the document shows of one tie: a line for each factor, then the strength. */
const lines = (tie: Made): string[] => [
  ...tie.factors.map(({ name, value }) => `${name} ${shown(value)}`),
  `strength ${shown(tie.strength)}, ${tie.verdict.warm ? 'warm' : 'cold'}: ${tie.verdict.code}`,
];

const contact = [...mails('forth', 3, 10, 24, 50, 80), ...mails('back', 9, 45)];
const connection: EvidenceRow = { kind: 'linkedin-connection', from: 0, to: 1, ago: 730 };
const word: EvidenceRow = { kind: 'declared', from: 0, to: 1, stated: 0.5, lastAgo: 365 };

const quayside = (evidence: readonly EvidenceRow[]): Made =>
  tieOf(
    {
      people: 2,
      accounts: [{ name: 'Quayside Security', employees: 60 }],
      jobs: [0, 1].map((person) => ({
        person,
        account: 0,
        from: '2016-04-01',
        until: '2020-06-30',
      })),
      evidence,
    },
    {},
    Uint8Array.from([8, 8]),
  );

describe('the worked examples are what the program computes', () => {
  test.each([
    ['Ana and Bo write to each other', tieFrom(...contact)],
    ['Ana writes, Bo never answers', tieFrom(...mails('forth', 3, 10, 24, 50, 80))],
    ['Bo and Cai were colleagues', quayside([])],
    ['Bo and Cai, with a connection and somebody’s word', quayside([connection, word])],
    ['a connection alone', tieFrom(connection)],
  ])('%s', (title, tie) => {
    const section = text.slice(text.indexOf(`**${title}**`));
    const block = section.slice(0, section.indexOf('\n```\n', section.indexOf('```') + 3));
    expect(text).toContain(`**${title}**`);
    expect(block.split('```\n')[1]?.split('\n')).toEqual(lines(tie));
  });

  test('the path of two of them', () => {
    const path = [tieFrom(...contact), quayside([connection, word])].map(
      ({ strength, verdict: { warm, code } }) => ({ strength, warm, code }),
    );
    const { warmth, code, facts } = classifyPath(path, DEFAULT_TIE_SETTINGS);
    expect(text).toContain(`path ${shown(Number(facts['strength']))}, ${warmth}: ${code}`);
  });

  test('days of contact by hand', () => {
    const worth = (...ages: readonly number[]): number =>
      ages.reduce((sum, age) => sum + 2 ** (-(age + 0.5) / 45), 0);
    const forth = worth(3, 10, 24, 50, 80);
    const back = worth(9, 45);
    const both = (forth + 0.5) * (back + 0.5);
    expect(factor(tieFrom(...contact), 'contact')?.value).toBeCloseTo(both / (both + 16), 12);
    expect(text).toContain(`${shown(forth)} + 0.5) × (${shown(back)} + 0.5) = ${shown(both)}`);
  });
});

describe('nothing is left out', () => {
  test.each(TIE_SETTING_NAMES)('%s stands with its default, unit and meaning', (name) => {
    const { default: value, unit, meaning } = TIE_KNOBS[name];
    expect(text).toContain(`| \`${name}\` | ${value} | ${unit} | ${meaning} |`);
  });

  test('no setting is described that is not there', () => {
    const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map((found) => found[1]);
    expect(described).toEqual(TIE_SETTING_NAMES);
  });

  test.each([...WARM_TIE_CODES, ...COLD_TIE_CODES, ...WOULD_WARM_CODES, ...PATH_CODES])(
    'the code %s is explained',
    (code) => {
      expect(text).toContain(`\`${code}\``);
    },
  );
});
