import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/cli/read-config.ts';
import { ASK_KNOBS } from '../../src/model/ask-settings.ts';
import { READ_KNOBS } from '../../src/model/read-limits.ts';
import { TIE_KNOBS } from '../../src/model/tie-settings.ts';

type Knob = {
  readonly default: number;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const knobTable = (knobs: Readonly<Record<string, Knob>>): string =>
  [
    '| key | default | unit | from | to | meaning |',
    '|---|---|---|---|---|---|',
    ...Object.entries(knobs).map(
      ([name, { default: value, unit, least, most, meaning }]) =>
        `| \`${name}\` | ${value} | ${unit} | ${least} | ${most} | ${cell(meaning)} |`,
    ),
  ].join('\n');

const OBJECTS = new Set(['scoring', 'limits', 'asks']);

const keyRows = Object.entries(configSchema.shape).map(([name, schema]) => {
  const link = OBJECTS.has(name) ? ` ([below](#${name}))` : '';
  const value = OBJECTS.has(name) ? '`{}`' : '`[]`';
  return `| \`${name}\` | ${value} | ${cell(schema.description ?? '')}${link} |`;
});

const PAGE = `# Configuration

\`refpath.config.json\` in the current folder, or the file that \`--config\` names; \`--no-config\` reads none. Everything may be left
out, and a key that is not here is an error (exit 78). Options win over it. This page is generated from the settings themselves.

\`\`\`json
{
  "data": ["exports"],
  "own": ["Harbor Analytics"],
  "team": ["Dana Whitfield", "jim@harbor-analytics.example"],
  "customers": ["Pixel"],
  "suppress": ["someone@private.example"],
  "scoring": { "warmTie": 0.25 },
  "limits": { "fileBytes": 4294967296 },
  "asks": { "perPerson": 3, "never": ["chair@pixel.example"] }
}
\`\`\`

| key | default | meaning |
|---|---|---|
${keyRows.join('\n')}

## scoring

The numbers of the model that says how strong a tie is, and what is warm: [scoring](scoring.md).

${knobTable(TIE_KNOBS)}

## limits

What a single input may cost. What is beyond a limit is refused and named, never cut in silence; the rest is read.

${knobTable(READ_KNOBS)}

## asks

How many favors \`plan\` asks of a person, and when it leaves them alone: [why these](decisions/0019-plan.md). All whole numbers.

${knobTable(ASK_KNOBS)}

\`never\` is a list, empty unless set: ${configSchema.shape.asks.unwrap().shape['never'].description}. They may still be targets;
\`suppress\` is for people who must appear nowhere.
`;

test('the page of the configuration has every key with its default', async () => {
  await expect(PAGE).toMatchFileSnapshot('../../docs/configuration.md');
});

describe('what the page says is what the program does', () => {
  test('every default is what reading an empty file gives', () => {
    const { scoring, limits, asks, ...lists } = configSchema.parse({});
    expect({ scoring, limits, asks }).toEqual({ scoring: {}, limits: {}, asks: {} });
    for (const list of Object.values(lists)) expect(list).toEqual([]);
  });

  test('every key has a meaning', () => {
    for (const row of keyRows) expect(row).toMatch(/\| [^|]{10,} \|$/);
  });

  test('its example is a configuration', () => {
    const example = /```json\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
    expect(configSchema.safeParse(JSON.parse(example)).success).toBe(true);
  });

  test('every number may be set to its own default and to both its ends', () => {
    const values = (knobs: Readonly<Record<string, Knob>>, pick: (knob: Knob) => number) =>
      Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, pick(knob)]));
    for (const pick of [(k: Knob) => k.default, (k: Knob) => k.least, (k: Knob) => k.most]) {
      const config = {
        scoring: values(TIE_KNOBS, pick),
        limits: values(READ_KNOBS, pick),
        asks: { ...values(ASK_KNOBS, pick), never: ['Ana Ruiz'] },
      };
      expect(configSchema.safeParse(config).error).toBeUndefined();
    }
  });
});
