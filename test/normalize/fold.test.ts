import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, plain } from '../../src/normalize/fold.ts';
import { letters } from '../../src/normalize/letters.ts';

describe('two spellings of one word become one', () => {
  test.each([
    ['Ana', 'ana'],
    ['JOSÉ', 'jose'],
    ['Jose\u0301', 'jose'],
    ['Núñez', 'nunez'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Søren', 'soren'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['Þór', 'thor'],
    ['Sigurður', 'sigurdur'],
    ['Žižek', 'zizek'],
    ['Håkon', 'hakon'],
    ['Şükrü', 'sukru'],
    ['Işık', 'isik'],
    ['İpek', 'ipek'],
    ['O’Neil', "o'neil"],
    ['O`Neil', "o'neil"],
    ['Nguyễn', 'nguyen'],
    ['Иван Петров', 'ivan petrov'],
    ['Юлия Щукина', 'yuliya shchukina'],
    ['Сергій', 'sergii'],
    ['Ђорђе', 'dorde'],
    ['Γιώργος', 'giorgos'],
    ['ΑΘΗΝΑ', 'athina'],
    ['გიორგი', 'giorgi'],
    ['ᲒᲘᲝᲠᲒᲘ', 'giorgi'],
    ['მაისურაძე', 'maisuradze'],
    ['Անուշ Պետրոսյան', 'anush petrosyan'],
    ['Հարություն', 'harutyun'],
    ['Սևակ', 'sevak'],
    ['Ｊｏｎ', 'jon'],
    ['𝐉𝐨𝐧', 'jon'],
    ['ﬁnance', 'finance'],
    ['渡辺', '渡辺'],
    ['Jon\u200bSmith', 'jonsmith'],
    ['Jon\u00adSmith', 'jonsmith'],
    ['محمد', 'محمد'],
    ['مُحَمَّد', 'محمد'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a letter with a hook or a bar is its plain letter', () => {
    const whole = [...letters()].filter(([letter]) => letter.normalize('NFKD') === letter);
    expect(whole.length).toBeGreaterThan(80);
    for (const [letter, latin] of whole) expect(fold(`x${letter}x`)).toBe(`x${latin}x`);
  });

  test('the table names each letter once, in Latin letters, or Arabic ones as Arabic has them', () => {
    expect(letters().size).toBeGreaterThan(90);
    for (const plain of letters().values()) expect(plain).toMatch(/^(?:[a-z']{0,4}|[يكه])$/);
  });
});

describe('text as people should see it', () => {
  test.each([
    ['Jon  Smith', 'Jon Smith'],
    ['  Jon ', 'Jon'],
    ['Jon\tSmith', 'Jon Smith'],
    ['Jon\u00a0Smith', 'Jon Smith'],
    ['José\u3000Núñez', 'José Núñez'],
    ['Jose\u0301', 'José'],
    ['𝐉𝐨𝐧 𝑆𝑚𝑖𝑡ℎ', 'Jon Smith'],
    ['Ｊｏｎ', 'Jon'],
    ['Jon\u200b\u200e Smith\u202c', 'Jon Smith'],
    ['渡辺　さくら', '渡辺 さくら'],
    ['', ''],
  ])('%j → %s', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test('case and accents stay', () => {
    expect(plain('McNúñez Ä')).toBe('McNúñez Ä');
  });
});

describe('properties', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZéÉßøŁıþ日Ящ’ Ω\u0301\u200b-1'.split('')) });

  test('folding twice changes nothing, and neither does the case', () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
        expect(fold(fold(word).toUpperCase())).toBe(fold(word));
      }),
    );
  });

  test('composed or not, a word is the same word', () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
        expect(plain(word.normalize('NFD'))).toBe(plain(word.normalize('NFC')));
      }),
    );
  });

  test('what is shown has no invisible letters, and one space at a time within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(plain(word)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(plain(word)).toBe(plain(word).trim());
      }),
    );
  });

  test('letters of ASCII are only lowered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (word) => {
        expect(fold(word)).toBe(word.toLowerCase().replaceAll('`', "'"));
      }),
    );
  });
});
