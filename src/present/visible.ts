/**
 * What a terminal would act on or not show: control characters, line and paragraph separators,
 * format characters (zero-width, bidi, tags), lone surrogates, blank letters (CWE-150, CVE-2021-42574).
 * A joiner between two pictographs stays: it makes one emoji of them.
 */
const UNSEEN =
  /\p{Cc}|(?!(?<=\p{Extended_Pictographic}|\p{EMod}|\ufe0f)\u200d\p{Extended_Pictographic})\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|[\u115f\u1160\u3164\uffa0]/gu;

/** The text with every control, bidi and zero-width character shown: `\x1b`, `\u202e`, `\n`. */
export const visible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, shown);

/** Most texts are: Latin letters and signs, all but the soft hyphen. Seen ten times as fast. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff]*$/;
const PLAIN_LINES = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

/** The same for a message of several lines. */
export const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');

/** JSON text whose strings hold no such character as itself; parsed, it is the same value. */
export const visibleJson = (json: string): string =>
  PLAIN_LINES.test(json) ? json : json.replace(UNSEEN, escapedUnits);

const escapedUnits = (found: string): string =>
  found === '\n'
    ? found
    : [...Array(found.length).keys()]
        .map((unit) => `\\u${hex(found.charCodeAt(unit), 4)}`)
        .join('');

const SHORT = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const shown = (found: string): string => SHORT.get(found) ?? escaped(found.codePointAt(0) ?? 0);

const escaped = (code: number): string => {
  if (code <= 0xff) return `\\x${hex(code, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 4)}}`;
};

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
