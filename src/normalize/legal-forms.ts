import words from './words/legal-forms.json' with { type: 'json' };

/** What stands around a company's own name, folded, without dots and spaces. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(words.forms);

/** Dropped only behind the name and only if something is left that tells companies apart. */
export const SOFT_FORMS: ReadonlySet<string> = new Set(words.soft);

export const FORM_PREFIXES: ReadonlySet<string> = new Set(words.before);

/** Forms written out, folded, before or behind the name; the longest first. */
export const WRITTEN_FORMS = new RegExp(
  `\\b(?:${words.written
    .toSorted((one, other) => other.length - one.length)
    .map((form) => form.replaceAll(' ', '[ -]'))
    .join('|')})\\b`,
  'g',
);

/** The first word of each of them. */
export const FORM_OPENINGS: ReadonlySet<string> = new Set(
  words.written.map((form) => form.replace(/[^a-z].*$/, '')),
);

/** Forms in scripts where no space parts them from the name. */
export const CJK_FORMS = new RegExp(words.unspaced.join('|'), 'gu');

/** Places that mark a subsidiary when they stand before a legal form ("Google Ireland Ltd"). */
export const REGIONS: ReadonlySet<string> = new Set(words.regions);

/** Answers to "company" that name none. Folded and without spaces. */
export const NO_COMPANY: ReadonlySet<string> = new Set(words.noCompany);

/** What people who work for themselves write before or behind their trade ("Freelance Designer"). Folded. */
export const ONESELF: readonly string[] = words.oneself;
