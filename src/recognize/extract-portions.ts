import { type ClaimColumns, claimColumns } from '../model/claim-columns.ts';
import type { FilePart } from '../model/raw-file.ts';
import type { FileOutcome } from '../model/recognition.ts';
import { joinClaims, type SentClaims, sentClaims } from '../model/sent-claims.ts';
import type { HeardTexts } from '../model/sent-texts.ts';
import type { TextPool } from '../model/text-pool.ts';
import { type Extractor, type ExtractSettings, extractor } from './extract-all.ts';
import { NOT_PLAIN, partOf } from './file-part.ts';
import { joinOutcomes, movedDown, NOTHING_READ } from './join-outcomes.ts';
import type { RecognizedFile } from './linkedin-owner.ts';

/** What can be read by whoever knows nothing of other files. */
export const isApart = ({ file, recognized }: RecognizedFile): boolean =>
  file.disk !== undefined && recognized.format.personal !== true;

/** What one thread reads in one go: a file, or a part of one. */
export type Portion = {
  /** Which of the files. */
  readonly file: number;
  /** By bytes; none: all of it. */
  readonly part?: Pick<FilePart, 'from' | 'to'>;
  /** Nothing of the file comes behind it. */
  readonly isLast: boolean;
};

/** What another thread has read; its lines are counted as though the part stood right under the header. */
export type ReadPortion = {
  readonly claims: SentClaims;
  readonly outcome: FileOutcome;
  /** The line behind it; undefined: it goes to the end of the file. */
  readonly lineBehind: number | undefined;
};

/** The same, with what was heard of the texts that it is about. */
export type FoundPortion = ReadPortion & { readonly texts: HeardTexts };

/** What other threads do meanwhile. */
export type Elsewhere = {
  readonly portions: readonly Portion[];
  /** Takes a portion for the thread that asks; false: another has it. */
  take(portion: number): boolean;
  /** What another thread has read; undefined: it could not. */
  found(portion: number): Promise<FoundPortion | undefined>;
  /** Nothing more is needed of them. */
  stop(): void;
};

/**
 * What all files claim, as `extractAll` has it; portions that others have read are joined in their place. One
 * that is not plain to its end is read here, and the rest of its file with it, since it says how that is read.
 */
export const extractPortions = async (
  files: readonly RecognizedFile[],
  claims: ClaimColumns,
  settings: ExtractSettings,
  elsewhere: Elsewhere,
): Promise<readonly FileOutcome[]> => {
  try {
    return await outcomesOf(files, { claims, ...extractor(files, claims, settings) }, elsewhere);
  } finally {
    elsewhere.stop();
  }
};

/** A portion by itself; undefined: it must be read together with what stands before and behind it. */
export const readPortion = (
  { file, recognized }: RecognizedFile,
  portion: Portion,
  settings: ExtractSettings,
  pool: TextPool,
): ReadPortion | undefined => {
  const claims = claimColumns(pool);
  const place = portion.part && { ...portion.part, line: firstLine(portion) };
  const part = partOf(file, place, !portion.isLast);
  const { read } = extractor([{ file, recognized }], claims, settings);
  try {
    const outcome = read({ file: part.file, recognized });
    return { claims: sentClaims(claims), outcome, lineBehind: part.lineBehind() };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
};

/** A part that does not start a file is read as though only the header stood above it. */
const firstLine = ({ part }: Portion): number => (part === undefined || part.from === 0 ? 1 : 2);

const outcomesOf = async (
  files: readonly RecognizedFile[],
  into: Into,
  elsewhere: Elsewhere,
): Promise<readonly FileOutcome[]> => {
  const states = files.map((known): State => ({ known, outcome: NOTHING_READ, line: 1 }));
  const alsoRead = new Set<number>();
  for (const [number, portion] of elsewhere.portions.entries()) {
    const state = states[portion.file];
    const isOurs = elsewhere.take(number);
    if (state?.line === undefined || alsoRead.has(number)) continue;
    const { known, line } = state;
    const found = isOurs ? undefined : await elsewhere.found(number);
    const goesOn = goingOn(elsewhere, number, alsoRead);
    const done = found
      ? joined(into, known, found, line - firstLine(portion))
      : readHere(into, known, portion.part && { ...portion.part, line, goesOn });
    state.outcome = joinOutcomes(state.outcome, done.outcome);
    state.line = done.lineBehind;
  }
  return states.map(({ outcome }) => outcome);
};

/** How far a file is read; no line: to its end. */
type State = { readonly known: RecognizedFile; outcome: FileOutcome; line: number | undefined };

/** Of one file, what comes next is read in the same go for as long as nobody else has it. */
const goingOn = (
  { portions, take }: Elsewhere,
  from: number,
  alsoRead: Set<number>,
): (() => number | undefined) => {
  let last = from;
  return () => {
    const next = portions[last + 1];
    if (next === undefined || next.file !== portions[from]?.file || !take(last + 1)) {
      return undefined;
    }
    last++;
    alsoRead.add(last);
    return next.part?.to;
  };
};

type Into = Extractor & { readonly claims: ClaimColumns };
type Done = Pick<ReadPortion, 'outcome' | 'lineBehind'>;

const joined = (
  into: Into,
  known: RecognizedFile,
  found: FoundPortion,
  linesBefore: number,
): Done => {
  const { cells } = into.sinkOf(known.recognized.format.system);
  const place = { file: into.numberOf(known.file), linesBefore };
  const texts = found.texts.numbersIn(into.claims.pool);
  joinClaims(into.claims, cells, { sent: found.claims, texts }, place);
  const { outcome, lineBehind } = found;
  return {
    outcome: movedDown(outcome, linesBefore),
    lineBehind: lineBehind === undefined ? undefined : lineBehind + linesBefore,
  };
};

const readHere = (
  { read }: Into,
  { file, recognized }: RecognizedFile,
  part: FilePart | undefined,
): Done => {
  const apart = partOf(file, part);
  const outcome = read({ file: apart.file, recognized });
  return { outcome, lineBehind: apart.lineBehind() };
};
