import { describe, expect, test } from 'vitest';
import type { AccountType, DealClaim } from '../../src/model/claims.ts';
import type { ResolveOptions } from '../../src/resolve/resolve.ts';
import { AS_OF, resolved, rows } from './network-of.ts';

type Said = readonly [system: string, type: AccountType];

/** What Altex is to us, and why. */
const typeOf = (
  said: readonly Said[],
  deals: readonly DealClaim[] = [],
  options: Partial<ResolveOptions> = {},
): readonly [string | undefined, string | undefined] => {
  const { claims, row } = rows();
  row('plain', 'people.csv').person({ name: 'Ana Ruiz', company: 'Altex' });
  for (const [system, type] of said)
    row(system, `${system}.csv`).account({ id: '1', name: 'Altex', type });
  for (const deal of deals) row('crm', 'deals.csv').deal({ account: 'Altex', ...deal });
  const { accounts } = resolved(claims, options).resolved;
  expect(accounts.count).toBe(1);
  return [accounts.type.at(0), accounts.typeBecause.at(0)];
};

describe('of what several rows call a company', () => {
  test.each<[string, readonly Said[], AccountType, string]>([
    ['nothing', [], 'unknown', ''],
    ['nothing known', [['plain', 'unknown']], 'unknown', ''],
    ['one thing', [['crm', 'competitor']], 'competitor', 'crm.csv'],
    [
      'the word of a table made by hand',
      [
        ['crm', 'customer'],
        ['plain', 'prospect'],
      ],
      'prospect',
      'plain.csv',
    ],
    [
      'no word of a table made by hand',
      [
        ['crm', 'customer'],
        ['plain', 'unknown'],
      ],
      'customer',
      'crm.csv',
    ],
    [
      'former customer before customer',
      [
        ['crm', 'customer'],
        ['other', 'former-customer'],
      ],
      'former-customer',
      'other.csv',
    ],
    [
      'customer before partner',
      [
        ['crm', 'partner'],
        ['other', 'customer'],
      ],
      'customer',
      'other.csv',
    ],
    [
      'partner before competitor',
      [
        ['crm', 'competitor'],
        ['other', 'partner'],
      ],
      'partner',
      'other.csv',
    ],
    [
      'competitor before prospect',
      [
        ['crm', 'prospect'],
        ['other', 'competitor'],
      ],
      'competitor',
      'other.csv',
    ],
    [
      'our own before all',
      [
        ['crm', 'customer'],
        ['other', 'own'],
      ],
      'own',
      'other.csv',
    ],
    [
      'of two who say the same the smaller file',
      [
        ['other', 'partner'],
        ['crm', 'partner'],
      ],
      'partner',
      'crm.csv',
    ],
  ])('%s stands', (_, said, type, because) => {
    expect(typeOf(said)).toEqual([type, because]);
    expect(typeOf(said.toReversed())).toEqual([type, because]);
  });
});

describe('a deal that was won', () => {
  const won: DealClaim = { state: 'won', day: AS_OF - 1 };
  const CUSTOMER = ['customer', 'closed-won deal'];

  test.each<[string, readonly Said[], DealClaim, readonly string[]]>([
    ['makes a customer', [], won, CUSTOMER],
    ['of a prospect, too', [['crm', 'prospect']], won, CUSTOMER],
    ['today', [], { ...won, day: AS_OF }, CUSTOMER],
    ['on a day nobody knows', [], { state: 'won' }, CUSTOMER],
    ['not tomorrow', [], { ...won, day: AS_OF + 1 }, ['unknown', '']],
    [
      'by the company’s id',
      [['crm', 'prospect']],
      { ...won, account: '', accountId: '1' },
      CUSTOMER,
    ],
    [
      'not by another system’s id',
      [['other', 'prospect']],
      { ...won, account: '', accountId: '1' },
      ['prospect', 'other.csv'],
    ],
    ['changes no customer', [['crm', 'customer']], won, ['customer', 'crm.csv']],
    ['changes no partner', [['crm', 'partner']], won, ['partner', 'crm.csv']],
    ['changes no competitor', [['crm', 'competitor']], won, ['competitor', 'crm.csv']],
    [
      'changes no former customer',
      [['crm', 'former-customer']],
      won,
      ['former-customer', 'crm.csv'],
    ],
    ['changes nothing of our own', [['crm', 'own']], won, ['own', 'crm.csv']],
    ['that is lost makes none', [], { ...won, state: 'lost' }, ['unknown', '']],
    ['that is open makes none', [], { ...won, state: 'open' }, ['unknown', '']],
  ])('%s', (_, said, deal, expected) => {
    expect(typeOf(said, [deal])).toEqual(expected);
  });
});

describe('the configuration', () => {
  const CONFIGURED = 'configuration';

  test.each<[string, Partial<ResolveOptions>, AccountType]>([
    ['names a customer', { customers: ['Altex'] }, 'customer'],
    ['under any legal form and case', { customers: ['ALTEX GmbH'] }, 'customer'],
    ['a partner', { partners: ['altex'] }, 'partner'],
    ['customer before partner', { partners: ['Altex'], customers: ['Altex'] }, 'customer'],
    ['own before customer', { own: ['Altex'], customers: ['Altex'] }, 'own'],
  ])('%s', (_, options, type) => {
    const known: readonly Said[] = [['plain', 'competitor']];
    expect(typeOf(known, [], options)).toEqual([type, CONFIGURED]);
  });

  test.each<[string, Partial<ResolveOptions>]>([
    ['somebody else', { customers: ['Pixel'] }],
    ['nothing', { customers: [''] }],
    ['a domain that nobody states', { own: ['altex.example'] }],
    ['a word that objects know', { own: ['__proto__', 'constructor'] }],
  ])('that names %s says nothing of this one', (_, options) => {
    expect(typeOf([['plain', 'competitor']], [], options)).toEqual(['competitor', 'plain.csv']);
  });

  test('that names nobody’s company makes none of ours: its people stay strangers', () => {
    const { claims, row } = rows();
    row('crm').account({ id: '1', name: 'Pixel' });
    row('crm').person({ name: 'Ana Ruiz', companyId: '1' });
    const { people, accounts } = resolved(claims, { own: ['Harbor'] }).resolved;
    expect([...people.team]).toEqual([0]);
    expect(accounts.type).toEqual(['unknown']);
  });

  test('names companies by domain, whatever they are called', () => {
    const { claims, row } = rows();
    row('crm', 'crm.csv').account({ name: 'Altex Handelshaus', domain: 'altex.example' });
    const shown = (text: string) => resolved(claims, { own: [text] }).resolved.accounts.type;
    expect(shown('altex.example')).toEqual(['own']);
    expect(shown('https://www.altex.example/about')).toEqual(['own']);
    expect(shown('pixel.example')).toEqual(['unknown']);
  });
});
