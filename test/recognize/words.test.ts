import { describe, expect, test } from 'vitest';
import { accountType } from '../../src/recognize/account-type.ts';
import { contactChannel } from '../../src/recognize/contact-channel.ts';
import { dealState } from '../../src/recognize/deal-state.ts';
import { headcount } from '../../src/recognize/headcount.ts';
import { sameProfile } from '../../src/recognize/linkedin-archive.ts';

describe('what a CRM calls a company', () => {
  test.each([
    ['Customer', 'customer'],
    ['Customer - Direct', 'customer'],
    ['Customer - Channel', 'customer'],
    ['Existing client', 'customer'],
    ['Kunde', 'customer'],
    ['Former Customer', 'former-customer'],
    ['former-customer', 'former-customer'],
    ['Ex-client', 'former-customer'],
    ['Customer (churned)', 'former-customer'],
    ['Ehemaliger Kunde', 'former-customer'],
    ['Prospect', 'prospect'],
    ['Potential customer', 'prospect'],
    ['Sales Qualified Lead', 'prospect'],
    ['Channel Partner / Reseller', 'partner'],
    ['Technology Partner', 'partner'],
    ['Competitor', 'competitor'],
    ['own', 'own'],
    ['Not a customer', 'unknown'],
    ['Subscriber', 'unknown'],
    ['Other', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is %s', (text, type) => {
    expect(accountType(text)).toBe(type);
  });
});

describe('what a CRM calls an activity', () => {
  test.each([
    ['Email', 'email'],
    ['E-mail', 'email'],
    ['Call', 'call'],
    ['Phone call', 'call'],
    ['Meeting', 'meeting'],
    ['Demo', 'meeting'],
    ['Lunch', 'meeting'],
    ['LinkedIn message', 'message'],
    ['SMS', 'message'],
    ['message', 'message'],
    ['reunión', 'meeting'],
    ['Note', undefined],
    ['Task', undefined],
    ['To-do', undefined],
    ['', undefined],
  ])('%s is %s', (text, channel) => {
    expect(contactChannel(text)).toBe(channel);
  });
});

describe('how a deal stands', () => {
  test('is what the flags say before what the stage is called', () => {
    expect(dealState('Closed Won', false, true)).toBe('lost');
    expect(dealState('whatever', true, undefined)).toBe('won');
    expect(dealState('Closed Lost', false, false)).toBe('open');
  });

  test.each([
    ['Closed Won', 'won'],
    ['closedwon', 'won'],
    ['Won', 'won'],
    ['Gewonnen', 'won'],
    ['Closed Lost', 'lost'],
    ['closedlost', 'lost'],
    ['Verloren', 'lost'],
    ['Negotiation', 'open'],
    ['Wonderful prospects', 'open'],
    ['', 'open'],
  ])('%s is %s', (stage, state) => {
    expect(dealState(stage, undefined, undefined)).toBe(state);
  });
});

describe('how many people work somewhere', () => {
  test.each([
    ['240', 240],
    ['1,000+', 1000],
    ['201-500', 351],
    ['10,001+ employees', 10_001],
    ['11 to 50', 31],
    ['1200.0', 1200],
    ['~300', 300],
    ['many', undefined],
    ['500-201', undefined],
    ['', undefined],
  ])('%s', (text, people) => {
    expect(headcount(text)).toBe(people);
  });
});

describe('one profile', () => {
  test('is itself with and without scheme, language and percent signs', () => {
    expect(
      sameProfile('https://www.linkedin.com/in/ana-ruiz/', 'linkedin.com/in/Ana-Ruiz?x=1'),
    ).toBe(true);
    expect(sameProfile('https://linkedin.com/in/%E6%9D%8E', 'linkedin.com/in/李')).toBe(true);
    expect(sameProfile('linkedin.com/in/%E6%9', 'linkedin.com/in/%e6%9')).toBe(true);
  });

  test('is not another, and no address is no profile', () => {
    expect(sameProfile('linkedin.com/in/ana', 'linkedin.com/in/anabel')).toBe(false);
    expect(sameProfile('', '')).toBe(false);
    expect(sameProfile('https://x.example/ana', 'https://x.example/ana')).toBe(false);
  });
});
