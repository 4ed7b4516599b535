import { describe, expect, test } from 'vitest';
import {
  emailBits,
  NO_MAILBOX,
  ownMailbox,
  SEVERAL_MAILBOXES,
} from '../../src/resolve/email-bits.ts';
import { frequenciesOf } from '../../src/resolve/frequency.ts';
import { cleanOf } from './clean-of.ts';

type Author = readonly [name: string, email: string];

const bitsOf = ([a, x]: Author, [b, y]: Author): number => {
  const clean = cleanOf({ name: a, email: x }, { name: b, email: y });
  return emailBits(clean, frequenciesOf(clean, new Int32Array(clean.count).fill(-1)))(0, 1);
};

const JON: Author = ['Jon Smith', 'jon.smith@altex.example'];

describe('two addresses speak for one person', () => {
  test.each<[string, Author, Author]>([
    ['if they are one', JON, ['J. Smith', 'JON.SMITH@altex.example']],
    ['if one of several is', JON, ['J. Smith', 'js@web.de; jon.smith@altex.example']],
    [
      'with a slip',
      ['Ona Zelwick', 'flute.77@altex.example'],
      ['Ona Zelwik', 'flutte.77@altex.example'],
    ],
    [
      'with a slip in the house',
      ['Ona Zelwick', 'flute.77@altex.example'],
      ['Ona Zelwik', 'flute.77@altexx.example'],
    ],
    [
      'by an unusual local part at two houses',
      ['Ona Zelwick', 'fluteplayer@altex.example'],
      ['Ona Z.', 'fluteplayer@pixel.example'],
    ],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeGreaterThan(0);
    expect(bitsOf(b, a)).toBeCloseTo(bitsOf(a, b), 10);
  });
});

describe('two addresses speak against one person, or not at all', () => {
  test.each<[string, Author, Author]>([
    ['at two houses', JON, ['Jon Smith', 'walsh@pixel.example']],
    ['of neighbors in one house', JON, ['Joe Smith', 'joe.smith@altex.example']],
    ['that say no more than the name at two houses', JON, ['Jon Smith', 'jon.smith@pixel.example']],
    ['of two at a provider', ['Jon Smith', 'flute@gmail.com'], ['Jon Smith', 'oboe@gmail.com']],
    ['of one inbox', ['Jon Smith', 'info@altex.example'], ['Jon Smith', 'info@altex.example']],
    ['of nobody', ['Jon Smith', 'noreply@altex.example'], ['Jon Smith', 'noreply@altex.example']],
    ['where one has none', JON, ['Jon Smith', '']],
    ['where both have none', ['Jon Smith', ''], ['Jon Smith', 'n/a']],
  ])('%s', (_, a, b) => {
    expect(bitsOf(a, b)).toBeLessThanOrEqual(0);
    expect(bitsOf(b, a)).toBeCloseTo(bitsOf(a, b), 10);
  });
});

test('an address that says more than the name says more', () => {
  const plain = bitsOf(JON, ['Jon Smith', 'jon.smith@pixel.example']);
  const odd = bitsOf(
    ['Jon Smith', 'fluteplayer@altex.example'],
    ['Jon Smith', 'fluteplayer@pixel.example'],
  );
  expect(odd).toBeGreaterThan(plain);
});

test.each([
  ['ana@x.example; info@x.example; noreply@x.example', 'ana@x.example'],
  ['noreply@x.example; a@gmail.com', 'a@gmail.com'],
  ['ana@x.example; a@gmail.com', SEVERAL_MAILBOXES],
  ['info@x.example', NO_MAILBOX],
  ['', NO_MAILBOX],
])('somebody’s own of %s: %j', (email, expected) => {
  const clean = cleanOf({ email });
  const own = ownMailbox(clean)(0);
  expect(own < 0 ? own : clean.pool.text(clean.mailboxes.address.at(own))).toBe(expected);
});
