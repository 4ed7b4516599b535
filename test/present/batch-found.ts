import { lineOf } from '../../src/commands/path-line.ts';
import type { PathPeople, PathRow, PersonCard, Sentence } from '../../src/model/path-row.ts';
import type { BatchFound, Written } from '../../src/model/report.ts';

/** A path by those who stand on it, from the seller to the target. */
export type Way = Omit<PathRow, 'path'> & {
  readonly on: readonly PersonCard[];
  readonly strength: number;
  readonly fit: number;
};

export const card = (name: string, facts: Partial<PersonCard> = {}): PersonCard => ({
  ...{ name, title: 'CISO', company: 'Altex', email: '', linkedinUrl: '' },
  ...facts,
});

/** A sentence about a path as a whole. */
export const ofAll = (before: string): Sentence => ({ before, ofPair: false, after: '' });

/** Who is one object is one person; `step`: from one person's number to the next one's. */
export const peopleOn = (ways: readonly Way[], step = 1) => {
  const cards = [...new Set(ways.flatMap(({ on }) => on))];
  const cardOf = (person: number): PersonCard => cards[person / step] ?? card(`p${person}`);
  const people: PathPeople = {
    name: (person) => cardOf(person).name,
    title: (person) => cardOf(person).title,
    company: (person) => cardOf(person).company,
    card: cardOf,
  };
  const rowOf = ({ on, strength, fit, ...row }: Way): PathRow => {
    const numbers = on.map((one) => cards.indexOf(one) * step);
    return { ...row, path: { people: numbers, ties: [], strength, fit } };
  };
  return { people, rowOf };
};

/** Answers of one batch, each with its paths. */
export const foundAlong = (
  answers: readonly (Pick<BatchFound, 'query' | 'priority' | 'nothing'> & {
    readonly ways: readonly Way[];
  })[],
  step?: number,
): BatchFound[] => {
  const { people, rowOf } = peopleOn(
    answers.flatMap(({ ways }) => ways),
    step,
  );
  return answers.map(({ ways, ...answer }) => {
    const rows = ways.map(rowOf);
    return {
      ...answer,
      ...{ count: rows.length, people, rows: () => rows, paths: () => [] },
      lines: () => rows.map((row) => lineOf(row, people)),
    };
  });
};

/** Pieces of text and of its bytes as one text. */
export const textOfPieces = (pieces: Iterable<Written>): string =>
  Buffer.concat([...pieces].map((piece) => Buffer.from(piece))).toString();
