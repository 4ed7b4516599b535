import { describe, expect, test } from 'vitest';
import { calibrateText } from '../../src/present/calibrate-text.ts';
import { json } from '../../src/present/json.ts';
import { noPaint } from '../../src/present/paint.ts';
import { SCHEMAS } from '../../src/schema/json-schema.ts';
import { calibration } from './a-calibration.ts';

const look = { width: 80, paint: noPaint, fields: [], detail: false };
const textOf = (report = calibration()): string => calibrateText(report, look).join('\n');

describe('a calibration as text', () => {
  test('begins with what was learned from, and what was left out', () => {
    expect(textOf()).toContain('61 asks with an outcome: 30 introduced or met, 31 declined');
    expect(textOf()).toContain('Left out: 2 without an outcome yet, 1 that cannot be used.');
  });

  test('does not speak of what was not left out', () => {
    const asks = { read: 61, won: 30, lost: 31, open: 0, unknown: 0 };
    expect(textOf(calibration({ asks }))).not.toContain('Left out');
  });

  test('shows foresight before and after, beside knowing nothing', () => {
    expect(textOf()).toMatch(/same chance +0\.690 +0\.100\n/);
    expect(textOf()).toMatch(/as they are +0\.650 +0\.200\n/);
    expect(textOf()).toMatch(/fitted +0\.500 +0\.050\n/);
  });

  test('names each setting that would change, from what to what', () => {
    expect(textOf()).toMatch(/contactEvenOdds +16\.00 → 8\.00 +Product at one half\./);
  });

  test('says to keep the settings where the fit is no better, and names none', () => {
    const text = textOf(calibration({ better: false, scoring: {} }));
    expect(text).toContain('keep those you have');
    expect(text).not.toContain('contactEvenOdds');
  });

  test('tells how often asks succeed in percent', () => {
    expect(textOf()).toContain('  0.10  25 %');
  });
});

test('a calibration as JSON fits its schema, and nothing undocumented does', () => {
  const parsed: unknown = JSON.parse([...json(calibration())].join(''));
  expect(SCHEMAS.calibrate.safeParse(parsed).error).toBeUndefined();
  expect(SCHEMAS.calibrate.safeParse({ ...calibration(), extra: 1 }).success).toBe(false);
  const unknown = calibration({ scoring: { noSuchSetting: 1 } as object });
  expect(SCHEMAS.calibrate.safeParse(unknown).success).toBe(false);
});
