import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalibrationReport } from '../../src/model/calibration.ts';
import { calibration } from '../present/a-calibration.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-calibrate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const settings = (): string => join(folder, 'settings.json');

/** Calibrates with a report made up, writing to a settings file. */
const calibrated = (report: CalibrationReport, ...more: readonly string[]) =>
  run(['calibrate', '--no-config', '--asks', 'asks.csv', ...more], {
    api: fakeApi({ calibrate: () => report, readAsks: async () => [] }),
  });

const written = (): unknown => JSON.parse(readFileSync(settings(), 'utf8'));

describe('refpath calibrate', () => {
  test('shows the report and writes nothing without -o', async () => {
    const { code, stdout } = await calibrated(calibration());
    expect(code).toBe(0);
    expect(stdout).toContain('contactEvenOdds');
  });

  test('writes what fits better as settings, and still shows the report', async () => {
    const { code, stdout } = await calibrated(calibration(), '-o', settings());
    expect(code).toBe(0);
    expect(stdout).toContain('contactEvenOdds');
    expect(written()).toEqual({ scoring: { contactEvenOdds: 8 } });
  });

  test('keeps the other settings of a file that is there', async () => {
    writeFileSync(settings(), '{"team":["Ana"],"scoring":{"warmTie":0.3,"contactEvenOdds":20}}');
    await calibrated(calibration(), '-o', settings());
    expect(written()).toEqual({ team: ['Ana'], scoring: { warmTie: 0.3, contactEvenOdds: 8 } });
  });

  test.each(['people,mail', '[1]', '"x"'])(
    'never writes over what is no settings file: %s',
    async (text) => {
      writeFileSync(settings(), text);
      const { code, stderr } = await calibrated(calibration(), '-o', settings());
      expect(code).toBe(73);
      expect(stderr).toContain('no settings file');
      expect(readFileSync(settings(), 'utf8')).toBe(text);
    },
  );

  test('writes nothing, and ends with 1, where nothing fits better', async () => {
    const report = calibration({ better: false, scoring: {} });
    const { code, stdout } = await calibrated(report, '-o', settings());
    expect(code).toBe(1);
    expect(stdout).toContain('keep those you have');
    expect(() => written()).toThrow('ENOENT');
  });

  test('needs asks', async () => {
    const { code, stderr } = await run(['calibrate', '--no-config'], { api: fakeApi() });
    expect(code).toBe(2);
    expect(stderr).toContain('--asks');
  });
});
