import type { Format } from '../model/format.ts';
import type { RawFile, RawRow } from '../model/raw-file.ts';
import type { Recognition, Recognized } from '../model/recognition.ts';
import {
  type Bindings,
  type MeantTable,
  meantTable,
  tellsOfDeals,
  withMeant,
} from './by-meaning.ts';
import { formats } from './formats.ts';
import { headersMeant } from './header-meaning.ts';
import { nearestFormat } from './nearest.ts';
import { type Fit, fitsOf, type Signatures, signatures } from './signature.ts';

/** Which export a file is, by its headers; they may stand below a preamble. */
export const recognize = (file: RawFile): Recognition => {
  const among = knownSignatures();
  const found = headersOf(file, among);
  const best = bestOf(found.filter((each) => each.fit.met && !isDealsAsPeople(each)));
  if (best && !mayBeAnything(best)) return recognized(best);
  const almost = bestOf(found.flatMap(almostMet));
  if (almost && almost.fit.bits > (best?.fit.bits ?? 0)) return recognized(almost);
  const meant = byMeaning(file, best);
  if (meant) return recognizedAs(meant) ?? nearestFormat(file, among);
  return best ? recognized(best) : nearestFormat(file, among);
};

/** What tables of one's own and those of every other tool look like. */
const mayBeAnything = ({ format: { name }, fit: { bindings } }: Found): boolean =>
  name === 'plain/people' ||
  (name === 'plain/accounts' && !COMPANY_FACTS.some((field) => bindings.has(field)));

/** The name of a deal, its company and its owner's number are all that a lead without an address has. */
const isDealsAsPeople = ({ format, fit: { bindings }, row }: Found): boolean =>
  'lastName' in format.columns &&
  !PERSON_FACTS.some((field) => bindings.has(field)) &&
  tellsOfDeals(row.cells);

const PERSON_FACTS = ['firstName', 'lastName', 'email', 'title', 'url'];

const COMPANY_FACTS = ['domain', 'type', 'employees', 'satisfaction'];

let table: Signatures | undefined;
const knownSignatures = (): Signatures => {
  table ??= signatures(formats);
  return table;
};

/** Preambles are short; further down, a row that spells like a header is data. */
const HEADER_WITHIN = 40;

type Found = {
  readonly fit: Fit;
  readonly format: Format;
  readonly at: number;
  readonly row: RawRow;
};

/** The record and format that tell the most; the first of equals, in the table's order. */
const bestOf = (all: readonly Found[]): Found | undefined => {
  let best: Found | undefined;
  for (const found of all) if (!best || found.fit.bits > best.fit.bits + EQUAL) best = found;
  return best;
};

const headersOf = (file: RawFile, among: Signatures): Found[] =>
  file.head.slice(0, HEADER_WITHIN).flatMap((row, at) => {
    if (isTitleLine(file, at)) return [];
    return fitsOf(row.cells, among).flatMap((fit) => {
      const format = among.formats[fit.format];
      return format && !fit.ruledOut && mayBe(format, file) ? [{ fit, format, at, row }] : [];
    });
  });

/** Twins by header ("given", "received") differ in what the path must show; that one comes first. */
const EQUAL = 1e-9;

const mayBe = ({ path }: Format, file: RawFile): boolean => !path || path.test(file.path);

/** One cell can be a whole header only in a table of one column, on its first line. */
const isTitleLine = ({ head }: RawFile, at: number): boolean => {
  if ((head[at]?.cells.length ?? 0) > 1) return false;
  const above = head.slice(0, at).some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return above || head.some(({ cells }) => cells.length > 1);
};

/** Bits of headers spelled right that make up for one that only means what is needed. */
const NEARLY_SURE = 25;

/** A format of which the header of its ids alone is spelled in a way that nobody knew. */
const almostMet = (found: Found): Found[] => {
  const { fit, format, row } = found;
  if (fit.met || fit.bits < NEARLY_SURE) return [];
  const lacks = format.needs.filter((group) => !group.some((field) => fit.bindings.has(field)));
  if (lacks.some(([field, ...others]) => field !== 'id' || others.length > 0)) return [];
  const bindings = withMeant(format, row.cells, fit.bindings);
  return bindings.has('id') ? [{ ...found, fit: { ...fit, bindings } }] : [];
};

/** The record whose headers mean the most, as a table of people or companies in any tool's words. */
const byMeaning = (file: RawFile, known: Found | undefined): MeantHeader | undefined => {
  const spelled = known && { format: known.format.name, bindings: known.fit.bindings };
  const rows = known ? [known] : file.head.slice(0, HEADER_WITHIN).map((row, at) => ({ row, at }));
  const all = rows.flatMap(({ row, at }) => {
    const table = isTitleLine(file, at) ? undefined : meantTable(row.cells, spelled);
    return table ? [{ ...table, row, at }] : [];
  });
  return all.toSorted((a, b) => b.bindings.size - a.bindings.size || a.at - b.at)[0];
};

type MeantHeader = MeantTable & Pick<Found, 'row' | 'at'>;

const recognizedAs = (found: MeantHeader): Recognized | undefined => {
  const format = formats.find(({ name }) => name === found.format);
  return format && described({ ...found, format }, CONFIDENCE[found.bindings.size] ?? 0.9);
};

/** By how many fields there is a column. */
const CONFIDENCE = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85];

const recognized = ({ fit, format, at, row }: Found): Recognized => {
  const bindings = withMeant(format, row.cells, fit.bindings);
  return described({ row, at, format, bindings }, confidenceOf(fit.bits));
};

const described = (
  { row, at, format, bindings }: Pick<Found, 'row' | 'at' | 'format'> & { bindings: Bindings },
  confidence: number,
): Recognized => {
  const used = new Set([...bindings.values()].flat());
  return {
    format,
    headerRow: at,
    headerLine: row.line,
    confidence,
    variant: [
      format.variant?.((field) => bindings.has(field)) ?? unusedText(format),
      meantText(row.cells, used),
    ]
      .filter(Boolean)
      .join('; '),
    headers: row.cells.map((cell) => cell.trim()),
    bindings,
    unusedColumns: row.cells.filter((cell, column) => !used.has(column) && cell.trim() !== ''),
  };
};

/** Slips in headers are told, and to which header each was taken. */
const meantText = (cells: readonly string[], used: ReadonlySet<number>): string => {
  const told = headersMeant(cells).flatMap((meant, column) =>
    meant && used.has(column) ? [`${cells[column]?.trim()} taken for ${meant}`] : [],
  );
  return told.join(', ');
};

const unusedText = ({ unused }: Format): string => (unused ? `not used: ${unused}` : '');

/** Four bits of difference halve the doubt. */
const confidenceOf = (bits: number): number => Math.round(100 * (1 - 2 ** (-bits / 4))) / 100;
