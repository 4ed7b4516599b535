import type { Format } from '../model/format.ts';
import type { RawFile, RawRow } from '../model/raw-file.ts';
import type { Recognition, Recognized } from '../model/recognition.ts';
import { formats } from './formats.ts';
import { nearestFormat } from './nearest.ts';
import { type Fit, fitsOf, type Signatures, signatures } from './signature.ts';

/** Which export a file is, by its headers; they may stand below a preamble. */
export const recognize = (file: RawFile): Recognition => {
  const among = knownSignatures();
  const best = bestFit(file, among);
  return best ? recognized(best) : nearestFormat(file, among);
};

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
const bestFit = (file: RawFile, among: Signatures): Found | undefined => {
  let best: Found | undefined;
  for (const found of headersOf(file, among)) {
    if (!best || found.fit.bits > best.fit.bits + EQUAL) best = found;
  }
  return best;
};

const headersOf = (file: RawFile, among: Signatures): Found[] =>
  file.head.slice(0, HEADER_WITHIN).flatMap((row, at) => {
    if (isTitleLine(file, at)) return [];
    return fitsOf(row.cells, among).flatMap((fit) => {
      const format = among.formats[fit.format];
      return format && fit.met && mayBe(format, file) ? [{ fit, format, at, row }] : [];
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

const recognized = ({ fit, format, at, row }: Found): Recognized => {
  const used = new Set([...fit.bindings.values()].flat());
  return {
    format,
    headerRow: at,
    headerLine: row.line,
    confidence: confidenceOf(fit.bits),
    variant: format.variant?.((field) => fit.bindings.has(field)) ?? '',
    headers: row.cells.map((cell) => cell.trim()),
    bindings: fit.bindings,
    unusedColumns: row.cells.filter((cell, column) => !used.has(column) && cell.trim() !== ''),
  };
};

/** Four bits of difference halve the doubt. */
const confidenceOf = (bits: number): number => Math.round(100 * (1 - 2 ** (-bits / 4))) / 100;
