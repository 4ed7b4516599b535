import { expect, test } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { VERSION } from '../../src/cli/version.ts';

test('the version is that of the package', () => {
  expect(VERSION).toBe(metadata.version);
});
