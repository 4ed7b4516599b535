import { letters } from './letters.ts';

// But for the grave accent, which stands for an apostrophe.
const ASCII = /^[\u0020-\u005f\u0061-\u007e]*$/;
// Accents and points, not the vowel signs that Indic and other scripts write with marks.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
/** Two letters for one sound. */
const ARMENIAN_U = /ու/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\u0640]/gu;

/** Lower case without accents, in Latin letters where a table can: two spellings of one word become one. */
export const fold = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(ACCENTS, '').replace(INVISIBLE, '').toLowerCase();
  const latin = letters();
  let folded = '';
  for (const letter of bare.normalize('NFC').replace(ARMENIAN_U, 'u'))
    folded += latin.get(letter) ?? letter;
  return folded.replace(ACCENTS, '');
};

/** Text as people should see it: compatibility forms (𝐉𝐨𝐧, full-width) made plain, nothing invisible, one space. */
export const plain = (text: string): string => {
  if (ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .trim();
};
