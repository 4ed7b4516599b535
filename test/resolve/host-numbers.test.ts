import { expect, test } from 'vitest';
import { hostNumbers } from '../../src/resolve/host-numbers.ts';
import { cleanPeople } from './clean-people.ts';

const hostsOf = (...emails: readonly string[]): string[] => {
  const { clean } = cleanPeople(emails.map((email) => ({ name: 'Jon Smith', email })));
  const number = hostNumbers(clean);
  return [...clean.mailbox].map((mailbox) => clean.pool.text(number(mailbox)));
};

test('a host is named without its ending', () => {
  const emails = ['j@altex.example', 'j@mail.altex.example', 'j@gmail.com', 'j@localhost'];
  expect(hostsOf(...emails)).toEqual(['altex', 'mail.altex', 'gmail', 'localhost']);
});

test('addresses of one host have one number, whoever they are', () => {
  const { clean } = cleanPeople(
    ['j@altex.com', 'k@altex.com', 'j@altex.example'].map((email) => ({ name: 'Jo', email })),
  );
  const number = hostNumbers(clean);
  const [first = -1, second = -1, elsewhere = -1] = [...clean.mailbox].map(number);
  expect(second).toBe(first);
  expect(elsewhere).toBe(first);
  expect(number(0)).toBe(0);
});
