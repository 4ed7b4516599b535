import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { frequenciesOf } from '../../src/resolve/frequency.ts';
import { cleanOf } from './clean-of.ts';
import { crowd as CROWD } from './crowd.ts';

const weigh = (people: readonly PersonClaim[], account: readonly number[] = []) => {
  const clean = cleanOf(...people);
  const bits = frequenciesOf(
    clean,
    Int32Array.from(people, (_, i) => account[i] ?? -1),
  );
  const id = (text: string): number => clean.pool.id(text);
  return {
    clean,
    bits,
    token: (word: string) => bits.token(id(word)),
    city: (text: string) => bits.city(id(text)),
  };
};

describe('what two equal values say', () => {
  const few = [
    { name: 'Jon Smith', city: 'Leith' },
    { name: 'Ana Smith', city: 'Leith' },
    { name: 'Bo Lind', city: 'Turku' },
  ];

  test('is the more the rarer they are', () => {
    const { token, city } = weigh(few);
    expect(token('lind')).toBeGreaterThan(token('smith'));
    expect(city('turku')).toBeGreaterThan(city('leith'));
  });

  test('is most for what nobody has', () => {
    const { token } = weigh(few);
    expect(token('nobody')).toBeGreaterThan(token('lind'));
  });

  test('does not shrink when one person’s row comes again', () => {
    const again = weigh([...few, ...Array.from({ length: 50 }, () => few[2] ?? {})]);
    expect(again.token('lind')).toBeCloseTo(weigh(few).token('lind'), 10);
  });

  test('shrinks when others bear it, too', () => {
    const more = weigh([...few, { name: 'Cem Lind' }, { name: 'Dora Lind' }]);
    expect(more.token('lind')).toBeLessThan(weigh(few).token('lind'));
  });

  test('counts companies by account', () => {
    const { bits } = weigh([{}, {}, {}, {}], [0, 0, 0, 1]);
    expect(bits.company(2)).toBeGreaterThan(bits.company(1));
  });

  test('counts each address once, whoever writes it', () => {
    const { clean, bits } = weigh([
      { email: 'ana@x.example' },
      { email: 'ana@x.example' },
      { email: 'bo@x.example' },
    ]);
    const [ana = 0, , bo = 0] = [...clean.mailbox].map((one) => clean.mailboxes.local.at(one));
    expect(bits.local(ana)).toBe(bits.local(bo));
  });

  test('must make up for how many people there are', () => {
    const many = weigh(Array.from({ length: 900 }, () => ({}))).bits.prior;
    expect(weigh(few).bits.prior).toBeCloseTo(Math.log2(103), 10);
    expect(many).toBeCloseTo(Math.log2(1000), 10);
  });

  test('is finite for words that objects know', () => {
    const { token } = weigh([{ name: 'constructor __proto__' }]);
    expect(Number.isFinite(token('constructor') + token('__proto__') + token('toString'))).toBe(
      true,
    );
  });
});

describe('another one of a name is to be expected', () => {
  const isExpected = (name: string, among: number, others = CROWD): boolean => {
    const { clean, bits } = weigh([{ name }, ...others]);
    return bits.severalAmong(clean.name[0] ?? 0, among);
  };

  test.each<[string, string, number, boolean]>([
    ['of the commonest among a hundred', 'Amit Kumar', 100, true],
    ['of the commonest among two', 'Amit Kumar', 2, true],
    ['of no name among none', 'Amit Kumar', 0, false],
    ['of a half common one among a hundred', 'Amit Zelwick', 100, false],
    ['of a half common one among all', 'Amit Zelwick', 601, true],
    ['of a rare one among all', 'Ondrej Zelwick', 601, false],
  ])('%s: %s, %d is %s', (_, name, among, expected) => {
    expect(isExpected(name, among)).toBe(expected);
  });

  test('never where nobody knows which names are rare', () => {
    expect(isExpected('Amit Kumar', 400, CROWD.slice(0, 400))).toBe(false);
  });

  test('at a company by how many records name it', () => {
    const staff = CROWD.map((one, i) => ({ ...one, company: i < 590 ? 'Altex' : 'Pixel' }));
    const account = [0, ...staff.map((_, i) => (i < 590 ? 0 : 1))];
    const { clean, bits } = weigh([{ name: 'Amit Zelwick' }, ...staff], account);
    const name = clean.name[0] ?? 0;
    expect([0, 1, 2, 3].map((place) => bits.severalAt(name, place))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('namesakes to be expected', () => {
  const expected = (name: string, others: readonly PersonClaim[] = CROWD): number => {
    const { clean, bits } = weigh([{ name }, ...others]);
    return bits.namesakes(clean.name[0] ?? 0);
  };

  test('are unknown among few', () => {
    expect(expected('Ondrej Zelwick', CROWD.slice(0, 400))).toBe(Number.POSITIVE_INFINITY);
    expect(expected('Ondrej Zelwick', [])).toBe(Number.POSITIVE_INFINITY);
  });

  test('are fewer the rarer each word is', () => {
    const [rare, half, common] = [
      expected('Ondrej Zelwick'),
      expected('Ondrej Kumar'),
      expected('Amit Kumar'),
    ];
    expect(rare).toBeLessThan(0.02);
    expect(half).toBeGreaterThan(rare);
    expect(common).toBeGreaterThan(half);
    expect(common).toBeGreaterThan(1);
  });

  test('are fewer the more words there are', () => {
    expect(expected('Amit Ondrej Kumar')).toBeLessThan(expected('Amit Kumar'));
    expect(expected('Zelwick')).toBeGreaterThan(expected('Ondrej Zelwick'));
  });

  test('are the same in any order of the words', () => {
    expect(expected('Kumar, Amit')).toBeCloseTo(expected('Amit Kumar'), 10);
  });
});
