import { expect, test } from 'vitest';
import { EXIT, exitCodeOf } from '../../src/cli/exit-codes.ts';
import { EXIT_HELP } from '../../src/cli/help.ts';

test('exit codes are those of the contract', () => {
  expect(EXIT).toEqual({
    found: 0,
    nothingFound: 1,
    usage: 2,
    inputRefused: 65,
    inputMissing: 66,
    bug: 70,
    cannotWrite: 73,
    tryLater: 75,
    noPermission: 77,
    configuration: 78,
  });
});

test('--help tells every one of them', () => {
  for (const code of Object.values(EXIT)) expect(EXIT_HELP).toMatch(new RegExp(`\\b${code} `));
});

test.each([
  ['usage', 2],
  ['unknown-encoding', 2],
  ['no-people', 65],
  ['not-a-table', 65],
  ['odd-row', 65],
  ['not-targets', 65],
  ['not-asks', 65],
  ['too-few-asks', 65],
  ['input-missing', 66],
  ['cannot-write', 73],
  ['output-symlink', 73],
  ['locked', 75],
  ['no-permission', 77],
  ['config-json', 78],
  ['config-value', 78],
  ['anything-else', 70],
  ['__proto__', 70],
])('%s is %i', (code, exit) => {
  expect(exitCodeOf(code)).toBe(exit);
});
