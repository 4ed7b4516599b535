import type { PersonIndex } from '../model/network.ts';
import type { PathPeople, PathRow, Said, Sentence } from '../model/path-row.ts';
import type { BatchFound, Cell, Written } from '../model/report.ts';
import { pathReasonText } from '../wording/reasons.ts';
import { BATCH_COLUMNS } from './batch.ts';
import { type ByteText, byteText, putBytes, putStrength, putText, takeBytes } from './byte-text.ts';
import { cellWriter } from './delimited.ts';
import { PATH_COLUMNS } from './path-columns.ts';
import { type PeopleCells, peopleCells } from './people-cells.ts';
import { type SentenceCell, sentenceCells } from './sentence-cells.ts';

/** So many bytes make a piece. */
const ENOUGH = 2 ** 16;

/**
 * All columns of a batch as a delimited table, letter for letter what its rows make cell by cell: put together of
 * bytes that many rows have alike, since 23 cells of their own are most of what a row costs (decision 26).
 */
export function* batchTable(answers: Iterable<BatchFound>, delimiter: string): Iterable<Written> {
  const noPath = delimiter.repeat(PATH_COLUMNS.length - 1);
  const text = byteText();
  yield `${BATCH_COLUMNS.map(({ name }) => name).join(delimiter)}\n`;
  for (const { query, priority, count, people, rows, nothing } of answers) {
    const writing = writingFor(people, delimiter);
    const { cell } = writing;
    const front = `${cell(query)}${delimiter}${cell(priority)}${delimiter}`;
    if (count === 0) putText(text, `${front}${noPath}${cell(nothing?.text ?? '')}\n`);
    else putRows(text, Buffer.from(front), rows(), writing);
    if (text.length >= ENOUGH) yield takeBytes(text);
  }
  if (text.length > 0) yield takeBytes(text);
}

type WriteCell = (cell: Cell) => string;

/** What rows of one network are written with; `d` parts their cells. */
type Writing = {
  readonly d: string;
  readonly cell: WriteCell;
  readonly people: PathPeople;
  readonly cells: PeopleCells;
  readonly sentences: (sentence: Sentence) => SentenceCell | undefined;
};

/** A batch is written in portions, of which the later ones have many people of the earlier ones. */
const kept = new WeakMap<PathPeople, Writing[]>();

const writingFor = (people: PathPeople, d: string): Writing => {
  const all = kept.get(people) ?? [];
  const known = all.find((one) => one.d === d);
  if (known) return known;
  const cell = cellWriter(d, false);
  const made = {
    ...{ d, cell, people },
    cells: peopleCells(people, cell, d),
    sentences: sentenceCells(cell),
  };
  kept.set(people, [...all, made]);
  return made;
};

/** The rows of one answer; those of one target, who are most of the time the only one, stand together. */
const putRows = (
  text: ByteText,
  front: Uint8Array,
  rows: readonly PathRow[],
  writing: Writing,
): void => {
  const { d } = writing;
  let target = -1;
  let contact: Uint8Array = front;
  for (const row of rows) {
    const person = row.path.people.at(-1) ?? -1;
    if (person !== target) {
      target = person;
      contact = contactCells(person, writing);
    }
    putBytes(text, front, 0, front.length);
    putText(text, `${row.rank}${d}${row.warmth}${d}`);
    putStrength(text, row.path.strength);
    putText(text, d);
    writing.cells.putOffice(text, person);
    putBytes(text, contact, 0, contact.length);
    putStrength(text, row.path.fit);
    putText(text, d);
    putPeople(text, row, writing);
    putAdvice(text, row, writing);
  }
};

/** How a target is reached, between their office and their fit. */
const contactCells = (person: PersonIndex, { cell, people, d }: Writing): Uint8Array => {
  const { email, linkedinUrl } = people.card(person);
  return Buffer.from(`${d}${cell(email)}${d}${cell(linkedinUrl)}${d}`);
};

/** From the seller's name to the path that all names make. */
const putPeople = (text: ByteText, { path }: PathRow, writing: Writing): void => {
  const { cells, d } = writing;
  const [seller = -1, first = -1] = path.people;
  const hops = path.people.length - 1;
  cells.putName(text, seller);
  putText(text, d);
  if (hops > 1) {
    cells.putName(text, first);
    putText(text, d);
    cells.putOffice(text, path.people[hops - 1] ?? -1);
  } else putText(text, d.repeat(3));
  putText(text, `${d}${hops}${d}`);
  putWay(text, path.people, writing);
};

/** A name that a cell changes makes the cell as a whole another one. */
const putWay = (
  text: ByteText,
  on: readonly PersonIndex[],
  { cells, cell, people }: Writing,
): void => {
  const start = text.length;
  for (let i = 0; i < on.length; i++) {
    if (i > 0) putText(text, ' > ');
    if (cells.putPlainName(text, on[i] ?? -1)) continue;
    text.length = start;
    putText(text, cell(on.map(people.name).join(' > ')));
    return;
  }
};

const putAdvice = (text: ByteText, row: PathRow, writing: Writing): void => {
  const { d } = writing;
  putText(text, `${d}${row.program}${d}${row.referralSource}${d}${row.approach}${d}`);
  if (row.weakestTie !== null) putStrength(text, row.weakestTie);
  putText(text, d);
  const start = text.length;
  if (!isReasonPut(text, row, writing)) {
    text.length = start;
    const names = row.path.people.map(writing.people.name);
    putText(text, writing.cell(pathReasonText(row.reason, names)));
  }
  putText(text, '\n');
};

/** False: something in it asks for more care than quotes around the whole. */
const isReasonPut = (text: ByteText, { reason, path }: PathRow, writing: Writing): boolean => {
  if (reason.more !== '') return false;
  const quoted = reason.said.some(({ sentence }) => writing.sentences(sentence)?.quoted);
  if (quoted) putText(text, '"');
  for (let i = 0; i < reason.said.length; i++) {
    if (i > 0) putText(text, ' ');
    if (!isSaidPut(text, reason.said[i], path.people, writing)) return false;
  }
  if (quoted) putText(text, '"');
  return true;
};

const isSaidPut = (
  text: ByteText,
  said: Said | undefined,
  on: readonly PersonIndex[],
  writing: Writing,
): boolean => {
  const cut = said && writing.sentences(said.sentence);
  if (cut === undefined) return false;
  putBytes(text, cut.before, 0, cut.before.length);
  if (said?.sentence.ofPair && !isPairPut(text, on, said.hop, writing)) return false;
  putBytes(text, cut.after, 0, cut.after.length);
  return true;
};

/** By 1-based number of their tie. */
const isPairPut = (
  text: ByteText,
  on: readonly PersonIndex[],
  hop: number,
  { cells }: Writing,
): boolean => {
  if (!cells.putPlainName(text, on[hop - 1] ?? -1)) return false;
  putText(text, ' and ');
  return cells.putPlainName(text, on[hop] ?? -1);
};
