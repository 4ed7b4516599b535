/**
 * Two spellings of a given name that may well be two people's: they part at the end and stay apart (Jon and Joe,
 * Daniel and Daniela, Mario and Maria), or another consonant sounds (Martin and Marvin, Maria and Daria). Letters
 * swapped, left out or doubled and one sound written in two ways are slips (Friedrych, Basharr, Alexey and Alexei,
 * Jörg and Joerg). Where vowels are hardly written every letter tells (محمد and محمود).
 */
export const mayBeOtherName = (a: string, b: string): boolean => {
  const x = sound(a);
  const y = sound(b);
  if (x === y || x === '' || y === '') return false;
  return FEW_VOWELS.test(x) || partsAtTheEnd(x, y) || sayAnother(x, y);
};

/** One name in two spellings: Meyer and Meier, Clark and Clarke. */
export const soundAlike = (a: string, b: string): boolean => {
  const [x, y] = [sound(a), sound(b)];
  return x === y || x === `${y}e` || y === `${x}e`;
};

/** Only vowels differ: Lindenberg and Lyndenburg, Nuristani and Nooristani. */
export const haveLikeConsonants = (a: string, b: string): boolean =>
  sound(a).replace(VOWELS, '') === sound(b).replace(VOWELS, '');

const VOWELS = /[aeiou]/g;

/** Scripts of consonants, and of words. */
const FEW_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}]/u;

/** In letters that sound alike: Katherine and Catherine, Wladimir and Vladimir, Stephan and Stefan. */
const sound = (name: string): string =>
  name
    .replace(/(?<=[aou])e/g, '')
    .replace(/y|j(?=$)/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/(?<=[bcdgkrtz])h/g, '')
    .replace(/c(?![ei])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1+/gu, '$1');

/** Nothing is alike behind the first letter that differs. */
const partsAtTheEnd = (x: string, y: string): boolean => {
  const same = alikeFromStart(x, y);
  const restX = x.slice(same);
  const restY = y.slice(same);
  return restX === '' || restY === '' || restX.at(-1) !== restY.at(-1);
};

/** One letter apart: a consonant in one of them, or one more between vowels (Maria and Marina, Ian and Ivan). */
const sayAnother = (x: string, y: string): boolean => {
  const same = alikeFromStart(x, y);
  if (x.length === y.length) {
    const isOneApart = x.slice(same + 1) === y.slice(same + 1);
    return isOneApart && (isConsonant(x.charAt(same)) || isConsonant(y.charAt(same)));
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.slice(same + 1) !== short.slice(same)) return false;
  return /^[aeiou][^aeiouh][aeiou]$/.test(long.slice(same - 1, same + 2));
};

const isConsonant = (letter: string): boolean => /[b-df-hj-np-tv-zб-джзк-нп-тф-щ]/.test(letter);

const alikeFromStart = (x: string, y: string): number => {
  let same = 0;
  while (same < x.length && same < y.length && x[same] === y[same]) same++;
  return same;
};
