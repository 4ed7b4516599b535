import { expect, test } from 'vitest';
import {
  COLD_TIE_CODES,
  PATH_CODES,
  WARM_TIE_CODES,
  WOULD_WARM_CODES,
} from '../../src/model/reason-codes.ts';
import { reasonText } from '../../src/wording/reasons.ts';
import { remedyText } from '../../src/wording/tie-words.ts';

const facts = { from: 'Ana', to: 'Bo' };

test('no code means two things', () => {
  const all = [...WARM_TIE_CODES, ...COLD_TIE_CODES, ...PATH_CODES, ...WOULD_WARM_CODES];
  expect(new Set(all).size).toBe(all.length);
});

test.each([...COLD_TIE_CODES, ...PATH_CODES])('%s has a sentence of its own', (code) => {
  const text = reasonText(code, facts);
  expect(text).toMatch(/^\S.*\.$/);
  expect(text).not.toContain(code);
});

test.each(WOULD_WARM_CODES)('%s says what to do', (code) => {
  expect(remedyText(code, facts)).toMatch(/\.$/);
  expect(remedyText(code, facts)).not.toBe(`${code.replaceAll('-', ' ')}.`);
});
