import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { companyDomain, siteDomain } from '../../src/normalize/web-domain.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const addresses = (text: string): string[] => mailboxesIn(text).map(({ address }) => address);
const JON = 'jon@altex.example';

describe('one address in the wrappings of exports', () => {
  test.each([
    ['plain', JON],
    ['shouted', 'JON@ALTEX.EXAMPLE'],
    ['in angle brackets', `<${JON}>`],
    ['behind a name', `Jon Smith <${JON}>`],
    ['behind a name with a comma, quoted', `"Smith, Jon" <${JON}>`],
    ['in quotes', `"${JON}"`],
    ['in single quotes', `'${JON}'`],
    ['in parentheses', `(${JON})`],
    ['in square brackets', `[${JON}]`],
    ['with a remark', `${JON} (work)`],
    ['as a link', `mailto:${JON}`],
    ['as a link with a subject', `mailto:${JON}?subject=Hello&body=x`],
    ['as Outlook’s proxy address', `SMTP:${JON}`],
    ['as a calendar’s attendee', `MAILTO:${JON}`],
    ['with a comma behind', `${JON},`],
    ['with a full stop behind', `${JON}.`],
    ['with colons around', `:${JON}:`],
    ['with a backslash that a CSV writer left', 'jon\\@altex.example'],
    ['full-width', 'ＪＯＮ＠ＡＬＴＥＸ．ＥＸＡＭＰＬＥ'],
    ['with a zero-width space', 'jon\u200b@altex.example'],
    ['with a byte-order mark', `\ufeff${JON}`],
    ['with a soft hyphen', 'jon@al\u00adtex.example'],
    ['with direction marks', `\u2066${JON}\u2069`],
    ['tagged', 'jon+news@altex.example'],
    ['tagged with nothing', 'jon+@altex.example'],
  ])('%s', (_, text) => {
    expect(addresses(text)).toEqual([JON]);
  });
});

describe('several addresses in one cell', () => {
  test.each([
    ['a@x.example;b@x.example', 2],
    ['a@x.example; b@x.example;', 2],
    ['a@x.example,b@x.example', 2],
    ['a@x.example|b@x.example', 2],
    ['a@x.example b@x.example', 2],
    ['a@x.example\nb@x.example', 2],
    ['a@x.example\r\nb@x.example\tc@x.example', 3],
    ['Ana <a@x.example>, Bo <b@x.example>', 2],
    [';;a@x.example;;', 1],
    ['a@x.example; A@X.EXAMPLE; a+b@x.example', 1],
    ['a.b@gmail.com ab@googlemail.com', 1],
    ['a@x.example; none; b@x.example', 2],
  ])('%j holds %i', (text, count) => {
    expect(addresses(text)).toHaveLength(count);
  });

  test('they keep their order, so that the first is the first', () => {
    expect(addresses('z@x.example; a@x.example; m@x.example')).toEqual([
      'z@x.example',
      'a@x.example',
      'm@x.example',
    ]);
  });
});

describe('no address', () => {
  test.each([
    '',
    '@',
    '@@',
    'jon',
    'jon@',
    '@altex.example',
    'jon at altex.example',
    'jon[at]altex.example',
    'jon@@altex.example',
    'jon@a@altex.example',
    'jon @altex.example',
    'jon@[10.0.0.1]',
    'N/A',
    'www.altex.example',
    '=HYPERLINK("x")',
  ])('%j', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe('at providers of mail for everyone', () => {
  test.each([
    ['j.o.n@gmail.com', 'jon@gmail.com'],
    ['J.O.N+x@GoogleMail.com', 'jon@gmail.com'],
    ['jon@gmail.co', 'jon@gmail.co'],
    ['j.o.n@outlook.com', 'j.o.n@outlook.com'],
    ['jon+x@outlook.com', 'jon@outlook.com'],
    ['j.o.n@gmail.com.evil.example', 'j.o.n@gmail.com.evil.example'],
    ['12+jon@users.noreply.github.com', 'jon@users.noreply.github.com'],
    ['12+jon+x@users.noreply.github.com', 'jon+x@users.noreply.github.com'],
  ])('%s is %s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  test.each([
    'jon@gmail.com',
    'jon@googlemail.com',
    'jon@yahoo.com',
    'jon@web.de',
    'jon@icloud.com',
  ])('%s tells of no employer', (text) => {
    expect(mailboxesIn(text)[0]?.domain).toBe('');
  });

  test.each([
    ['jon@altex.example', 'altex.example'],
    ['jon@mail.altex.example', 'altex.example'],
    ['jon@altex.co.uk', 'altex.co.uk'],
    ['jon@xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['jon@10.0.0.1', ''],
    ['jon@altex', ''],
    ['jon@altex..example', ''],
  ])('%s: “%s”', (text, domain) => {
    expect(mailboxesIn(text)[0]?.domain).toBe(domain);
  });
});

describe('whose it is', () => {
  test.each([
    ['info+jon@altex.example', ROLE_MAILBOX],
    ['info.2@altex.example', ROLE_MAILBOX],
    ['info@gmail.com', ROLE_MAILBOX],
    ['info@localhost', PLACEHOLDER_MAILBOX],
    ['jon@none', PLACEHOLDER_MAILBOX],
    ['+jon@altex.example', PLACEHOLDER_MAILBOX],
    ['n_a@altex.example', PLACEHOLDER_MAILBOX],
    ['NoReply2@altex.example', PLACEHOLDER_MAILBOX],
    ['sales.team@altex.example', OWN_MAILBOX],
    ['contest@altex.example', OWN_MAILBOX],
    ['__proto__@altex.example', OWN_MAILBOX],
    ['hasOwnProperty@altex.example', OWN_MAILBOX],
    ['=jon@altex.example', OWN_MAILBOX],
    ['渡辺@altex.example', OWN_MAILBOX],
  ])('%s is of kind %i', (text, kind) => {
    expect(mailboxesIn(text)[0]?.kind).toBe(kind);
  });
});

describe('domains and sites', () => {
  test.each([
    ['HTTPS://User:pw@Mail.Altex.Example:8443/a?b#c', 'altex.example'],
    ['altex.example/', 'altex.example'],
    ['altex.example,', ''],
    ['altex example', ''],
    ['http://', ''],
    ['file:///etc/passwd', ''],
    ['javascript:alert(1)', ''],
    ['__proto__', ''],
    ['a'.repeat(300), ''],
  ])('%j: “%s”', (text, domain) => {
    expect(siteDomain(text)).toBe(domain);
    expect(companyDomain(text)).toBe(domain);
  });

  test('a page of one’s own on a site of many is the site’s page', () => {
    expect(siteDomain('altex.github.io')).toBe('altex.github.io');
    expect(siteDomain('github.io')).toBe('');
    expect(companyDomain('https://linktr.ee/altex')).toBe('');
  });
});

const local = fc.stringMatching(/^[a-z][a-z0-9.-]{0,10}[a-z0-9]$/);
const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]\.example$/);

test('an address is one however it is wrapped and shouted', () => {
  const wrap = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => ` ${text.toUpperCase()} `,
    (text) => `Jon Smith <${text}>`,
    (text) => `mailto:${text}`,
    (text) => `"${text}";`,
    (text) => text.replace('@', '+tag@'),
  );
  fc.assert(
    fc.property(local, host, wrap, (name, at, wrapped) => {
      expect(addresses(wrapped(`${name}@${at}`))).toEqual([`${name}@${at}`]);
    }),
  );
});

test('addresses are found among any other words', () => {
  const word = fc.constantFrom('Jon', 'Smith,', '(work)', '·', 'n/a', '<>', '""', '12:30');
  fc.assert(
    fc.property(fc.array(word), fc.array(word), local, host, (before, behind, name, at) => {
      const cell = [...before, `${name}@${at}`, ...behind].join(' ');
      expect(addresses(cell)).toEqual([`${name}@${at}`]);
    }),
  );
});

test('no text makes it throw; what is found has one @ and no space', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'a@.+;<>\\" \u200b\u0000é＠[]?'.split('')) });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: ANY_UNIT })), (text) => {
      for (const { address, shown } of mailboxesIn(text)) {
        expect(address).toMatch(/^[^@\s]+@[^@\s]+$/);
        expect(shown).toMatch(/^[^@\s]+@[^@\s]+$/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a cell of a mebibyte keeps nobody waiting', () => {
  expect(addresses('a@'.repeat(2 ** 19))).toEqual([]);
  expect(addresses(`${'a'.repeat(2 ** 20)}@altex.example`)).toEqual([]);
  expect(addresses(`${'?'.repeat(2 ** 20)} ${JON}`)).toEqual([JON]);
  expect(addresses(`${JON};`.repeat(40_000))).toEqual([JON]);
});
