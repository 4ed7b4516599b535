import { expect, test } from 'vitest';
import { accountType } from '../../src/recognize/account-type.ts';

test.each([
  ['Customer', 'customer'],
  ['Customer - Direct', 'customer'],
  ['customer_direct', 'customer'],
  ['Existing client', 'customer'],
  ['Bestandskunde', 'customer'],
  ['Kunde', 'customer'],
  ['Cliente', 'customer'],
  ['Former customer', 'former-customer'],
  ['Ex-client', 'former-customer'],
  ['Ehemaliger Kunde', 'former-customer'],
  ['Customer (churned)', 'former-customer'],
  ['Cancelled customer', 'former-customer'],
  ['Prospect', 'prospect'],
  ['Prospective client', 'prospect'],
  ['Potential customer', 'prospect'],
  ['Zielkunde', 'prospect'],
  ['Wunschkunde', 'prospect'],
  ['Channel Partner / Reseller', 'partner'],
  ['Competitor', 'competitor'],
  ['own', 'own'],
])('"%s" is a %s', (text, type) => {
  expect(accountType(text)).toBe(type);
});

test.each([
  'Never a customer',
  'Not a client',
  'Kein Kunde',
  'clientish',
  'Customerx',
  '',
  'Analyst',
  'Other',
])('"%s" makes nobody a customer', (text) => {
  expect(accountType(text)).toBe('unknown');
});
