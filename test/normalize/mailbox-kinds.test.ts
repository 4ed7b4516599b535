import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { mailboxTable } from '../../src/normalize/mailbox-table.ts';
import { PLACEHOLDER_LOCALS, ROLE_LOCALS } from '../../src/normalize/mailbox-words.ts';
import { plainMailboxes } from '../../src/normalize/plain-mailboxes.ts';

const kindOf = (local: string): number | undefined =>
  mailboxesIn(`${local}@altex.example`)[0]?.kind;

describe('a desk’s mailbox', () => {
  test.each([
    'info',
    'INFO',
    'sales',
    'office',
    'support',
    'hr',
    'jobs',
    'billing',
    'accounts.payable',
    'accounts-payable',
    'customer_service',
    'help.desk',
    'kontakt',
    'vertrieb',
    'buchhaltung',
    'contacto',
    'ventas',
    'ufficio',
    'accueil',
    'info2',
    'sales-3',
    'team+crm',
    'post.master',
  ])('%s', (local) => {
    expect(kindOf(local)).toBe(ROLE_MAILBOX);
  });
});

describe('nobody’s mailbox', () => {
  test.each([
    'noreply',
    'no-reply',
    'no.reply',
    'do_not_reply',
    'DoNotReply',
    'test',
    'test1',
    'unknown',
    'bounce',
    'mailer-daemon',
    'notifications',
    'n.a',
    'xxx',
    '--',
    '._-',
  ])('%s', (local) => {
    expect(kindOf(local)).toBe(PLACEHOLDER_MAILBOX);
  });

  test.each([
    'ana@localhost',
    'ana@test.com',
    'ana@none',
    'ana@mailinator.com',
    'ana@example.invalid',
  ])('%s, by its host', (text) => {
    expect(mailboxesIn(text)[0]?.kind).toBe(PLACEHOLDER_MAILBOX);
  });
});

describe('somebody’s mailbox', () => {
  test.each([
    'ana',
    'ana.ruiz',
    'a.ruiz',
    'infos',
    'salesman',
    'ana-sales',
    'hrdlicka',
    '12345',
    'x1',
    'testa',
    'itai',
    'ops.ana',
    'constructor',
  ])('%s', (local) => {
    expect(kindOf(local)).toBe(OWN_MAILBOX);
  });
});

test('no word is both a desk’s and nobody’s, and all are written as they are compared', () => {
  for (const word of ROLE_LOCALS) expect(PLACEHOLDER_LOCALS.has(word)).toBe(false);
  for (const word of [...ROLE_LOCALS, ...PLACEHOLDER_LOCALS]) expect(word).toMatch(/^[a-z]+$/);
  expect([...ROLE_LOCALS].every((word) => kindOf(word) === ROLE_MAILBOX)).toBe(true);
  expect([...PLACEHOLDER_LOCALS].every((word) => kindOf(word) === PLACEHOLDER_MAILBOX)).toBe(true);
});

test('no address is as long as a cell may be', () => {
  expect(mailboxesIn(`${'a'.repeat(500)}@altex.example`)).toEqual([]);
  expect(mailboxesIn(`${'a'.repeat(60)}@altex.example`)).toHaveLength(1);
  expect(mailboxesIn(`${'x'.repeat(500)} ana@altex.example`)).toHaveLength(1);
});

describe('mailboxes as a table', () => {
  const filled = (...cells: string[]) => {
    const pool = textPool();
    const { table, add } = mailboxTable(pool);
    const numbers = cells.flatMap((cell) => mailboxesIn(cell).map(add));
    return { numbers, table, text: (id: number) => pool.text(id) };
  };

  test('equal addresses have one number, none has 0', () => {
    const { numbers, table } = filled(
      'ana@x.example',
      'bo@x.example; ANA@x.example',
      'bo@x.example',
    );
    expect(numbers).toEqual([1, 2, 1, 2]);
    expect(table.count).toBe(3);
    expect([table.address.at(0), table.local.at(0), table.domain.at(0)]).toEqual([0, 0, 0]);
  });

  test('what is known of each stands in its columns', () => {
    const { table, text } = filled('Ana.Ruiz@mail.altex.co.uk', 'info@altex.co.uk');
    expect(text(table.address.at(1))).toBe('ana.ruiz@mail.altex.co.uk');
    expect(text(table.local.at(1))).toBe('ana.ruiz');
    expect(text(table.domain.at(1))).toBe('altex.co.uk');
    expect([table.kind.at(1), table.kind.at(2)]).toEqual([OWN_MAILBOX, ROLE_MAILBOX]);
  });

  test('of two spellings of one the same is shown, whichever came first', () => {
    const one = filled('j.o.n@gmail.com', 'jon@gmail.com');
    const other = filled('jon@gmail.com', 'j.o.n@gmail.com');
    expect(one.text(one.table.shown.at(1))).toBe(other.text(other.table.shown.at(1)));
    expect(one.table.count).toBe(2);
  });
});

test('dots, case and tags never make two mailboxes of one at Gmail', () => {
  const letters = fc.array(fc.constantFrom('j', 'o', 'n', '7'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      letters,
      fc.constantFrom('', '.'),
      fc.constantFrom('', '+crm', '+a+b'),
      (list, dot, tag) => {
        const [one] = mailboxesIn(`${list.join(dot)}${tag}@GoogleMail.com`);
        expect(one?.address).toBe(`${list.join('')}@gmail.com`);
      },
    ),
  );
});

describe('an address thrown in where a form wants one is nobody’s', () => {
  test.each([
    'a@a.com',
    'x@x.com',
    'ab@ab.example',
    'abc@abc.example',
    'aa@aa.example',
    'xx@yy.example',
    'aaa@altex.example',
    'xxxx@altex.example',
    '111@altex.example',
    '123@123.example',
    'me@me.com',
    'gmail@gmail.com',
    'no@email.com',
    'qwerty@altex.example',
    'foo@bar.example',
    'user@domain.example',
    'first-name@altex.example',
    'firstname.lastname@altex.example',
    'not.provided@altex.example',
    'keine.email@altex.example',
    'ona@domain.com',
  ])('%s', (text) => {
    expect(mailboxesIn(text)[0]?.kind).toBe(PLACEHOLDER_MAILBOX);
  });

  test.each([
    'a@b.example',
    'e@altex.example',
    'jj@altex.example',
    'jd@hp.example',
    'ruiz@ruiz.example',
    'altex@altex.example',
    'aab@altex.example',
    'anna@altex.example',
    'me@altex.example',
    'ona@me.com',
    '8811@qq.com',
  ])('%s may be somebody’s', (text) => {
    expect(mailboxesIn(text)[0]?.kind).toBe(OWN_MAILBOX);
  });

  test('as bytes as well as as texts', () => {
    const pool = textPool();
    const { table, addPlain } = mailboxTable(pool);
    const claims = textPool();
    const word = fc.stringMatching(/^[ab1]{1,4}$/);
    const spell = plainMailboxes(pool, addPlain);
    fc.assert(
      fc.property(word, word, (local, stem) => {
        const text = `${local}@${stem}.com`;
        const id = claims.id(text);
        const kept = claims.bytes();
        const [number = 0] = kept ? spell(kept, Int32Array.of(id), () => 0) : [];
        expect(table.kind.at(number)).toBe(mailboxesIn(text)[0]?.kind);
      }),
    );
  });
});
