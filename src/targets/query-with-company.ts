import { isTooLong } from '../normalize/longest.ts';
import { isCompanyAlone } from './parse-persona.ts';
import { remembering } from './remembered.ts';
import type { TargetQuery } from './target-query.ts';

type Read = (text: string) => TargetQuery;

/**
 * "Head of Security at Altex", `function:security company:"Altex"`: a batch asks for the same at hundreds of companies.
 * What stands before the company is read once, with another company behind it. Undefined: the text is of another
 * form, or the two could change how each other is read.
 */
export const companyQueries = (read: Read): ((text: string) => TargetQuery | undefined) => {
  const spoken = readOnce(read, SPOKEN);
  const field = readOnce(read, FIELD);
  return (text) => {
    if (isTooLong(text)) return undefined;
    return text.endsWith(FIELD.closes) ? field(text) : spoken(text);
  };
};

/** How a company stands at the end of a text. */
type Form = {
  readonly opens: string;
  readonly closes: string;
  readonly isRead: (before: string) => boolean;
  readonly isCompany: (company: string) => boolean;
};

const SPOKEN: Form = {
  opens: ' at ',
  closes: '',
  // "Head of at Altex": the first of two prepositions takes the blank between them.
  isRead: (before) =>
    !/[:<>"]|(?:^| )(?:at|@|bei|chez|for|of|in|within|from|across|auf|en)$/i.test(before),
  isCompany: (company) => IN_ONE_PIECE.test(company) && isCompanyAlone(company),
};

/** Nothing in it is cut: no comma, bracket or word that parts a description. */
const IN_ONE_PIECE =
  /^(?!(?:.* )?(?:at|bei|chez|for|of|in|within|from|across|auf|en|or|oder|ou) )[^,()<>:"@]+$/i;

const FIELD: Form = {
  opens: ' company:"',
  closes: '"',
  isRead: (before) => !/["'\u201c\u201d\u201e\u00ab\u00bb]/.test(before),
  isCompany: (company) =>
    /^[^\s"'\u201c\u201d\u201e\u00ab\u00bb](?:[^"'\u201c\u201d\u201e\u00ab\u00bb]*[^\s"'])?$/.test(
      company,
    ),
};

/** The word by which a reading shows where it has its company. */
const SOME_COMPANY = 'Xyzzyx';

type Reading = { readonly query: TargetQuery | undefined };

const readOnce = (read: Read, { opens, closes, isRead, isCompany }: Form) => {
  const readings = remembering((before: string): Reading => {
    const isPlain = isRead(before) && !before.includes(SOME_COMPANY);
    const query = isPlain ? read(before + opens + SOME_COMPANY + closes) : undefined;
    return { query: query && { ...query, person: query.person && { ...query.person } } };
  });
  return (text: string): TargetQuery | undefined => {
    const place = text.lastIndexOf(opens);
    if (place < 1) return undefined;
    const company = text.slice(place + opens.length, text.length - closes.length);
    if (!isCompany(company)) return undefined;
    const { query } = readings(text.slice(0, place));
    return query && withCompany(query, text, company);
  };
};

const withCompany = (
  { person, persona, problems }: TargetQuery,
  text: string,
  company: string,
): TargetQuery => ({
  text,
  person: person && { ...person, company: person.company.replace(SOME_COMPANY, () => company) },
  persona: persona && {
    ...persona,
    companies: persona.companies.map((one) => (one === SOME_COMPANY ? company : one)),
  },
  problems,
});
