/**
 * A header as it is compared: composed letters, no marks that nobody sees, no arrows of sorting, no star of what must be
 * filled in, no time zone behind it, one kind of apostrophe, and without regard to case, space, `-` and `_`. Never an
 * object key: "__proto__" is a header like any other.
 */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(TIME_ZONE, '')
    .replace(/[\s\p{Cc}\p{Cf}↑↓_-]+/gu, '')
    .replace(/^\*+|[*:]+$/g, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** "Close Date (GMT+7)", "Create Date (CET)". */
const TIME_ZONE = /\s*\((?:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[A-Z]{2,4}T)\)\s*$/;
