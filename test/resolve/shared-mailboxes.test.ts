import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { withSharedMailboxes } from '../../src/resolve/shared-mailboxes.ts';
import { cleanOf } from './clean-of.ts';
import { groups, networkOf } from './network-of.ts';

const clean = cleanOf({
  email: 'front.room@altex.example; ana@altex.example; noreply@altex.example',
});
const [room = 0, ana = 0, nobody = 0] = clean.mailbox;

test('an address of many is taken for a desk’s, all others stay what they are', () => {
  const { mailboxes, mailbox, count } = withSharedMailboxes(clean, new Set([room]));
  expect([room, ana, nobody].map((one) => mailboxes.kind.at(one))).toEqual([
    ROLE_MAILBOX,
    OWN_MAILBOX,
    PLACEHOLDER_MAILBOX,
  ]);
  expect([mailboxes.count, [...mailbox], count]).toEqual([
    clean.mailboxes.count,
    [...clean.mailbox],
    1,
  ]);
});

test('what was handed in is as it was', () => {
  withSharedMailboxes(clean, new Set([room]));
  expect(clean.mailboxes.kind.at(room)).toBe(OWN_MAILBOX);
  expect(withSharedMailboxes(clean, new Set())).toBe(clean);
});

describe('an address of many tells nothing of two who are alike', () => {
  const email = 'front.room@altex.example';
  const crowd = ['Bo Lind', 'Cem Kaya', 'Dora Pap', 'Eva Berg'].map((name) => ({ name, email }));

  test.each([
    ['Ondrej Zelwick', 'Ondrej Zelwik'],
    ['O. Zelwick', 'Ondrej Zelwick'],
    ['Zelwick', 'Ondrej Zelwick'],
    ['Bob Zelwick', 'Robert Zelwick'],
  ])('%s and %s', (a, b) => {
    const [x, y] = groups(networkOf([{ name: a, email }, { name: b, email }, ...crowd]));
    expect(x).not.toBe(y);
    const [alone, too] = groups(
      networkOf([
        { name: a, email },
        { name: b, email },
      ]),
    );
    expect(alone).toBe(too);
  });
});
