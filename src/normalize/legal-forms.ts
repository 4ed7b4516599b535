import { lazily } from '../model/lazily.ts';
import { wordSet } from './word-set.ts';
import words from './words/legal-forms.json' with { type: 'json' };

/** What stands around a company's own name, folded, without dots and spaces. */
export const LEGAL_FORMS = wordSet(() => words.forms);

/** Dropped only behind the name and only if something is left that tells companies apart. */
export const SOFT_FORMS = wordSet(() => words.soft);

export const FORM_PREFIXES = wordSet(() => words.before);

/** Forms written out, folded, before or behind the name; the longest first. */
export const writtenForms = lazily(() => {
  const forms = words.written
    .toSorted((one, other) => other.length - one.length)
    .map((form) => form.replaceAll(' ', '[ -]'));
  return new RegExp(`\\b(?:${forms.join('|')})\\b`, 'g');
});

/** The first word of each of them. */
export const FORM_OPENINGS = wordSet(() =>
  words.written.map((form) => form.replace(/[^a-z].*$/, '')),
);

/** Forms in scripts where no space parts them from the name. */
export const cjkForms = lazily(() => new RegExp(words.unspaced.join('|'), 'gu'));

/** Places that mark a subsidiary when they stand before a legal form ("Google Ireland Ltd"). */
export const REGIONS = wordSet(() => words.regions);

/** Before a region these make it part of the name: "Bank of Ireland plc". */
export const SMALL_WORDS = wordSet(() => words.small);

/** So do these where they are all that stands before it: "Air France SA". */
export const TRADES = wordSet(() => words.trades);

/** Between words of a name as good as "&". */
export const ANDS = wordSet(() => words.ands);

/** What a name ends with that is a site's ("Altex.com"). */
export const SITE_ENDINGS = wordSet(() => words.siteEndings);

/** Answers to "company" that name none. Folded and without spaces. */
export const NO_COMPANY = wordSet(() => words.noCompany);

/** What people who work for themselves write before or behind their trade ("Freelance Designer"). Folded. */
export const oneself = (): readonly string[] => words.oneself;
