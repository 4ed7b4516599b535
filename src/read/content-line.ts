/** A line of a vCard or calendar: `item1.EMAIL;TYPE=WORK:ana@harbor.example`. */
export type ContentLine = {
  /** In upper case, without its group. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

export const contentLine = (text: string): ContentLine | undefined => {
  const parts = splitOutsideQuotes(text);
  if (!parts) return undefined;
  const [name = '', ...parameters] = parts.before;
  return {
    name: name.slice(name.lastIndexOf('.') + 1).toUpperCase(),
    parameters: new Map(parameters.map(parameterOf)),
    value: parts.value,
  };
};

/** `\n`, `\,` and `\;` as they were before they were escaped. */
export const plainText = (value: string): string =>
  value
    .replace(/\\([nN,;:\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? ' ' : letter))
    .trim();

/** Parts between semicolons that are not escaped. */
export const partsOf = (value: string): readonly string[] => value.split(/(?<!\\);/).map(plainText);

const splitOutsideQuotes = (text: string) => {
  const before: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted || (letter !== ';' && letter !== ':')) continue;
    before.push(text.slice(from, at));
    from = at + 1;
    if (letter === ':') return { before, value: text.slice(from) };
  }
  return undefined;
};

const parameterOf = (text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  if (at < 0) return [text.toUpperCase(), ''];
  return [text.slice(0, at).toUpperCase(), text.slice(at + 1).replaceAll('"', '')];
};
