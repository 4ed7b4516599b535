import { expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { errorText } from '../../src/wording/errors.ts';

const MB = 2 ** 20;

test.each([
  [
    { needs: 700 * MB, most: 512 * MB, by: 'option' },
    'This needs about 700 MiB of memory, and --max-memory allows 512 MiB. Allow more, or read fewer files.',
  ],
  [
    { needs: 30 * 1024 * MB, most: 23.55 * 1024 * MB, by: 'machine' },
    'This needs about 30 GiB of memory, and there are 23.6 GiB. Take a larger machine, or read fewer files.',
  ],
])('too little memory says how much there is and how much it would take', (facts, text) => {
  expect(errorText(new RefpathError('too-little-memory', facts))).toBe(text);
});
