import { describe, expect, test } from 'vitest';
import { isOne } from './network-of.ts';

const twice = (name: string): boolean =>
  isOne({ name, company: 'Altex' }, { name, company: 'Altex' });

describe('how much of a name a company needs beside it', () => {
  test.each([
    'Jon Smith',
    '김민수',
    '남궁민수',
    '王伟',
    '欧阳娜娜',
    '田中太郎',
    '田中 太郎',
    'علي كريمي',
  ])('%s is a whole name', (name) => {
    expect(twice(name)).toBe(true);
  });

  test.each(['Jon', '민수', '서연', '太郎', '田中', '小明', '김', '王', 'علي', 'J.'])(
    '%s is a part of one: many there may be called so',
    (name) => {
      expect(twice(name)).toBe(false);
    },
  );
});
