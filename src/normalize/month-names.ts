/**
 * Month names as exports write them: full, genitive and abbreviated, lower case without the dot.
 * A table of our own, because the platform's lists change between versions of Node.
 */
const MONTHS = [
  'jan january januar jänner janv janvier ene enero gen gennaio janeiro januari sty styczeń stycznia',
  'feb february februar feber févr fév février febr febrero febbraio fev fevereiro februari lut luty lutego',
  'mar march mär mrz märz maerz mars marzo março mrt maart marzec marca',
  'apr april avr avril abr abril aprile kwi kwiecień kwietnia',
  'may mai mayo mag maggio maio mei maj maja',
  'jun june juni juin junio giu giugno junho cze czerwiec czerwca',
  'jul july juli juil juillet julio lug luglio julho lip lipiec lipca',
  'aug august août aout ago agosto augustus sie sierpień sierpnia',
  'sep sept september septembre septiembre set settembre setembro wrz wrzesień września',
  'oct october okt oktober octobre octubre ott ottobre out outubro paź październik października',
  'nov november novembre noviembre novembro lis listopad listopada',
  'dec december dez dezember déc décembre dic diciembre dicembre dezembro grudzień grudnia gru',
] as const;

/** Words in the place of an end date: still there, in the same languages. */
const PRESENT =
  "present current currently now today ongoing heute aktuell jetzt laufend aujourd'hui aujourd’hui " +
  'présent actuel actuellement actualidad presente actualmente hoy attuale oggi atualmente atual ' +
  'heden huidig obecnie teraz';

const month = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);
const present = new Set(PRESENT.split(' '));

/** 1–12, or undefined where the word is no month. Takes lower case in NFC without a final dot. */
export const monthOf = (word: string): number | undefined => month.get(word);

/** "Present", "heute", "aujourd'hui" … */
export const meansPresent = (word: string): boolean => present.has(word);
