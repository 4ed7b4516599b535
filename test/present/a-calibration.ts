import type { CalibrationReport } from '../../src/model/calibration.ts';

/** A fit that is better than the settings there are. */
export const calibration = (changes: Partial<CalibrationReport> = {}): CalibrationReport => ({
  schema: 'refpath/calibrate@1',
  asOf: '2026-11-22',
  asks: { read: 64, won: 30, lost: 31, open: 2, unknown: 1 },
  folds: 5,
  base: { logLoss: 0.69, error: 0.1 },
  before: { logLoss: 0.65, error: 0.2 },
  after: { logLoss: 0.5, error: 0.05 },
  better: true,
  changes: [{ setting: 'contactEvenOdds', from: 16, to: 8, meaning: 'Product at one half.' }],
  chances: [{ strength: 0.1, chance: 0.254 }],
  scoring: { contactEvenOdds: 8 },
  issues: [],
  ...changes,
});
