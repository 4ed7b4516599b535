import type { ClaimSink, PersonClaim, Ref } from '../model/claims.ts';
import type { Row } from '../model/format.ts';
import { isNoName } from './linkedin-archive.ts';

/**
 * Claims the person of a row whose format gives its fields the names of a person claim (`modified` is when
 * that was true); `said` goes before what they say. Undefined: the row names nobody.
 */
export const claimPerson = (
  row: Row<string>,
  claims: ClaimSink,
  said: Partial<PersonClaim> = {},
): Ref | undefined => {
  const claim: PersonClaim = {
    id: row.id('id'),
    firstName: row.text('firstName'),
    lastName: familyName(row.text('middleName'), row.text('lastName')),
    name: row.text('name'),
    email: row.text('email'),
    url: row.text('url'),
    title: row.text('title'),
    company: row.text('company'),
    companyId: row.id('companyId'),
    city: row.text('city'),
    country: row.text('country'),
    industry: row.text('industry'),
    asOf: row.day('modified'),
    ...said,
  };
  const { firstName, lastName, name, email } = claim;
  return isSomebody(`${firstName}${lastName}${name}`, email ?? '')
    ? claims.person(claim)
    : undefined;
};

/** "van der" may stand in a column of its own, that of middle names: it is a part of the family's. */
export const familyName = (middle: string, last: string): string =>
  last !== '' && PARTICLES.test(middle) ? `${middle} ${last}` : last;

/** Written small: "Van" and "Della" are given names, too. */
const PARTICLE = `van|von|vom|zu|zur|zum|der|den|de|het|'t|op|aan|in|ter|ten|te|del|della|dello|di|da|do|dos|das|du|des|la|las|le|los|af|av|ibn|bin`;
const PARTICLES = new RegExp(`^(?:${PARTICLE})(?: (?:${PARTICLE}))*$`);

/** A count below a list of people stands where their names do, and "LinkedIn Member" for a name. */
const isSomebody = (names: string, email: string): boolean =>
  email !== '' || (names !== '' && !isCount(names) && !isNoName(names));

/** Figures alone are nobody's name. */
export const isCount = (names: string): boolean => /^[\d\s.,]+$/.test(names);

/** Addresses of several columns, each once, joined as a claim has them. */
export const emailsOf = (...cells: readonly string[]): string =>
  [...new Set(cells.flatMap((cell) => cell.split(/\s*(?::::|;|,)\s*/)))]
    .filter((email) => email.includes('@'))
    .join(';');
