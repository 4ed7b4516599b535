import { type ByteSource, headOf } from './byte-source.ts';
import { type TextBlock, textBlocks } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { sheetText } from './sheet-text.ts';
import { type TextStore, textStore } from './text-store.ts';
import { attribute, scanXml, XmlDamage } from './xml-scan.ts';

export type WorkbookMember = { readonly name: string; readonly source: ByteSource };

/** What the sheets of a workbook share (ECMA-376 part 1, 18.2 to 18.8). */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly source: ByteSource }[];
  readonly strings: Pick<TextStore, 'text'>;
  /** By number of the cell's style: what it shows is a day. */
  readonly isDay: readonly boolean[];
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
};

const MAIN = 'xl/workbook.xml';

/** True for the members of an .xlsx file. */
export const isWorkbook = (members: readonly { readonly name: string }[]): boolean =>
  members.some(({ name }) => name === MAIN);

/** Throws XmlDamage. */
export const workbookOf = (members: readonly WorkbookMember[]): Workbook => {
  const parts = new Map(members.map(({ name, source }) => [name.toLowerCase(), source]));
  const part = (name: string): Iterable<TextBlock> => blocksOf(parts.get(name.toLowerCase()));
  const targets = targetsOf(tagsOf(part('xl/_rels/workbook.xml.rels')));
  const tags = tagsOf(part(MAIN));
  return {
    sheets: tags.flatMap(({ name, attributes }) => {
      const source = parts.get(targets.get(relationOf(attributes)) ?? '');
      if (name !== 'sheet' || source === undefined || isForPrograms(attributes)) return [];
      return [{ name: attribute(attributes, 'name'), source }];
    }),
    from1904: tags.some(
      ({ name, attributes }) =>
        name === 'workbookPr' && /^(?:1|true)$/.test(attribute(attributes, 'date1904')),
    ),
    strings: stringsOf(part('xl/sharedStrings.xml')),
    isDay: dayStyles(tagsOf(part('xl/styles.xml'))),
  };
};

/** The text of one part; none where it is missing. */
export const blocksOf = (source: ByteSource | undefined): Iterable<TextBlock> => {
  if (source === undefined) return [];
  const head = headOf(source, 1024);
  return textBlocks(source, detectEncoding(head, head.length === source.size));
};

type Tag = { readonly name: string; readonly attributes: string };

const ignore = (): void => {};

/** The opening tags of a part, for the small ones. */
const tagsOf = (blocks: Iterable<TextBlock>): Tag[] => {
  const tags: Tag[] = [];
  const open = (name: string, attributes: string): void => void tags.push({ name, attributes });
  scanXml(blocks, { open, close: ignore, text: ignore });
  return tags;
};

/** Sheets that only programs can show hold what programs need. */
const isForPrograms = (attributes: string): boolean =>
  attribute(attributes, 'state') === 'veryHidden';

const relationOf = (attributes: string): string =>
  /\b\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

/** Where the sheets lie, by the id of their relation. */
const targetsOf = (tags: readonly Tag[]): ReadonlyMap<string, string> =>
  new Map(
    tags
      .filter(({ attributes }) => attribute(attributes, 'Type').endsWith('/worksheet'))
      .map(({ attributes }) => {
        const target = attribute(attributes, 'Target');
        const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
        return [attribute(attributes, 'Id'), path.replace('/./', '/').toLowerCase()];
      }),
  );

/** A hostile part of a few megabytes holds a hundred million empty texts. */
const MOST_STRINGS = 2 ** 23;

/** Texts that cells point at. */
const stringsOf = (blocks: Iterable<TextBlock>): TextStore => {
  const strings = textStore();
  const text = sheetText();
  scanXml(blocks, {
    open: text.open,
    text: text.add,
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      strings.add(text.end());
      if (strings.count > MOST_STRINGS) throw new XmlDamage('too many texts');
    },
  });
  return strings;
};

/** The formats of cells follow those of named styles, which cells do not point at. */
const dayStyles = (tags: readonly Tag[]): boolean[] => {
  const own = new Map(
    tags
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [
        attribute(attributes, 'numFmtId'),
        showsDay(attribute(attributes, 'formatCode')),
      ]),
  );
  const from = tags.findIndex(({ name }) => name === 'cellXfs');
  const until = tags.findIndex(({ name }, at) => at > from && name === 'cellStyles');
  return tags
    .slice(from + 1, until < 0 ? undefined : until)
    .filter(({ name }) => name === 'xf')
    .map(({ attributes }) => attribute(attributes, 'numFmtId'))
    .map((id) => own.get(id) ?? isDayFormat(Number(id)));
};

/** Built-in formats of days, those of East Asian editions included (18.8.30). */
const isDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format with a day or year outside of quotes, escapes and colors; minutes alone are no day. */
const showsDay = (code: string): boolean =>
  /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));
