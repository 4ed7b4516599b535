/**
 * A header as it is compared: composed letters, no marks that nobody sees, no arrows of sorting, one kind of
 * apostrophe, and without regard to case, space, `-` and `_`. Never an object key: "__proto__" is a header like any other.
 */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}↑↓_-]+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
