import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { mailboxTable } from '../../src/normalize/mailbox-table.ts';
import { plainMailboxes } from '../../src/normalize/plain-mailboxes.ts';

const AS_TEXT = -1;

const read = () => {
  const pool = textPool();
  const { table, add, addPlain } = mailboxTable(pool);
  const spell = plainMailboxes(pool, addPlain);
  /** `asText`: whoever is asked for what has to be read as a text. */
  const allAsBytes = (
    texts: readonly string[],
    asText: (text: string) => number = () => AS_TEXT,
  ): readonly number[] => {
    const claims = textPool();
    const ids = Int32Array.from(texts, (text) => claims.id(text));
    const kept = claims.bytes();
    return kept ? [...spell(kept, ids, (id) => asText(claims.text(id)))] : [];
  };
  const asBytes = (text: string): number => allAsBytes([text])[0] ?? AS_TEXT;
  const shownAs = (number: number) => ({
    address: pool.text(table.address.at(number)),
    shown: pool.text(table.shown.at(number)),
    local: pool.text(table.local.at(number)),
    domain: pool.text(table.domain.at(number)),
    kind: table.kind.at(number),
  });
  return { table, add, allAsBytes, asBytes, shownAs };
};

describe('plain addresses are read as bytes', () => {
  test.each<[string, string, string, string, number]>([
    ['jon@altex.example', 'jon@altex.example', 'jon', 'altex.example', OWN_MAILBOX],
    [
      'Jon.Smith@Altex.Example',
      'jon.smith@altex.example',
      'jon.smith',
      'altex.example',
      OWN_MAILBOX,
    ],
    [
      'jon_s-m@mail.altex.example',
      'jon_s-m@mail.altex.example',
      'jon_s-m',
      'altex.example',
      OWN_MAILBOX,
    ],
    ['7@altex.example', '7@altex.example', '7', 'altex.example', OWN_MAILBOX],
    ['jon@gmail.com', 'jon@gmail.com', 'jon', '', OWN_MAILBOX],
    ['INFO@altex.example', 'info@altex.example', 'info', 'altex.example', ROLE_MAILBOX],
    ['sales-2@altex.example', 'sales-2@altex.example', 'sales-2', 'altex.example', ROLE_MAILBOX],
    [
      'no-reply@altex.example',
      'no-reply@altex.example',
      'no-reply',
      'altex.example',
      PLACEHOLDER_MAILBOX,
    ],
    ['jon@jons-laptop.local', 'jon@jons-laptop.local', 'jon', '', OWN_MAILBOX],
    ['a--._b@x.example', 'a--._b@x.example', 'a--._b', 'x.example', OWN_MAILBOX],
  ])('%s', (text, address, local, domain, kind) => {
    const { asBytes, shownAs } = read();
    expect(shownAs(asBytes(text))).toEqual({ address, shown: address, local, domain, kind });
  });

  test.each([
    ['no address', 'jon smith'],
    ['no local part', '@altex.example'],
    ['no host', 'jon@'],
    ['two of them', 'a@x.example;b@x.example'],
    ['two signs', 'a@b@x.example'],
    ['a tag', 'jon+crm@altex.example'],
    ['dots that Gmail does not read', 'j.on@gmail.com'],
    ['another name of Gmail', 'jon@googlemail.com'],
    ['a dot in front', '.jon@altex.example'],
    ['a dot behind', 'jon@altex.example.'],
    ['a host that ends in a hyphen', 'jon@altex-'],
    ['an underscore in the host', 'jon@al_tex.example'],
    ['blanks', ' jon@altex.example'],
    ['letters beyond ASCII', 'jörg@altex.example'],
    ['a sign of full width', 'jon＠altex.example'],
    ['more letters than an address has', `${'j'.repeat(400)}@altex.example`],
  ])('%s is left to those who read texts', (_, text) => {
    const { asBytes, table } = read();
    expect(asBytes(text)).toBe(AS_TEXT);
    expect(table.count).toBe(1);
  });

  test('whatever they are, as a text would be read', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[a-cA-C0.+_-]{0,6}@(?:gmail\.com|GoogleMail\.com|x\.example|b_\.c|.)$/),
      fc.stringMatching(/^(?:info|noreply|no-reply|sales|x|team)[.\d-]{0,3}@[xX.-]{0,3}\.example$/),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const { asBytes, shownAs } = read();
        const number = asBytes(one);
        if (number !== AS_TEXT) expect([shownAs(number)]).toEqual(mailboxesIn(one));
      }),
    );
  });
});

describe('bytes and texts', () => {
  const ALL = ['j.s@gmail.com', 'js@gmail.com', 'JS@gmail.com', 'js+crm@gmail.com'];

  test.each([
    ['first the plain one', ['js@gmail.com', 'j.s@gmail.com']],
    ['last the plain one', ['j.s@gmail.com', 'js@gmail.com']],
    ['the plain one twice', ['js@gmail.com', 'j.s@gmail.com', 'JS@gmail.com']],
    ['all of them', ALL],
    ['all of them the other way round', ALL.toReversed()],
  ])('get one number, and the smaller spelling is shown: %s', (_, texts) => {
    const { asBytes, add, shownAs, table } = read();
    const numbers = texts.map((text) => {
      const number = asBytes(text);
      return number === AS_TEXT ? mailboxesIn(text).map(add)[0] : number;
    });
    expect(new Set(numbers)).toEqual(new Set([1]));
    expect(table.count).toBe(2);
    expect(shownAs(1).shown).toBe('j.s@gmail.com');
  });

  test('numbers are given as addresses come, many of them', () => {
    const { asBytes, table } = read();
    const texts = Array.from({ length: 3000 }, (_, i) => `a${i % 1500}@x${i % 7}.example`);
    const known = new Map<string, number>();
    for (const text of texts) {
      const number = known.get(text) ?? known.size + 1;
      known.set(text, number);
      expect(asBytes(text)).toBe(number);
    }
    expect(table.count).toBe(known.size + 1);
  });

  test.each([
    ['one batch', 256],
    ['a batch and one', 257],
    ['several', 700],
  ])('%s of them, with others among them, as one by one', (_, count) => {
    const texts = Array.from({ length: count }, (_, i) => {
      const local = i % 9 === 0 ? `j.s${i}+crm` : `j.s${i}`;
      return i % 4 === 0 ? `${local}@gmail.com` : `${local}@X${i % 30}.example`;
    });
    const [together, alone] = [read(), read()];
    const asText =
      ({ add }: ReturnType<typeof read>) =>
      (text: string): number =>
        mailboxesIn(text).map(add)[0] ?? AS_TEXT;
    const numbers = together.allAsBytes(texts, asText(together));
    const oneByOne = texts.map((text) => alone.allAsBytes([text], asText(alone))[0]);
    expect(numbers).toEqual(oneByOne);
    expect(numbers.map(together.shownAs)).toEqual(texts.flatMap((text) => mailboxesIn(text)));
  });

  test('one address in two spellings of one batch is one mailbox', () => {
    const { allAsBytes, table } = read();
    expect(allAsBytes(['Jon@x.example', 'ann@x.example', 'jon@X.example'])).toEqual([1, 2, 1]);
    expect(table.count).toBe(3);
  });
});
