import type { ClaimSink, Ref } from '../model/claims.ts';
import type { FileContext } from '../model/format.ts';

/** Mail programs keep everyone one ever wrote to: the owner may know them, hardly more. */
const ADDRESS_BOOK_STRENGTH = 0.1;

/** Ties the entry of an address book to whose book it is, where that is known. */
export const claimEntry = (person: Ref, claims: ClaimSink, { owner }: FileContext): void => {
  if (owner === undefined) return;
  claims.tie({
    from: owner,
    to: person,
    kind: 'declared',
    strength: ADDRESS_BOOK_STRENGTH,
    label: 'address book',
  });
};
