import { expect, test } from 'vitest';
import {
  DEFAULT_TIE_SETTINGS,
  TIE_KNOBS,
  TIE_SETTING_NAMES,
} from '../../src/model/tie-settings.ts';

test.each(TIE_SETTING_NAMES)('%s has a default within its limits and a meaning', (name) => {
  const { default: value, least, most, meaning } = TIE_KNOBS[name];
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
  expect(meaning).toMatch(/^[A-Z].*\.$/);
  expect(DEFAULT_TIE_SETTINGS[name]).toBe(value);
});

test('nothing slight can make a tie warm by default', () => {
  const settings = DEFAULT_TIE_SETTINGS;
  const slight = Math.max(
    settings.ownerStrength,
    settings.connectionStrength,
    settings.endorsementStrength,
    settings.invitationStrength,
    settings.schoolStrength,
    settings.unwonDealStrength,
  );
  expect(slight).toBeLessThan(settings.warmTie / 2);
});

test('what is left for good of a recommendation, an introduction or a deal is cold', () => {
  const s = DEFAULT_TIE_SETTINGS;
  expect(s.recommendationStrength * s.recommendationFloorShare).toBeLessThan(s.warmTie);
  expect(s.introductionStrength * s.introductionFloorShare).toBeLessThan(s.warmTie);
  expect(s.keyDealStrength * s.dealFloorShare).toBeLessThan(s.warmTie);
  expect(s.dormantLimit).toBeLessThan(s.warmTie);
  expect(s.oneWayLimit).toBeLessThanOrEqual(s.warmTie);
});
