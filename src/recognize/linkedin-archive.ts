import type { ClaimSink, Ref } from '../model/claims.ts';
import type { FileContext } from '../model/format.ts';

/** How a person gets any of LinkedIn's own files. */
export const ARCHIVE_HOW_TO =
  'LinkedIn: Settings & Privacy → Data privacy → Get a copy of your data. Give refpath the zip as it is.';

/** Somebody whom a row of an archive names: by profile where it is known. */
export type Named = { readonly name: string; readonly url: string };

/**
 * A person named by a row: the archive's owner, a profile (claimed once a file, so that it has a
 * name), or a full name. Undefined: nobody one could know ("LinkedIn Member").
 */
export const archivePerson = (
  { name, url }: Named,
  claims: ClaimSink,
  context: FileContext,
): Ref | undefined => {
  if (isOwner({ name, url }, context)) return context.owner;
  if (url !== '') {
    if (name !== '' && !isNoName(name) && context.first(`profile ${url}`)) {
      claims.person({ name, url });
    }
    return claims.ref('url', url);
  }
  return name === '' || isNoName(name) ? undefined : claims.ref('name', name);
};

/** What stands for the name of who closed the account or is out of reach, in one cell or in two. */
export const isNoName = (name: string): boolean =>
  /^(?:linkedin ?(?:member|user)|deleted ?user)$/i.test(name);

const isOwner = ({ name, url }: Named, { owner, ownerName, ownerUrl }: FileContext): boolean => {
  if (owner === undefined) return false;
  if (url !== '' && ownerUrl !== '') return sameProfile(url, ownerUrl);
  return ownerName !== '' && name === ownerName;
};

/** LinkedIn writes one profile with and without scheme, percent signs and a last slash. */
export const sameProfile = (a: string, b: string): boolean => slug(a) !== '' && slug(a) === slug(b);

const slug = (url: string): string => {
  const found = /\/in\/([^/?#]+)/i.exec(url)?.[1] ?? '';
  return decoded(found).normalize('NFC').toLowerCase();
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
