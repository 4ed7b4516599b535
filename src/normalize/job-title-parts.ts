import { knownWords } from './job-title-lexicon.ts';
import { titleTokens } from './job-title-text.ts';

/** One office of a title, in known words; those held once, or at the company named after, are gone. */
export type TitlePart = readonly string[];

/** "VP Sales at X, ex-CMO Y" has one part: `vp sales`. */
export const titleParts = (title: string): TitlePart[] => {
  const parts = split(titleTokens(title));
  return parts
    .map((part, i) => current(withoutWish(part), parts[i + 1]))
    .map(withoutCompany)
    .map((part) => part.filter((word) => !SMALL_WORDS.has(word)).flatMap(knownWords))
    .filter((part) => part.length > 0);
};

/** Words that mean nothing for an office, in any language of the tables. */
const SMALL_WORDS: ReadonlySet<string> = words(`& + of the and or a an in on our its
  der die das den dem des ein und fur im am zum zur de du d la le les l et el los las del y e o em
  di della delle dei da do dos il lo van het een en von as als`);

const BREAKS: ReadonlySet<string> = words('| • · ; , / ( ) – — :');
const COMPANY_FOLLOWS: ReadonlySet<string> = words('at @ bei beim chez bij presso');

const FORMER: ReadonlySet<string> = words(`ex former formerly previously previous prev past retired
  emeritus emerita ehemals ehemaliger ehemalige ehemalig ehem vormals
  fruher fruherer fruhere ancien ancienne anciennement antiguo antigua anteriormente voormalig
  voormalige oud exdirector expresidente exceo excto excfo precedente gia retraite retraitee
  jubilado jubilada pensionar`);
const FORMER_AT_THE_END: ReadonlySet<string> = words(
  'ad ir retd rtd former retired emeritus emerita',
);
const NOT_YET: ReadonlySet<string> = words('aspiring incoming future angehender angehende');
const SEEKING: readonly string[] =
  `seeking;job seeker;open to;looking for;in search of;between jobs;
  unemployed;arbeitsuchend;arbeitssuchend;arbeitslos;jobsuche;auf der suche;auf jobsuche;
  en recherche;a la recherche;recherche d emploi;recherche active;sans emploi;en busca;en busqueda;
  buscando;in cerca;werkzoekend;op zoek;em busca`.split(/;\s*/);
const EX_ENDS: ReadonlySet<string> = words('& + and und et y');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const split = (tokens: readonly string[]): string[][] => {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (BREAKS.has(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** "Nurse looking for a role as a manager" is a nurse. */
const withoutWish = (part: readonly string[]): readonly string[] => {
  const from = part.findIndex((_, i) => SEEKING.some((wish) => standsAt(wish, part, i)));
  return from < 0 ? part : part.slice(0, from);
};

const standsAt = (phrase: string, part: readonly string[], start: number): boolean =>
  phrase.startsWith(part[start] ?? '') &&
  phrase.split(' ').every((word, i) => part[start + i] === word);

/** What is left of a part without its former offices; `next` may take it back: "CEO (retired)". */
const current = (part: readonly string[], next: readonly string[] | undefined): string[] => {
  const takenBack = next?.length === 1 && isFormer(next[0] ?? '');
  const over = part.length > 1 && FORMER_AT_THE_END.has(part.at(-1) ?? '');
  if (takenBack || over || NOT_YET.has(part[0] ?? '')) return [];
  const from = part.findIndex((word) => FORMER.has(word));
  return from < 0 ? [...part] : [...part.slice(0, from), ...afterFormer(part, from)];
};

/** "ex-CMO & CEO" is CEO now; "former CEO and founder" is neither any more. */
const afterFormer = (part: readonly string[], from: number): readonly string[] => {
  const ends = part[from] === 'ex' ? part.findIndex((w, i) => i > from && EX_ENDS.has(w)) : -1;
  return ends < 0 ? [] : part.slice(ends + 1);
};

const isFormer = (word: string): boolean => FORMER.has(word) || FORMER_AT_THE_END.has(word);

const withoutCompany = (part: readonly string[]): readonly string[] => {
  const from = part.findIndex((word) => COMPANY_FOLLOWS.has(word));
  return from < 0 ? part : part.slice(0, from);
};
