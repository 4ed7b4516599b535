import type { TextBlock } from './decode.ts';

/** Who is told of markup and text as they come; names are without their prefixes. */
export type XmlReader = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** One text may come in several parts. */
  text(text: string): void;
};

/** The markup is broken, or declares a document type: entities of its own are never read. */
export class XmlDamage extends Error {}

/** Machine-written XML in the memory of its longest tag. Comments and instructions are passed over. */
export const scanXml = (blocks: Iterable<TextBlock>, reader: XmlReader): void => {
  for (const _ of xmlSteps(blocks, reader));
};

/** The same, a block at a time, for who must give away what was read before he reads on. */
export function* xmlSteps(
  blocks: Iterable<TextBlock>,
  reader: XmlReader,
): Generator<undefined, void, undefined> {
  let rest = '';
  for (const { text } of blocks) {
    const piece = rest + text;
    rest = piece.slice(scanned(piece, reader));
    if (rest.length > LONGEST_TAG) throw new XmlDamage('a tag that does not end');
    yield;
  }
  if (rest.trim() !== '') throw new XmlDamage('the end is missing');
}

/** The value of an attribute, by its name without prefix; '' where there is none. */
export const attribute = (attributes: string, name: string): string => {
  let at = 0;
  for (;;) {
    const sign = attributes.indexOf('=', at);
    const from = quoteAfter(attributes, sign);
    if (sign < 0 || from < 0) return '';
    const end = attributes.indexOf(attributes.charAt(from), from + 1);
    if (end < 0) return '';
    if (localName(attributes.slice(at, sign).trim()) === name) {
      return withoutEntities(attributes.slice(from + 1, end));
    }
    at = end + 1;
  }
};

const LONGEST_TAG = 2 ** 20;
const LONGEST_ENTITY = 12;
const DOUBLE = 34;
const SINGLE = 39;
const GREATER = 62;

const quoteAfter = (text: string, at: number): number => {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOUBLE || code === SINGLE) return i;
  }
  return -1;
};

/** Tells of what is whole in a piece; how much that was. */
const scanned = (piece: string, reader: XmlReader): number => {
  let at = 0;
  while (at < piece.length) {
    const end = piece.charAt(at) === '<' ? markup(piece, at, reader) : words(piece, at, reader);
    if (end < 0) return at;
    at = end;
  }
  return at;
};

/** Text up to the next tag; at the end of a piece, what may be half an entity waits for the rest. */
const words = (piece: string, at: number, reader: XmlReader): number => {
  const found = piece.indexOf('<', at);
  if (found < 0 && piece.length - at <= LONGEST_TAG / 2) return -1;
  const end = found < 0 ? piece.length - LONGEST_ENTITY : found;
  reader.text(withoutEntities(piece.slice(at, end)));
  return end;
};

const LITERAL = '<![CDATA[';

/** The end of a tag or of what is passed over; -1: it goes on in the next piece. */
const markup = (piece: string, at: number, reader: XmlReader): number => {
  const mark = piece.charAt(at + 1);
  if (mark === '?') return after(piece, at, '?>');
  if (mark === '!') return declaration(piece, at, reader);
  const end = endOfTag(piece, at);
  if (end < 0) return -1;
  if (mark === '/') reader.close(localName(piece.slice(at + 2, end).trim()));
  else tag(piece, at + 1, end, reader);
  return end + 1;
};

const after = (piece: string, at: number, mark: string): number => {
  const end = piece.indexOf(mark, at);
  return end < 0 ? -1 : end + mark.length;
};

const declaration = (piece: string, at: number, reader: XmlReader): number => {
  if (piece.startsWith('<!--', at)) return after(piece, at + 4, '-->');
  if (!piece.startsWith(LITERAL, at)) {
    if (piece.length - at < LITERAL.length) return -1;
    throw new XmlDamage('a document type');
  }
  const end = piece.indexOf(']]>', at);
  if (end < 0) return -1;
  reader.text(piece.slice(at + LITERAL.length, end));
  return end + 3;
};

/** The next `>` outside of quotes. */
const endOfTag = (piece: string, at: number): number => {
  let quote = 0;
  for (let i = at; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code === quote) quote = 0;
    else if (quote === 0 && (code === DOUBLE || code === SINGLE)) quote = code;
    else if (quote === 0 && code === GREATER) return i;
  }
  return -1;
};

const NAME_END = /[\s/]/;

const tag = (piece: string, from: number, end: number, reader: XmlReader): void => {
  const empty = piece.charAt(end - 1) === '/';
  const all = piece.slice(from, empty ? end - 1 : end);
  const space = all.search(NAME_END);
  const name = localName(space < 0 ? all : all.slice(0, space));
  if (name === '') throw new XmlDamage('a tag without a name');
  reader.open(name, space < 0 ? '' : all.slice(space));
  if (empty) reader.close(name);
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, entity)
    : text;

const entity = (all: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return NAMED.get(name) ?? all;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
};
