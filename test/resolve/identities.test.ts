import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim, VerdictClaim } from '../../src/model/claims.ts';
import { groups, isOne, networkOf, resolved, rows } from './network-of.ts';

describe('a change of job', () => {
  const old = { name: 'Ana Ruiz', email: 'ana.ruiz@altex.example', company: 'Altex' };

  test.each<[string, PersonClaim, boolean]>([
    [
      'a new address and company alone tell nothing',
      { name: 'Ana Ruiz', email: 'ana.ruiz@pixel.example', company: 'Pixel' },
      false,
    ],
    [
      'the old address at the new company does',
      { name: 'Ana Ruiz', email: 'ana.ruiz@altex.example', company: 'Pixel' },
      true,
    ],
    [
      'both addresses in one row do',
      { name: 'Ana Ruiz', email: 'a.ruiz@pixel.example; ana.ruiz@altex.example' },
      true,
    ],
    [
      'a new name at the old address does',
      { name: 'Ana Lind', email: 'ana.ruiz@altex.example' },
      true,
    ],
    [
      'a new town at the old company does',
      { name: 'Ana Ruiz', company: 'Altex', city: 'Leith' },
      true,
    ],
    [
      'a successor at the old address does not',
      { name: 'Bo Lind', email: 'ana.ruiz@altex.example', company: 'Altex' },
      false,
    ],
  ])('%s', (_, later, expected) => {
    expect(isOne({ ...old, city: 'Leith' }, later)).toBe(expected);
  });

  test('a profile with the history of both joins both companies’ rows', () => {
    const { claims, row } = rows();
    const ana = row('linkedin').person({ name: 'Ana Ruiz', url: 'linkedin.com/in/ana' });
    row('linkedin').job({ person: ana, company: 'Altex', current: false });
    row('linkedin').job({ person: ana, company: 'Pixel' });
    row('crm').person({ name: 'Ana Ruiz', company: 'Altex' });
    row('crm').person({ name: 'Ana Ruiz', company: 'Pixel Ltd' });
    row('crm').person({ name: 'Ana Ruiz', company: 'Zeta' });
    expect(groups(resolved(claims))).toEqual([0, 0, 0, 1]);
  });

  test('the history of two namesakes who were both there joins nobody else', () => {
    const { claims, row } = rows();
    for (const slug of ['ana-a', 'ana-b']) {
      const ana = row('linkedin').person({ name: 'Ana Ruiz', url: `linkedin.com/in/${slug}` });
      row('linkedin').job({ person: ana, company: 'Altex', current: false });
    }
    row('crm').person({ name: 'Ana Ruiz', company: 'Altex' });
    expect(groups(resolved(claims))).toEqual([0, 1, 2]);
  });
});

describe('names in other scripts', () => {
  const at = { company: 'Altex' };

  test.each([
    ['王小明', '王小明', true],
    ['王小明', '王 小明', true],
    ['王小明', '王小民', false],
    ['王小明', '李小明', false],
    ['小明', '小红', false],
    ['김민수', '김 민수', true],
    ['김민수', '김민서', false],
    ['Пётр Петров', 'Петр Петров', true],
    ['Пётр Петров', 'Petr Petrov', true],
    ['Мария Иванова', 'Марина Иванова', false],
    ['Иван Иванов', 'Иванна Иванова', false],
    ['محمد علي', 'محمد علي', true],
    ['محمد علي', 'محمود علي', false],
    ['דוד כהן', 'דוד כהן', true],
    ['דוד כהן', 'דני כהן', false],
    ['Γιώργος Παππάς', 'Γιωργος Παππας', true],
    ['สมชาย ใจดี', 'สมชาย ใจดี', true],
    ['राहुल शर्मा', 'रोहित शर्मा', false],
    ['Nguyễn Văn An', 'Nguyen Van An', true],
    ['Nguyễn Văn An', 'Nguyễn Văn Bình', false],
    ['Łukasz Żak', 'Lukasz Zak', true],
    ['Jürgen Groß', 'Juergen Gross', true],
    ['İlker Çelik', 'Ilker Celik', true],
  ])('%s and %s of one company: %s', (a, b, expected) => {
    expect(isOne({ name: a, ...at }, { name: b, ...at })).toBe(expected);
  });
});

describe('words that objects know', () => {
  const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  test.each<[string, (word: string) => PersonClaim]>([
    ['ids', (id) => ({ id })],
    ['names', (name) => ({ name: `${name} ${name}`, company: 'Altex' })],
    ['addresses', (word) => ({ email: `${word}@altex.example` })],
    ['profiles', (word) => ({ url: `linkedin.com/in/${word}` })],
    ['companies', (company) => ({ name: 'Ana Ruiz', company })],
  ])('are %s like others', (_, claimOf) => {
    const people = [...words, ...words].map(claimOf);
    expect(groups(networkOf(people))).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });
});

describe('crowds', () => {
  const COUNT = 1_000;
  const crowd = (of: (i: number) => PersonClaim): PersonClaim[] =>
    Array.from({ length: COUNT }, (_, i) => of(i));
  const numbers = (i: number): string =>
    [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

  test.each<[string, (i: number) => PersonClaim, number]>([
    [
      'one mailbox under thousands of given names',
      (i) => ({ name: `Q${numbers(i)}`, email: 'desk9@altex.example' }),
      COUNT,
    ],
    ['nobody’s mailbox', () => ({ name: 'Jon Smith', email: 'noreply@altex.example' }), COUNT],
    [
      'one name at one company under numbered addresses',
      (i) => ({ name: 'Jon Smith', company: 'Altex', email: `jon.smith${i}@altex.example` }),
      COUNT,
    ],
  ])('that share %s', (_, claimOf, people) => {
    expect(networkOf(crowd(claimOf)).resolved.people.count).toBe(people);
  });
});

describe('whatever is claimed', () => {
  const person = fc.record(
    {
      name: fc.constantFrom(
        'Jon Smith',
        'Jon A. Smith',
        'Jon B. Smith',
        'Joe Smith',
        'J. Smith',
        '王小明',
        'Ana',
      ),
      email: fc.constantFrom(
        'jon.smith@x.example',
        'jon.smith2@x.example',
        'js@gmail.com',
        'info@x.example',
      ),
      url: fc.constantFrom('linkedin.com/in/a', 'linkedin.com/in/b'),
      company: fc.constantFrom('Altex', 'Pixel'),
      city: fc.constantFrom('Leith', 'Turku'),
    },
    { requiredKeys: [] },
  );
  const people = fc.array(person, { minLength: 2, maxLength: 9 });
  const place = (i: number): string => `people.csv:${i + 2}`;

  const judged = (list: readonly PersonClaim[], verdicts: readonly VerdictClaim[]) => {
    const { claims, row } = rows();
    for (const claim of list) row().person(claim);
    for (const verdict of verdicts) row('plain', 'verdicts.csv').verdict(verdict);
    return resolved(claims);
  };

  test('people told apart are never one, and only those and their kin part', () => {
    fc.assert(
      fc.property(people, fc.nat(8), fc.nat(8), (list, i, j) => {
        const [a, b] = [i % list.length, j % list.length];
        fc.pre(a !== b);
        const found = groups(judged(list, [{ a: place(a), b: place(b), same: false }]));
        expect(found[a]).not.toBe(found[b]);
      }),
      { numRuns: 20 },
    );
  });

  test('saying what was found is never refused', () => {
    fc.assert(
      fc.property(people, (list) => {
        const before = groups(judged(list, []));
        const verdicts = before.flatMap((group, i) => {
          const first = before.indexOf(group);
          return first === i ? [] : [{ a: place(first), b: place(i), same: true }];
        });
        const outcome = judged(list, verdicts);
        const after = groups(outcome);
        expect(outcome.verdictIssues).toEqual([]);
        before.forEach((group, i) => {
          expect(after[i]).toBe(after[before.indexOf(group)]);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('all doubts are about two who stayed two', () => {
    fc.assert(
      fc.property(people, (list) => {
        const outcome = judged(list, []);
        const found = groups(outcome);
        for (const { a, b } of outcome.unsure)
          expect(found[a.line - 2]).not.toBe(found[b.line - 2]);
      }),
      { numRuns: 20 },
    );
  });

  test('two profiles, two numbered addresses of one house or two initials are never joined by a name', () => {
    fc.assert(
      fc.property(
        fc.array(
          person.map(({ email: _, url: __, ...rest }) => rest),
          { minLength: 2, maxLength: 9 },
        ),
        (list) => {
          const found = groups(judged(list, []));
          list.forEach((a, i) => {
            const b = list.findIndex(
              (other, j) => j > i && found[i] === found[j] && other.name === 'Jon B. Smith',
            );
            if (b >= 0) expect(a.name).not.toBe('Jon A. Smith');
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});
