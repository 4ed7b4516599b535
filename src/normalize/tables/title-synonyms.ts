import { knownWords } from '../job-title-lexicon.ts';
import { type PhraseTexts, phraseTexts } from '../job-title-phrases.ts';
import file from '../words/title-synonyms.json' with { type: 'json' };

/** By what they are compared by: phrases in known words, as titles are once they are cut into parts. */
export const synonymPhrases = (): PhraseTexts =>
  phraseTexts(
    Object.entries(file.synonyms).map(([word, phrases]): [string, string[]] => [
      word,
      phrases.map((phrase) => phrase.split(' ').flatMap(asTitles).join(' ')),
    ]),
  );

function asTitles(word: string): readonly string[] {
  return word.includes('$') ? [word] : knownWords(word);
}
