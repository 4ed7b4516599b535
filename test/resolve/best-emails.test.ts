import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestEmails, mailboxesOf, onlyEmail } from '../../src/resolve/best-emails.ts';
import { cleanOf } from './clean-of.ts';

/** Addresses of one person at home in Altex, a row each. */
const best = (...rows: readonly string[]): string[] => {
  const clean = cleanOf(...rows.map((email) => ({ email })));
  const isHome = (domain: number): boolean => clean.pool.text(domain) === 'altex.example';
  const records = Int32Array.from(rows.keys());
  return bestEmails(mailboxesOf(records, clean), isHome, clean).split(';').filter(Boolean);
};

describe('of a person’s addresses', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the present company’s is first',
      ['ana@pixel.example', 'ana@altex.example'],
      ['ana@altex.example', 'ana@pixel.example'],
    ],
    [
      'a part of its domain is at home',
      ['ana@pixel.example', 'z@mail.altex.example'],
      ['z@mail.altex.example', 'ana@pixel.example'],
    ],
    [
      'free mail comes behind companies',
      ['ana@gmail.com', 'ana@pixel.example'],
      ['ana@pixel.example', 'ana@gmail.com'],
    ],
    [
      'inboxes come last',
      ['info@altex.example', 'ana@gmail.com'],
      ['ana@gmail.com', 'info@altex.example'],
    ],
    [
      'of equal ones the smaller is first',
      ['zoe@gmail.com', 'ana@web.de'],
      ['ana@web.de', 'zoe@gmail.com'],
    ],
    ['nobody’s is none', ['noreply@altex.example', 'ana@web.de'], ['ana@web.de']],
    ['each is there once', ['ana@web.de', 'ANA@web.de; ana@web.de'], ['ana@web.de']],
    ['a tag is shown where it is written', ['ana+crm@altex.example'], ['ana+crm@altex.example']],
    [
      'of two spellings the smaller',
      ['ana@altex.example', 'ana+crm@altex.example'],
      ['ana+crm@altex.example'],
    ],
    ['dots are shown at gmail', ['a.na.ruiz@gmail.com'], ['a.na.ruiz@gmail.com']],
    ['of none there is none', ['', 'n/a', 'noreply@altex.example'], []],
  ])('%s', (_, rows, expected) => {
    expect(best(...rows)).toEqual(expected);
  });

  test('the order of rows changes nothing', () => {
    const address = fc.constantFrom(
      'a@altex.example',
      'b@altex.example',
      'info@altex.example',
      'a@gmail.com',
      'a@pixel.example',
      'noreply@x.example',
    );
    const pair = fc
      .array(address, { maxLength: 6 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(pair, ([rows, others]) => {
        expect(best(...others)).toEqual(best(...rows));
      }),
      { numRuns: 60 },
    );
  });
});

describe('where a person has one row', () => {
  const only = (email: string): string | undefined => {
    const clean = cleanOf({ email: 'other@pixel.example' }, { email });
    const found = onlyEmail(1, clean);
    return found === undefined ? undefined : clean.pool.text(found);
  };

  test.each<[string, string, string | undefined]>([
    ['it is that', 'Ana@Altex.example', 'ana@altex.example'],
    ['an inbox is one, too', 'info@altex.example', 'info@altex.example'],
    ['nobody’s is none', 'noreply@altex.example', ''],
    ['two addresses leave a choice', 'ana@altex.example; a@web.de', undefined],
    ['none is nothing to say', '', ''],
  ])('%s', (_, email, expected) => {
    expect(only(email)).toBe(expected);
  });

  test('it is what the choice among one would be', () => {
    for (const address of [
      'ana@altex.example',
      'a.b@gmail.com',
      'info@x.example',
      'noreply@x.example',
    ]) {
      expect(only(address)).toBe(best(address).join(';'));
    }
  });
});

test('addresses of rows come in the order of the rows', () => {
  const clean = cleanOf(
    { email: 'b@x.example; a@x.example' },
    { email: '' },
    { email: 'a@x.example' },
  );
  const shown = (...records: readonly number[]): string[] =>
    [...mailboxesOf(Int32Array.from(records), clean)].map((one) =>
      clean.pool.text(clean.mailboxes.address.at(one)),
    );
  expect(shown(2, 0)).toEqual(['a@x.example', 'b@x.example', 'a@x.example']);
  expect(shown(1)).toEqual([]);
});
