/**
 * A pattern for a text: the narrow one where the text is of plain letters, for which it must say what the wide one would.
 * A pattern that names all letters of all scripts takes a millisecond or more to make, so that is done when one comes.
 */
export const narrowPattern = (
  narrow: () => RegExp,
  wide: () => RegExp,
): ((text: string) => RegExp) => {
  let ofPlain: RegExp | undefined;
  let ofAny: RegExp | undefined;
  return (text) => {
    if (BEYOND_PLAIN.test(text)) {
      ofAny ??= wide();
      return ofAny;
    }
    ofPlain ??= narrow();
    return ofPlain;
  };
};

/** Signs that steer a terminal go the long way too. */
const BEYOND_PLAIN = /[^ -~]/;
