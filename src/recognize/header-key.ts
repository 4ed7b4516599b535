/**
 * A header as it is compared: composed letters, no marks that nobody sees, no arrows of sorting, no star of what must be
 * filled in, one kind of apostrophe, and without regard to case, space, `-` and `_`. Never an object key: "__proto__" is a header like any other.
 */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}↑↓_-]+/gu, '')
    .replace(/^\*+|[*:]+$/g, '')
    .replaceAll('’', "'")
    .toLowerCase();
