/**
 * Two spellings of a given name that may well be two people's: they part at the end and stay apart (Jon and Joe,
 * Daniel and Daniela, Mario and Maria). A slip inside the word, a letter doubled or one sound written in two ways is
 * a slip (Friedrych, Basharr, Alexey and Alexei, Jörg and Joerg).
 */
export const mayBeOtherName = (a: string, b: string): boolean => {
  const x = sound(a);
  const y = sound(b);
  if (x === y || x === '' || y === '') return false;
  return partsAtTheEnd(x, y);
};

const sound = (name: string): string =>
  name
    .replace(/(?<=[aou])e/g, '')
    .replace(/y|j(?=$)/g, 'i')
    .replace(/(.)\1+/gu, '$1');

/** Nothing is alike behind the first letter that differs. */
const partsAtTheEnd = (x: string, y: string): boolean => {
  let same = 0;
  while (same < x.length && same < y.length && x[same] === y[same]) same++;
  const restX = x.slice(same);
  const restY = y.slice(same);
  return restX === '' || restY === '' || restX.at(-1) !== restY.at(-1);
};
