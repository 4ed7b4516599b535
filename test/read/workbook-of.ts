import { type ZipMember, zipOf } from './zip-of.ts';

/** A cell as a spreadsheet stores it: a text, a number, or one with the number of its format. */
export type StoredCell =
  | string
  | number
  | boolean
  | null
  | { readonly n: number; readonly style: number };

export type Sheet = { readonly name: string; readonly rows: readonly (readonly StoredCell[])[] };

const OPEN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles 0 to 3: general, day (14), own day format, money. */
const STYLES = `${OPEN}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0.00 &quot;day&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles></styleSheet>`;

/** The bytes of an .xlsx file, as Excel lays one out: texts shared, empty cells left out. */
export const workbookOf = (
  sheets: readonly Sheet[],
  changed: Readonly<Record<string, string>> = {},
): Buffer => zipOf(partsOf(sheets, changed));

const partsOf = (
  sheets: readonly Sheet[],
  changed: Readonly<Record<string, string>> = {},
): ZipMember[] => {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${OPEN}<Types/>`,
    'xl/workbook.xml': `${OPEN}<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr/><sheets>${sheets
      .map(
        ({ name }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${OPEN}<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings)]),
    ),
  };
  parts['xl/sharedStrings.xml'] =
    `${OPEN}<sst ${MAIN}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  return Object.entries({ ...parts, ...changed }).map(([name, content]) => ({ name, content }));
};

const sheetXml = (rows: Sheet['rows'], strings: string[]): string =>
  `${OPEN}<worksheet ${MAIN}><sheetData>${rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, strings)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const cellXml = (cell: StoredCell, place: string, strings: string[]): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${cell.style}"><v>${cell.n}</v></c>`;
  return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
};

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
