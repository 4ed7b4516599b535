import { byteAt, intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { PathPeople } from '../model/path-row.ts';
import type { Cell } from '../model/report.ts';
import { type ByteText, byteText, putBytes, putText } from './byte-text.ts';

/** Cells of people as bytes of a file, made once for all rows of late that have them. */
export type PeopleCells = {
  /** Their name; false: it is not what a longer cell would have of it, and nothing is put. */
  putPlainName(text: ByteText, person: PersonIndex): boolean;
  putName(text: ByteText, person: PersonIndex): void;
  /** Their name, title and company. */
  putOffice(text: ByteText, person: PersonIndex): void;
};

/** Places for people, a power of 2: as many as there are names and cards, which the same rows ask for. */
const PLACES = 2 ** 15;
const MOST_BYTES = 2 ** 22;

/** What is put of a person stands together: their name from `start`, then the rest of their office. */
export const peopleCells = (
  people: PathPeople,
  cell: (cell: Cell) => string,
  delimiter: string,
): PeopleCells => {
  const memory = byteText();
  const keys = new Int32Array(PLACES).fill(-1);
  const start = new Int32Array(PLACES);
  const nameEnd = new Int32Array(PLACES);
  const end = new Int32Array(PLACES);
  const isPlain = new Uint8Array(PLACES);
  const make = (person: PersonIndex, place: number): void => {
    if (memory.length > MOST_BYTES) {
      memory.length = 0;
      keys.fill(-1);
    }
    const name = people.name(person);
    const written = cell(name);
    const title = cell(people.title(person));
    const company = cell(people.company(person));
    start[place] = memory.length;
    putText(memory, written);
    nameEnd[place] = memory.length;
    putText(memory, `${delimiter}${title}${delimiter}${company}`);
    end[place] = memory.length;
    isPlain[place] = written === name ? 1 : 0;
    keys[place] = person;
  };
  const placeOf = (person: PersonIndex): number => {
    const place = person & (PLACES - 1);
    if (intAt(keys, place) !== person) make(person, place);
    return place;
  };
  const putName = (text: ByteText, place: number): void =>
    putBytes(text, memory.bytes, intAt(start, place), intAt(nameEnd, place));
  return {
    putPlainName(text, person) {
      const place = placeOf(person);
      if (byteAt(isPlain, place) === 0) return false;
      putName(text, place);
      return true;
    },
    putName: (text, person) => putName(text, placeOf(person)),
    putOffice(text, person) {
      const place = placeOf(person);
      putBytes(text, memory.bytes, intAt(start, place), intAt(end, place));
    },
  };
};
