import type { ClaimSink, Ref } from '../model/claims.ts';
import type { FileContext } from '../model/format.ts';

/**
 * The team member in an owner column: an e-mail address, a display name, or both. Claimed once a
 * file; never the identity of the row the column stands in.
 */
export const ownerRef = (
  text: string,
  claims: ClaimSink,
  context: FileContext,
): Ref | undefined => {
  if (text === '' || NOBODY.test(text)) return undefined;
  const { name, email } = ownerOf(text);
  const key = name || email;
  if (context.first(`owner ${key}`)) {
    claims.person({ id: name, name, email, team: true });
  }
  return name ? claims.ref('id', name) : claims.ref('email', email);
};

const NOBODY =
  /^(?:un-?assigned|no owner|not assigned|nobody|(?:deactivated|removed|deleted) user.*)$/i;
const ADDRESS = /[^\s<>(),;"]+@[^\s<>(),;"]+/;

/** "Sam Seller", "sam@corvid.example", "Sam Seller <sam@…>", "Sam Seller (sam@…)". */
const ownerOf = (text: string): { name: string; email: string } => {
  const email = ADDRESS.exec(text)?.[0] ?? '';
  const name = text
    .replace(email, '')
    .replace(/[<>()"]/g, '')
    .trim();
  return { name, email };
};
