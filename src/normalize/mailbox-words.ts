import words from './words/mailboxes.json' with { type: 'json' };

/** Read by whoever is on duty. Compared without digits and separators at the end. */
export const ROLE_LOCALS: ReadonlySet<string> = new Set(words.role);

/** Written where no address was known, or by machines. */
export const PLACEHOLDER_LOCALS: ReadonlySet<string> = new Set(words.placeholder);

/** Hosts that say only that nobody set one. */
export const PLACEHOLDER_HOSTS: ReadonlySet<string> = new Set(words.placeholderHosts);

/** What hosts end with that stand in no public register. */
export const UNREGISTERED_ENDINGS: ReadonlySet<string> = new Set(words.unregisteredEndings);

/** In the list of mail providers, but companies with staff, or names kept for examples. */
export const NOT_FREE_MAIL: ReadonlySet<string> = new Set(words.notFreeMail);

/** Free mail that the list lacks. */
export const MORE_FREE_MAIL: ReadonlySet<string> = new Set(words.moreFreeMail);

/** Sites where many companies have a page: as a company's domain they say nothing. */
export const SHARED_SITES: ReadonlySet<string> = new Set(words.sharedSites);
