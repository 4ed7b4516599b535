import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../../src/model/clean-records.ts';
import { mailboxesIn } from '../../src/normalize/email.ts';
import { PLACEHOLDER_LOCALS, ROLE_LOCALS } from '../../src/normalize/mailbox-words.ts';
import { NOBODY } from '../../src/normalize/name-words.ts';
import { splitName } from '../../src/normalize/person-name.ts';
import { remembered } from '../../src/normalize/remembered.ts';
import { wordGlance } from '../../src/normalize/word-glance.ts';

const glanceAt = (words: Iterable<string>) => {
  const glance = wordGlance(new Set(words));
  return (word: string): boolean =>
    glance(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
};

describe('a glance at a word', () => {
  const may = glanceAt(['info', 'sales', '石川']);

  test.each([
    ['info', true],
    ['into', true],
    ['inbox', false],
    ['inn', false],
    ['intl', false],
    ['inf', false],
    ['infos', false],
    ['sales', true],
    ['solos', true],
    ['sale', false],
    ['', false],
    ['石川', true],
    ['石山', false],
    ['山川', false],
    [`i${'x'.repeat(2000)}o`, false],
  ])('at "%s": may it be one of them? %s', (word, isSo) => {
    expect(may(word)).toBe(isSo);
  });

  test('never misses one that is listed', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, (list) => {
        const mayBe = glanceAt(list);
        for (const word of list) expect(mayBe(word)).toBe(true);
      }),
    );
  });

  test('tells words of one length by both their ends', () => {
    const others = ['abc', 'xbz', 'abz'].map(glanceAt([...['axz', 'xbc']]));
    expect(others).toEqual([false, false, true]);
  });

  test('of an empty list is in vain', () => {
    expect(wordGlance(new Set())(97, 97, 1)).toBe(false);
  });
});

describe('words that are glanced at first are all still known', () => {
  const dressed = (word: string): readonly string[] => [
    word,
    word.toUpperCase(),
    `${word}7`,
    `${word}-2_`,
    `${word.slice(0, 1)}.${word.slice(1)}`,
    `${word}+tag`,
  ];
  const kindOf = (local: string): number | undefined =>
    mailboxesIn(`${local}@altex.example`)[0]?.kind;

  test('inboxes of a role', () => {
    for (const word of ROLE_LOCALS) {
      if (PLACEHOLDER_LOCALS.has(word)) continue;
      for (const local of dressed(word))
        expect([local, kindOf(local)]).toEqual([local, ROLE_MAILBOX]);
    }
  });

  test('addresses of nobody', () => {
    for (const word of PLACEHOLDER_LOCALS) {
      for (const local of dressed(word)) {
        expect([local, kindOf(local)]).toEqual([local, PLACEHOLDER_MAILBOX]);
      }
    }
  });

  test.each(['informatica', 'ana.reis', 'i.nfo.r', 'inmo', 'salesman', '4711', 'x9', 'into+info'])(
    '"%s" is a person’s own',
    (local) => {
      expect(kindOf(local)).toBe(OWN_MAILBOX);
    },
  );

  test('names of nobody, in one column or in two', () => {
    for (const word of NOBODY) {
      if (!/^[a-z]{3,}$/.test(word)) continue;
      expect([word, splitName(word.slice(0, 1), word.slice(1)).tokens]).toEqual([word, []]);
    }
  });
});

describe('what is remembered', () => {
  test('is asked for once a text', () => {
    const asked: string[] = [];
    const of = remembered((text) => {
      asked.push(text);
      return { text };
    });
    expect(of('a')).toBe(of('a'));
    expect([of('b').text, of('__proto__').text]).toEqual(['b', '__proto__']);
    expect(asked).toEqual(['a', 'b', '__proto__']);
  });
});
