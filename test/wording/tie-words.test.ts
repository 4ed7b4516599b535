import { describe, expect, test } from 'vitest';
import { inferredSentence, pathReasonText, reasonText } from '../../src/wording/reasons.ts';
import { coldTieText, remedyText, warmTieText } from '../../src/wording/tie-words.ts';

const pair = 'Ana and Bo';
const people = { from: 'Ana', to: 'Bo' };

describe('why a tie is cold', () => {
  test.each([
    ['stale-contact', 'Ana and Bo were in touch, but not lately.'],
    ['little-contact', 'Ana and Bo have had too little contact lately.'],
    ['one-way-contact', 'Between Ana and Bo only one writes; no answer is on record.'],
    ['mass-mail-only', 'Ana and Bo only share messages that went to many people.'],
    ['declared-weak', 'The tie between Ana and Bo was stated, but as a weak one.'],
    ['declared-stale', 'Ana and Bo: somebody stated the tie, but the last contact is old.'],
    [
      'declared-without-strength',
      'The tie between Ana and Bo was stated, but not how strong it is.',
    ],
    ['recommended-long-ago', 'Ana and Bo: a recommendation of long ago, nothing since.'],
    ['introduced-long-ago', 'Ana and Bo: an introduction of long ago, nothing since.'],
    ['deal-long-ago', 'Ana and Bo had a deal together, too long ago or too small a part in it.'],
    ['deal-not-won', 'Ana and Bo were part of a deal that was not won.'],
    [
      'company-size-unknown',
      'Ana and Bo were at the same company; its size is unknown, so they may never have met.',
    ],
    [
      'large-company',
      'Ana and Bo were at the same company at the same time, but it is so large that they need not have met.',
    ],
    ['short-overlap', 'Ana and Bo were at the same company, but too short a time together.'],
    ['weak-shared-history', 'Ana and Bo were at the same company; that alone is not enough.'],
    ['employer-without-dates', 'Ana and Bo were at the same company; nobody says when.'],
    [
      'bare-connection',
      'Ana and Bo are connected on LinkedIn and nothing more: no message, no meeting.',
    ],
    [
      'owner-without-contact',
      'Ana and Bo: one owns the other’s CRM record, without any contact on record.',
    ],
    ['endorsed-only', 'Ana and Bo: a skill endorsed with a click, no contact.'],
    ['invitation-only', 'Ana and Bo: an invitation, no contact.'],
    ['same-school-only', 'Ana and Bo went to the same school; no more is known.'],
    ['no-evidence', 'Nothing shows that Ana and Bo know each other.'],
  ])('%s: %s', (code, text) => {
    expect(coldTieText(code, pair)).toBe(text);
    expect(reasonText(code, people)).toBe(text);
    expect(text).not.toMatch(/\b(?:warm|close|well)\b/);
  });
});

describe('why a tie is warm', () => {
  test.each([
    ['recent-two-way-contact', 'Ana and Bo are in touch: both wrote, or they met, lately.'],
    ['declared-strong', 'Ana and Bo know each other; somebody who knows says so.'],
    ['reporting-line', 'One of Ana and Bo reports to the other.'],
    ['same-team', 'Ana and Bo are on the same team.'],
    ['recommended', 'One of Ana and Bo recommended the other.'],
    ['introduced', 'One of Ana and Bo introduced the other.'],
    ['won-deal', 'Ana and Bo closed a deal together.'],
    [
      'strong-shared-history',
      'Ana and Bo worked together for long in a small company; no more is known.',
    ],
    ['several-grounds', 'Several things speak for Ana and Bo, none enough by itself.'],
  ])('%s: %s', (code, text) => {
    expect(warmTieText(code, pair)).toBe(text);
    expect(reasonText('direct-tie-warm', { ...people, because: code })).toBe(text);
    expect(reasonText('every-tie-strong', { ...people, because: code })).toBe(text);
  });
});

describe('what a tie of a longer path rests on, where no contact shows it', () => {
  test.each([
    ['recent-two-way-contact', ['Ana and Bo are in touch: both wrote, or they met, lately.']],
    ['declared-strong', ['Ana and Bo know each other; somebody who knows says so.']],
    ['reporting-line', []],
    ['same-team', []],
    ['recommended', ['One of Ana and Bo recommended the other.']],
    ['introduced', ['One of Ana and Bo introduced the other.']],
    ['won-deal', ['Ana and Bo closed a deal together.']],
    [
      'strong-shared-history',
      ['Ana and Bo worked together for long in a small company; no more is known.'],
    ],
    ['several-grounds', ['Several things speak for Ana and Bo, none enough by itself.']],
    ['stale-contact', []],
    ['constructor', []],
  ])('%s: %j', (code, texts) => {
    const sentence = inferredSentence(code);
    const said = sentence ? [{ sentence, hop: 2 }] : [];
    const told = pathReasonText({ said, more: '' }, ['Zoe', 'Ana', 'Bo']);
    expect(told === '' ? [] : [told]).toEqual(texts);
  });
});

describe('what would make it warm', () => {
  test.each<[string, { days?: number; strength?: number }, string]>([
    [
      'two-way-contact-this-quarter',
      {},
      'Contact both ways between Ana and Bo regularly: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'two-way-contact-this-quarter',
      { days: 0 },
      'Contact both ways between Ana and Bo regularly: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'two-way-contact-this-quarter',
      { days: 1 },
      'Contact both ways between Ana and Bo on one day: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'two-way-contact-this-quarter',
      { days: 2 },
      'Contact both ways between Ana and Bo on about 2 days within a month: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'two-way-contact-this-quarter',
      { days: 10 },
      'Contact both ways between Ana and Bo on about 10 days within a month: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'two-way-contact-this-quarter',
      { days: 11 },
      'Contact both ways between Ana and Bo regularly: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'more-two-way-contact',
      {},
      'More contact both ways between Ana and Bo regularly: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'more-two-way-contact',
      { days: 2 },
      'More contact both ways between Ana and Bo on about 2 days within a month: a mail that is answered, a call returned, or a meeting.',
    ],
    [
      'an-answer',
      {},
      'An answer: so far only one of Ana and Bo writes. It takes contact both ways regularly.',
    ],
    [
      'an-answer',
      { days: 2 },
      'An answer: so far only one of Ana and Bo writes. It takes contact both ways on about 2 days within a month.',
    ],
    [
      'state-a-strength',
      {},
      'If Ana and Bo know each other well, state it: a strength from 0 to 1 in a table of ties. Or contact both ways between Ana and Bo regularly.',
    ],
    [
      'state-a-strength',
      { days: 2 },
      'If Ana and Bo know each other well, state it: a strength from 0 to 1 in a table of ties. Or contact both ways between Ana and Bo on about 2 days within a month.',
    ],
    [
      'state-company-size',
      {},
      'If the company that Ana and Bo shared is small, state it: its number of employees in a table of accounts. Or contact both ways between Ana and Bo regularly.',
    ],
    [
      'state-company-size',
      { days: 2 },
      'If the company that Ana and Bo shared is small, state it: its number of employees in a table of accounts. Or contact both ways between Ana and Bo on about 2 days within a month.',
    ],
    [
      'state-employment-dates',
      {},
      'The dates when Ana and Bo were at the same company, in a table of employment. Or contact both ways between Ana and Bo regularly.',
    ],
    [
      'state-employment-dates',
      { days: 2 },
      'The dates when Ana and Bo were at the same company, in a table of employment. Or contact both ways between Ana and Bo on about 2 days within a month.',
    ],
    ['a-stronger-tie', {}, 'A stronger tie between Ana and Bo.'],
    ['a-stronger-tie', { strength: 0.4 }, 'A stronger tie between Ana and Bo, of 0.40 at least.'],
    ['some-new-remedy', { days: 2 }, 'Some new remedy.'],
  ])('%s %j', (code, needed, text) => {
    expect(remedyText(code, { ...people, ...needed })).toBe(text);
  });
});

test.each(['constructor', '__proto__', 'toString', ''])('%j is the code of no tie', (code) => {
  expect([coldTieText(code, pair), warmTieText(code, pair)]).toEqual([undefined, undefined]);
});

describe('why a path is warm or cold', () => {
  test.each<[string, Record<string, string | number>, string]>([
    ['every-tie-strong', {}, 'Every tie is strong.'],
    ['every-tie-warm', {}, 'Every tie is warm.'],
    ['direct-tie-warm', { from: 'Ana', to: 'Bo' }, 'Ana and Bo know each other.'],
    ['path-too-weak', {}, 'Every tie is warm, but together they are too weak.'],
    [
      'path-too-weak',
      { needed: 0.1 },
      'Every tie is warm, but together they are too weak: warm starts at 0.1.',
    ],
    ['every-tie-warm', { from: 'Ana', to: 'Bo', because: 'declared-strong' }, 'Every tie is warm.'],
  ])('%s %j: %s', (code, facts, text) => {
    expect(reasonText(code, facts)).toBe(text);
  });
});
