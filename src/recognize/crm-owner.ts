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
  // A number is nobody's name: who it is stands in a table of owners.
  if (IS_NUMBER.test(text)) return claims.ref('id', ownerNumber(text));
  const { name, email } = ownerOf(text.replace(HAS_LEFT, ''));
  const key = name || email;
  if (context.first(`owner ${key}`)) {
    const stays = !HAS_LEFT.test(text);
    claims.person({ id: name, name, email, team: stays, gone: !stays });
  }
  return name ? claims.ref('id', name) : claims.ref('email', email);
};

/** Users are counted for themselves: owner 101 is not the contact of that number. */
export const ownerNumber = (number: string): string => `owner ${number}`;

export const IS_NUMBER = /^\d+$/;

/** The owner by id, known by the name or address beside it where nobody exported the users. */
export const ownerById = (
  { id, text }: { readonly id: string; readonly text: string },
  claims: ClaimSink,
  context: FileContext,
): Ref => {
  const { name, email } = ownerOf(text.replace(HAS_LEFT, ''));
  if (text !== '' && !NOBODY.test(text) && context.first(`owner ${id}`)) {
    const stays = !HAS_LEFT.test(text);
    claims.person({ id, name, email, team: stays, gone: !stays });
  }
  return claims.ref('id', id);
};

const ending = (texts: readonly string[], before = ''): RegExp =>
  new RegExp(`${before}(?:${texts.join('|')})$`, 'i');

/** Nobody in particular, and what writes by itself. */
const NOBODY = ending(
  [
    'un-?assigned|no owner|not assigned|nobody',
    '(?:deactivated|removed|deleted) user.*',
    '(?:# ?)?system(?: user| administrator)?|automated process|hubspot',
    'chatter (?:expert|free user)|data\\.com clean|insights integration',
    '.*\\b(?:integration|api) user|.*\\bqueue',
  ],
  '^',
);

/** What CRMs write behind the name of a user who has left. */
const HAS_LEFT = ending([
  '\\s*\\((?:deactivated|inactive|removed|former)(?: user)?\\)',
  '\\s*\\(deaktiviert\\w*(?: \\w+)?\\)',
  '\\s*\\((?:utilisateur désactivé|usuario desactivado|usuário desativado)\\)',
]);

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
