import type { RawRow } from '../model/raw-file.ts';
import { type ContentLine, contentLine, partsOf, plainText } from './content-line.ts';
import { decodedBytes, quotedPrintableBytes } from './encoded-text.ts';
import { type TextLine, unfolded } from './text-lines.ts';

export const CARD_HEADER = [
  'FN',
  'Given',
  'Family',
  'EMAIL',
  'EMAIL 2',
  'EMAIL 3',
  'ORG',
  'TITLE',
  'URL',
  'City',
  'Country',
  'KIND',
];

/** Address cards, one row each; phones, birthdays, notes and pictures are never kept. */
export function* contactCards(lines: Iterable<TextLine>): Generator<RawRow> {
  let card: Card | undefined;
  for (const { text, line } of unfolded(withoutSoftBreaks(lines))) {
    const content = contentLine(text);
    if (!content) continue;
    if (content.name === 'BEGIN') card = { line, fields: new Map() };
    else if (content.name !== 'END') keep(card, content);
    else if (card) {
      yield { cells: cellsOf(card), line: card.line };
      card = undefined;
    }
  }
}

type Card = { readonly line: number; readonly fields: Map<string, string[]> };

const KEPT = new Set([
  'FN',
  'N',
  'EMAIL',
  'ORG',
  'TITLE',
  'URL',
  'X-SOCIALPROFILE',
  'SOCIALPROFILE',
  'ADR',
  'KIND',
  'X-ABSHOWAS',
]);

const keep = (card: Card | undefined, content: ContentLine): void => {
  if (!card || !KEPT.has(content.name)) return;
  const values = card.fields.get(content.name) ?? [];
  card.fields.set(content.name, [...values, cardValue(content)]);
};

/** Version 2.1 writes letters as `=C3=A9`, and says so. */
const cardValue = ({ value, parameters }: ContentLine): string => {
  const encoding = parameters.get('ENCODING') ?? '';
  const isPrintable = parameters.has('QUOTED-PRINTABLE') || /^quoted-printable$/i.test(encoding);
  if (!isPrintable) return value;
  return decodedBytes(quotedPrintableBytes(value), parameters.get('CHARSET') ?? 'utf-8');
};

/** In version 2.1 a line may end in `=` and go on in the next, without a space. */
function* withoutSoftBreaks(lines: Iterable<TextLine>): Generator<TextLine> {
  let held: TextLine | undefined;
  for (const next of lines) {
    const joined: TextLine = held
      ? { text: held.text.slice(0, -1) + next.text, line: held.line }
      : next;
    held = undefined;
    if (joined.text.endsWith('=') && /QUOTED-PRINTABLE/i.test(joined.text)) held = joined;
    else yield joined;
  }
  if (held) yield held;
}

const cellsOf = ({ fields }: Card): readonly string[] => {
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  const first = (name: string): string => plainText(all(name)[0] ?? '');
  const [family = '', given = ''] = partsOf(all('N')[0] ?? '');
  const address = partsOf(all('ADR')[0] ?? '');
  const mails = all('EMAIL').map((mail) => plainText(mail).replace(/^mailto:/i, ''));
  const profiles = [...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')];
  const urls = [...profiles, ...all('URL')].map(plainText);
  return [
    first('FN') || `${given} ${family}`.trim(),
    given,
    family,
    ...[0, 1, 2].map((i) => mails[i] ?? ''),
    partsOf(all('ORG')[0] ?? '')[0] ?? '',
    first('TITLE'),
    urls.find((url) => /linkedin\.com/i.test(url)) ?? urls[0] ?? '',
    address[3] ?? '',
    address[6] ?? '',
    first('KIND') || first('X-ABSHOWAS'),
  ];
};
