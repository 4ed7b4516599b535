import { lazily } from '../model/lazily.ts';

/**
 * Letters that no accent explains, in Latin: data only. Cyrillic and Greek as passports write them
 * (ICAO Doc 9303, simplified), so that "Иван Петров" meets "Ivan Petrov". Persian and Urdu letters as Arabic has them.
 */
const PAIRS = `
ß ss|æ ae|œ oe|ø o|đ d|ð d|þ th|ł l|ı i|ħ h|ŧ t|ŋ n|ə a|ĸ k|’ '|‘ '|ʼ '|ʻ '|ʿ '|ʾ '|\` '|´ '
а a|б b|в v|г g|ґ g|д d|ѓ g|ђ d|е e|ё e|є ye|ж zh|з z|ѕ dz|и i|і i|ї yi|й y|ј j|к k|ќ k|л l|љ lj|м m|н n|њ nj
о o|п p|р r|с s|т t|ћ c|у u|ў u|ф f|х kh|ц ts|ч ch|џ dz|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya
α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o
ی ي|ى ي|ک ك|ة ه|ہ ه|ھ ه|ە ه
`;

export const letters = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      PAIRS.trim()
        .split(/[|\n]/)
        .map((pair): [string, string] => {
          const [from = '', to = ''] = pair.split(' ');
          return [from, to];
        }),
    ),
);
