import { describe, expect, test } from 'vitest';
import {
  DEFAULT_READ_LIMITS,
  READ_KNOBS,
  READ_LIMIT_NAMES,
  type ReadKnob,
} from '../../src/model/read-limits.ts';
import {
  DEFAULT_TIE_SETTINGS,
  type Knob,
  TIE_KNOBS,
  TIE_SETTING_NAMES,
} from '../../src/model/tie-settings.ts';

/** Settings that files of users name, and what they may be: none changes without being noticed here. */
const TIES: readonly (readonly [string, number, Knob['unit'], number, number])[] = [
  ['contactHalfLifeDays', 45, 'days', 1, 36500],
  ['contactSmoothingDays', 0.5, 'number', 0.01, 1000],
  ['contactEvenOdds', 16, 'number', 0.01, 1000],
  ['massMessageRecipients', 50, 'people', 1, 10000000],
  ['largeMeetingPeople', 20, 'people', 1, 10000000],
  ['oneWayLimit', 0.2, 'strength', 0, 1],
  ['dormantLimit', 0.1, 'strength', 0, 1],
  ['dormantHalfMonths', 12, 'months', 0.1, 600],
  ['declaredDefault', 0.3, 'strength', 0, 1],
  ['declaredHalfLifeDays', 730, 'days', 1, 36500],
  ['declaredFloorShare', 0.3, 'share', 0, 1],
  ['recommendationStrength', 0.5, 'strength', 0, 1],
  ['recommendationHalfLifeDays', 730, 'days', 1, 36500],
  ['recommendationFloorShare', 0.2, 'share', 0, 1],
  ['introductionStrength', 0.5, 'strength', 0, 1],
  ['introductionHalfLifeDays', 365, 'days', 1, 36500],
  ['introductionFloorShare', 0.2, 'share', 0, 1],
  ['reportsToStrength', 0.7, 'strength', 0, 1],
  ['dealStrength', 0.25, 'strength', 0, 1],
  ['keyDealStrength', 0.45, 'strength', 0, 1],
  ['unwonDealStrength', 0.08, 'strength', 0, 1],
  ['dealHalfLifeDays', 365, 'days', 1, 36500],
  ['dealFloorShare', 0.3, 'share', 0, 1],
  ['teamStrength', 0.7, 'strength', 0, 1],
  ['ownerStrength', 0.06, 'strength', 0, 1],
  ['connectionStrength', 0.05, 'strength', 0, 1],
  ['connectionHalfLifeDays', 1095, 'days', 1, 36500],
  ['connectionFloorShare', 0.5, 'share', 0, 1],
  ['endorsementStrength', 0.05, 'strength', 0, 1],
  ['invitationStrength', 0.01, 'strength', 0, 1],
  ['statedEmployerStrength', 0.05, 'strength', 0, 1],
  ['schoolStrength', 0.02, 'strength', 0, 1],
  ['inferredLimit', 0.75, 'strength', 0, 1],
  ['colleagueLimit', 0.75, 'strength', 0, 1],
  ['colleagueHalfSize', 100, 'people', 1, 10000000],
  ['colleagueSteepness', 1.5, 'number', 0.01, 1000],
  ['colleagueHalfMonths', 18, 'months', 0.1, 600],
  ['otherFunctionShare', 0.72, 'share', 0, 1],
  ['unknownFunctionShare', 0.85, 'share', 0, 1],
  ['colleagueHalfLifeDays', 2555, 'days', 1, 36500],
  ['colleagueFloorShare', 0.4, 'share', 0, 1],
  ['uncertainOverlapShare', 0.5, 'share', 0, 1],
  ['assumedTenureDays', 365, 'days', 1, 36500],
  ['stayGapDays', 183, 'days', 1, 36500],
  ['unknownCompanySize', 500, 'people', 1, 10000000],
  ['colleagueFloor', 0.02, 'strength', 0, 1],
  ['colleaguePairsPerJob', 8, 'number', 0.01, 1000],
  ['warmTie', 0.2, 'strength', 0, 1],
  ['warmColleague', 0.3, 'strength', 0, 1],
  ['warmColleagueMonths', 12, 'months', 0.1, 600],
  ['warmContactDays', 365, 'days', 1, 36500],
  ['warmDeclaredDays', 730, 'days', 1, 36500],
  ['warmPath', 0.1, 'strength', 0, 1],
  ['contentFrom', 6, 'number', 0.01, 1000],
  ['strongTie', 0.4, 'strength', 0, 1],
];

const LIMITS: readonly (readonly [string, number, ReadKnob['unit'], number, number])[] = [
  ['recordChars', 1048576, 'characters', 1, 268435456],
  ['columns', 4096, 'columns', 1, 1048576],
  ['fileBytes', 2147483648, 'bytes', 1, 1125899906842624],
  ['zipEntries', 10000, 'files', 1, 1048576],
  ['zipRatio', 200, 'number', 1, 100000],
  ['entryBytes', 536870912, 'bytes', 1, 1125899906842624],
  ['archiveBytes', 1073741824, 'bytes', 1, 1125899906842624],
];

describe('a number of the scoring model', () => {
  test.each(TIES)('%s: %d %s, from %d to %d', (name, value, unit, least, most) => {
    const knob = Object.entries(TIE_KNOBS).find(([known]) => known === name)?.[1];
    expect(knob).toMatchObject({ default: value, unit, least, most });
  });

  test('is in the list, and none beside', () => {
    expect(TIE_SETTING_NAMES).toEqual(TIES.map(([name]) => name));
    expect(Object.entries(DEFAULT_TIE_SETTINGS)).toEqual(
      TIES.map(([name, value]) => [name, value]),
    );
  });

  test('has a default within its bounds, and says in a sentence what it does', () => {
    for (const knob of Object.values(TIE_KNOBS)) {
      expect(knob.default).toBeGreaterThanOrEqual(knob.least);
      expect(knob.default).toBeLessThanOrEqual(knob.most);
      expect(knob.meaning).toMatch(/^[A-Z].*[^ ]\.$/);
    }
  });

  test('that is a share or a strength is between 0 and 1', () => {
    for (const { unit, least, most } of Object.values(TIE_KNOBS)) {
      if (unit === 'share' || unit === 'strength') expect([least, most]).toEqual([0, 1]);
      else expect(least).toBeGreaterThan(0);
    }
  });
});

describe('what an input may cost', () => {
  test.each(LIMITS)('%s: %d %s, from %d to %d', (name, value, unit, least, most) => {
    const knob = Object.entries(READ_KNOBS).find(([known]) => known === name)?.[1];
    expect(knob).toMatchObject({ default: value, unit, least, most });
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  test('is in the list, and nothing beside', () => {
    expect(READ_LIMIT_NAMES).toEqual(LIMITS.map(([name]) => name));
    expect(Object.entries(DEFAULT_READ_LIMITS)).toEqual(
      LIMITS.map(([name, value]) => [name, value]),
    );
  });

  test('a member of an archive may not be larger than all of them', () => {
    expect(DEFAULT_READ_LIMITS.entryBytes).toBeLessThanOrEqual(DEFAULT_READ_LIMITS.archiveBytes);
    expect(DEFAULT_READ_LIMITS.recordChars).toBeLessThanOrEqual(DEFAULT_READ_LIMITS.fileBytes);
  });
});
