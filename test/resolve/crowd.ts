import type { PersonClaim } from '../../src/model/claims.ts';

/** Numbers as words that no slip turns into one another. */
export const wordOf = (number: number): string =>
  [...String(number * 7919 + 100_003)]
    .map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu'][Number(digit)])
    .reverse()
    .join('');

/** 600 authors whose full names all differ; two thirds of them bear the name of Amit or of Kumar. */
export const crowd: PersonClaim[] = Array.from({ length: 600 }, (_, i) => {
  const given = i % 3 === 0 ? 'Amit' : `A${wordOf(i)}`;
  const family = i % 3 === 1 ? 'Kumar' : `O${wordOf(i + 1000)}`;
  return { name: `${given} ${family}`, email: `${wordOf(i + 2000)}@${wordOf(i + 3000)}.example` };
});
