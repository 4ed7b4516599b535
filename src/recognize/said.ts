/** A claim without the texts that say nothing, so that "not said" has one form. */
export const said = <Claim extends object>(claim: Claim): Claim =>
  Object.fromEntries(
    Object.entries(claim).filter(([, value]) => value !== '' && value !== undefined),
  ) as Claim;

/** The parts of a cell that holds several values, without empty ones. */
export const listOf = (text: string, mark: string | RegExp = ';'): string[] => {
  // Most such cells hold one value, in tables of millions of rows.
  if (mark === ';' && text !== '' && !text.includes(';')) return [text];
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};
