import { RefpathError } from '../model/issue.ts';
import type { Cell, Table } from '../model/report.ts';
import { type SharedTexts, sheetXml, textsXml } from './sheet.ts';
import { type ZipMember, zip } from './zip.ts';

/** Rows of a sheet of xlsx, the header among them. */
const MOST_ROWS = 2 ** 20;

/** A table as a workbook of one sheet (ECMA-376): what spreadsheets open without asking anything. */
export const workbook = (table: Table, sheet: string): Iterable<Uint8Array> => {
  if (table.count !== undefined && table.count >= MOST_ROWS) throw tooMuch();
  return zip(members(table, sheet));
};

function* members({ columns, rows }: Table, sheet: string): Iterable<ZipMember> {
  for (const [name, text] of fixedParts(sheet)) yield { name, pieces: [text] };
  const texts: SharedTexts = { count: 0, numbers: new Map() };
  yield { name: SHEET, pieces: sheetXml(columns, upTo(rows, MOST_ROWS - 1), texts) };
  // Packed after the sheet, whose cells are what numbers the texts.
  yield { name: TEXTS, pieces: textsXml(texts) };
}

function* upTo(rows: Iterable<readonly Cell[]>, most: number): Iterable<readonly Cell[]> {
  let count = 0;
  for (const row of rows) {
    if (++count > most) throw tooMuch();
    yield row;
  }
}

const tooMuch = (): RefpathError => new RefpathError('too-much-for-xlsx');

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const PARTS = `${FORMATS}/package/2006`;
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All but the sheet and its texts; a sheet's name is one of ours. */
const fixedParts = (sheet: string): readonly (readonly [name: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PARTS}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/${SHEET}" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/${TEXTS}" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  ],
  ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ],
  ['xl/styles.xml', STYLES],
];

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PARTS}/relationships">${targets
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

/** Style 0 is plain, style 1 bold. */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
