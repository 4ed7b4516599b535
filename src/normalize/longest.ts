/**
 * Cells may be a mebibyte long, but no name, company, title, date or address is. What goes beyond is prose, or made to
 * keep patterns busy: some take time by the square of a text's length.
 */
export const LONGEST = 400;

export const isTooLong = (text: string): boolean => text.length > LONGEST;

/** As much of a text as a name, company or title may have. */
export const clipped = (text: string): string => (isTooLong(text) ? text.slice(0, LONGEST) : text);
