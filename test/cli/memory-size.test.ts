import { describe, expect, test } from 'vitest';
import { memorySize } from '../../src/cli/memory-size.ts';

describe('--max-memory', () => {
  test.each([
    ['512m', 536_870_912],
    ['512M', 536_870_912],
    ['512MB', 536_870_912],
    ['512MiB', 536_870_912],
    ['2g', 2_147_483_648],
    ['1.5g', 1_610_612_736],
    ['64k', 65_536],
    ['1t', 1_099_511_627_776],
  ])('%s are so many bytes', (text, bytes) => {
    expect(memorySize.parse(text)).toBe(bytes);
  });

  test.each(['', '2', '-2g', 'g', '2 g', '0g', '2p', '2gm', '1e3m', '1.g', '9999999m', 'much'])(
    '"%s" is no size',
    (text) => {
      expect(memorySize.parse(text)).toBeUndefined();
    },
  );
});
