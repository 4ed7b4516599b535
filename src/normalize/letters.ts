import { lazily } from '../model/lazily.ts';

/**
 * Letters that no accent explains, in Latin: data only. Cyrillic and Greek as passports write them
 * (ICAO Doc 9303, simplified), so that "Иван Петров" meets "Ivan Petrov"; Armenian and Georgian. Persian and
 * Urdu letters as Arabic has them.
 */
const PAIRS = `
ß ss|æ ae|œ oe|ø o|đ d|ð d|þ th|ł l|ı i|ħ h|ŧ t|ŋ n|ə a|ĸ k|’ '|‘ '|ʼ '|ʻ '|ʿ '|ʾ '|\` '|´ '
а a|б b|в v|г g|ґ g|д d|ѓ g|ђ d|е e|ё e|є ye|ж zh|з z|ѕ dz|и i|і i|ї yi|й y|ј j|к k|ќ k|л l|љ lj|м m|н n|њ nj
о o|п p|р r|с s|т t|ћ c|у u|ў u|ф f|х kh|ц ts|ч ch|џ dz|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya
α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o
ա a|բ b|գ g|դ d|ե e|զ z|է e|ը y|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p
ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f
ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts
ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h
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
