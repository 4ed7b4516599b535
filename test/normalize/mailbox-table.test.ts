import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { kindOf, type Mailbox, mailboxesIn, mayBeWord } from '../../src/normalize/email.ts';
import { mailboxTable } from '../../src/normalize/mailbox-table.ts';

const JON: Mailbox = {
  address: 'jon@x.example',
  shown: 'jon@x.example',
  local: 'jon',
  domain: 'x.example',
  kind: OWN_MAILBOX,
};

const mailboxes = () => {
  const pool = textPool();
  const { table, add, addPlain } = mailboxTable(pool);
  const ids = (...texts: readonly string[]) => Int32Array.from(texts, (text) => pool.id(text));
  return {
    table,
    add,
    /** As bytes are: nothing about it is to be mended. */
    plain: ({ address, local, domain, kind }: Mailbox): number =>
      addPlain(
        {
          address: ids('another one', address),
          local: ids('another', local),
          domain: ids('', domain),
          kind: Uint8Array.of(ROLE_MAILBOX, kind),
        },
        1,
      ),
    at: (n: number): Mailbox => ({
      address: pool.text(table.address.at(n)),
      shown: pool.text(table.shown.at(n)),
      local: pool.text(table.local.at(n)),
      domain: pool.text(table.domain.at(n)),
      kind: table.kind.at(n),
    }),
  };
};

describe('a table of mailboxes', () => {
  test('begins with none', () => {
    const { table, at } = mailboxes();
    expect([table.count, at(0).address, at(0).shown]).toEqual([1, '', '']);
  });

  test('has a mailbox once, as a text or as bytes', () => {
    const { table, add, plain, at } = mailboxes();
    expect([add(JON), plain(JON), add(JON), plain(JON), table.count]).toEqual([1, 1, 1, 1, 2]);
    expect(at(1)).toEqual(JON);
  });

  test('gives each back, however it came', () => {
    const { add, plain, at } = mailboxes();
    const info: Mailbox = {
      ...JON,
      address: 'info@x.example',
      shown: 'info@x.example',
      kind: ROLE_MAILBOX,
    };
    const ann: Mailbox = { ...JON, address: 'ann@gmail.com', shown: 'ann@gmail.com', domain: '' };
    expect([plain(info), add(ann), plain(JON)].map(at)).toEqual([info, ann, JON]);
  });

  test.each<[string, readonly string[]]>([
    ['a text, then bytes', ['a+b@x.example', 'a@x.example']],
    ['bytes, then a text', ['a@x.example', 'a+b@x.example']],
    ['a larger text between', ['a@x.example', 'a+c@x.example', 'a+b@x.example']],
  ])('shows the smallest spelling: %s', (_, texts) => {
    const { add, plain, at } = mailboxes();
    for (const text of texts) {
      for (const mailbox of mailboxesIn(text)) (text.includes('+') ? add : plain)(mailbox);
    }
    expect(at(1)).toMatchObject({ address: 'a@x.example', shown: 'a+b@x.example' });
  });

  test('a spelling larger than the plain one is not shown', () => {
    const { add, plain, at } = mailboxes();
    add({ ...JON, shown: 'k.on@x.example' });
    plain(JON);
    add({ ...JON, shown: 'z@x.example' });
    expect(at(1).shown).toBe('jon@x.example');
  });
});

describe('what a local part tells', () => {
  test.each<[string, number]>([
    ['info', ROLE_MAILBOX],
    ['info+crm', ROLE_MAILBOX],
    ['info-2', ROLE_MAILBOX],
    ['i.n.f.o', ROLE_MAILBOX],
    ['no-reply', PLACEHOLDER_MAILBOX],
    ['noreply7', PLACEHOLDER_MAILBOX],
    ['-', PLACEHOLDER_MAILBOX],
    ['...', PLACEHOLDER_MAILBOX],
    ['+tag', PLACEHOLDER_MAILBOX],
    ['4711', OWN_MAILBOX],
    ['-7', OWN_MAILBOX],
    ['jon', OWN_MAILBOX],
    ['jon+info', OWN_MAILBOX],
    ['info7jon', OWN_MAILBOX],
    ['jörg', OWN_MAILBOX],
    ['інфо', OWN_MAILBOX],
  ])('%s', (local, kind) => {
    expect(kindOf(local, 'altex.example')).toBe(kind);
  });

  test.each<[string, boolean]>([
    ['info', true],
    ['in-fo.12', true],
    ['7', true],
    ['', true],
    ['--', true],
    ['jonathan.reis', false],
    ['j0n4', false],
  ])('at a glance, %s: may it be a word that is listed? %s', (local, mayBe) => {
    const bytes = new TextEncoder().encode(`x@${local}info`);
    expect(mayBeWord(bytes, 2, bytes.length - 4)).toBe(mayBe);
  });
});
