import { describe, expect, test } from 'vitest';
import { fullName, splitName } from '../../src/normalize/person-name.ts';

const key = (text: string): string => fullName(text).key;

describe('family names in front', () => {
  test.each<[string, string]>([
    ['太郎 田中', '田中 太郎'],
    ['太郎 田中', '田中太郎'],
    ['花子 佐藤', '佐藤 花子'],
    ['健 鈴木', '鈴木 健'],
    ['明 王', '王明'],
    ['민수 김', '김민수'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).toBe(key(other));
    expect(key(one)).not.toBe('');
  });

  test('columns of given and family name say the order', () => {
    expect(splitName('太郎', '田中').key).toBe(key('田中 太郎'));
    expect(splitName('민수', '김').key).toBe(key('김민수'));
  });

  test('of two unknown ones the first is the family', () => {
    expect(key('山森 太地')).toBe('山森太地');
  });

  test.each<[string, readonly string[]]>([
    ['TANAKA Taro', ['taro', 'tanaka']],
    ['RUIZ LOPEZ Ana', ['ana', 'ruiz', 'lopez']],
    ['MÜLLER-LÜDENSCHEIDT Eva', ['eva', 'muller', 'ludenscheidt']],
    ['ИВАНОВ Пётр', ['petr', 'ivanov']],
    ['Taro TANAKA', ['taro', 'tanaka']],
    ['TANAKA TARO', ['tanaka', 'taro']],
    ['JP Smith', ['jp', 'smith']],
    ['J.R. Smith', ['j', 'r', 'smith']],
    ['DJ Lind', ['dj', 'lind']],
    ['Ana RUIZ Lopez', ['ana', 'ruiz', 'lopez']],
  ])('in capitals: %s', (text, tokens) => {
    expect(fullName(text).tokens).toEqual(tokens);
  });

  test('who is written in capitals is shown given name first', () => {
    expect(fullName('TANAKA Taro').shown).toBe('Taro TANAKA');
  });
});

describe('one letter in two alphabets of Arabic', () => {
  test.each<[string, string]>([
    ['علي کریمی', 'علی كريمي'],
    ['ياسر الكردي', 'یاسر الکردی'],
    ['هدى سعيد', 'هدی سعید'],
    ['فاطمة زهرا', 'فاطمه زهرا'],
    ['أحمد علي', 'احمد علی'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each<[string, string]>([
    ['محمد علي', 'محمود علي'],
    ['کریم', 'رحیم'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('the generation', () => {
  test.each<[string, number]>([
    ['Jon Smith', 0],
    ['Jon Smith Sr.', 1],
    ['Jon Smith, Senior', 1],
    ['Jon Smith Jr', 2],
    ['Smith, Jon Jr.', 2],
    ['Smith Jr., Jon', 2],
    ['Jon Smith, II, PhD', 2],
    ['Jon Smith 2nd', 2],
    ['Jon Smith III', 3],
    ['Jon Smith IV', 4],
    ['Junior Costa', 0],
    ['Henry V', 0],
    ['Anand Kumar V', 0],
    ['Jon Smith | Senior Engineer', 0],
    ['Senior', 0],
  ])('of %s is %i', (text, generation) => {
    expect(fullName(text).generation).toBe(generation);
  });

  test('behind a family name in its own column', () => {
    expect(splitName('Jon', 'Smith Jr.').generation).toBe(2);
    expect(splitName('Jon', 'Junior').generation).toBe(0);
  });
});
