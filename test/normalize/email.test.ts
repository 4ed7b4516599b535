import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';

const addresses = (text: string): string[] => mailboxesIn(text).map(({ address }) => address);
const kind = (text: string): number | undefined => mailboxesIn(text)[0]?.kind;

describe('addresses of a cell', () => {
  test.each([
    ['Jon.Smith@Altex.Example', ['jon.smith@altex.example']],
    [' jon@altex.example. ', ['jon@altex.example']],
    ['Jon Smith <jon@altex.example>', ['jon@altex.example']],
    ['mailto:jon@altex.example', ['jon@altex.example']],
    ['jon＠altex.example', ['jon@altex.example']],
    ['jon\\@altex.example', ['jon@altex.example']],
    ['a@x.example; b@y.example, c@z.example', ['a@x.example', 'b@y.example', 'c@z.example']],
    ['a@x.example;A@X.example', ['a@x.example']],
    ['no address', []],
    ['@', []],
    ['a@', []],
    ['@x.example', []],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });
});

describe('one mailbox under several spellings', () => {
  test('gmail reads no dots and nothing after a plus', () => {
    expect(addresses('J.o.n+crm@googlemail.com')).toEqual(['jon@gmail.com']);
  });

  test('it is shown as written', () => {
    expect(mailboxesIn('J.Smith+crm@gmail.com')[0]?.shown).toBe('j.smith+crm@gmail.com');
  });

  test('elsewhere dots are part of the address, but what follows a plus is a tag', () => {
    expect(addresses('j.s+x@altex.example')).toEqual(['j.s@altex.example']);
    expect(addresses('+x@altex.example')).toEqual(['+x@altex.example']);
  });

  test('GitHub’s private addresses without their number', () => {
    expect(addresses('12345+jon@users.noreply.github.com')).toEqual([
      'jon@users.noreply.github.com',
    ]);
    expect(kind('12345+jon@users.noreply.github.com')).toBe(OWN_MAILBOX);
  });
});

describe('the house an address is at', () => {
  test.each([
    ['jon@altex.example', 'altex.example'],
    ['jon@mail.altex.co.uk', 'altex.co.uk'],
    ['jon@altex.localnet.example', 'localnet.example'],
    ['jon@home.example', 'home.example'],
    ['jon@gmail.com', ''],
    ['jon@jons-laptop.local', ''],
    ['jon@altex.lan', ''],
    ['jon@box.home', ''],
    ['jon@dev01.novalocal', ''],
    ['jon@fedora.localdomain', ''],
    ['jon@server', ''],
  ])('%s: "%s"', (text, house) => {
    expect(mailboxesIn(text)[0]?.domain).toBe(house);
  });
});

describe('whose mailbox it is', () => {
  test.each([
    'info@x.example',
    'Sales@x.example',
    'sales-2@x.example',
    'customer.service@x.example',
    'kontakt@x.example',
    'info+web@x.example',
  ])('%s is a desk’s', (text) => {
    expect(kind(text)).toBe(ROLE_MAILBOX);
  });

  test.each([
    'noreply@x.example',
    'no-reply@x.example',
    'devnull@localhost',
    'jon@(none)'.replace(/[()]/g, ''),
    'unknown@x.example',
    '-@x.example',
  ])('%s is nobody’s', (text) => {
    expect(kind(text)).toBe(PLACEHOLDER_MAILBOX);
  });

  test.each(['jon@x.example', 'salesh@x.example', 'ana.info@x.example', '12345@qq.com'])(
    '%s is somebody’s',
    (text) => {
      expect(kind(text)).toBe(OWN_MAILBOX);
    },
  );
});

describe('the domain', () => {
  test.each([
    ['jon@mail.altex.example', 'altex.example'],
    ['jon@eu.altex.co.uk', 'altex.co.uk'],
    ['jon@gmail.com', ''],
    ['jon@web.de', ''],
    ['jon@fastmail.com', ''],
    ['jon@example.com', 'example.com'],
  ])('of %s is “%s”', (text, domain) => {
    expect(mailboxesIn(text)[0]?.domain).toBe(domain);
  });
});

test('an address found is found again in itself', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const [found] = mailboxesIn(text);
      if (found) expect(addresses(found.address)).toEqual([found.address]);
    }),
  );
});
