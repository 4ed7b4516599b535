import { type ClaimColumns, claimSink, type PlacedSink } from '../model/claim-columns.ts';
import type { Ref } from '../model/claims.ts';
import type { ReadPlain } from '../model/plain-table.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { FileOutcome, ReadingOptions } from '../model/recognition.ts';
import type { Reject } from '../model/reject.ts';
import { extract, type OwnerOf } from './extract.ts';
import {
  archiveOwners,
  type KnownOwner,
  type OwnerSettings,
  type RecognizedFile,
} from './linkedin-owner.ts';
import { surveys } from './survey.ts';

export type ExtractSettings = OwnerSettings & {
  readonly reading: ReadingOptions;
  readonly readPlain?: ReadPlain;
  /** Told of every row that is refused for one of its cells. */
  readonly refused?: (path: string, reject: Reject) => void;
};

/** What all recognized files claim, owners of archives first; one outcome a file, in their order. */
export const extractAll = (
  files: readonly RecognizedFile[],
  claims: ClaimColumns,
  settings: ExtractSettings,
): readonly FileOutcome[] => {
  const { read } = extractor(files, claims, settings);
  return files.map((each) => read(each));
};

/** Reads files of a set, whole or in parts, one by one into the same claims. */
export type Extractor = {
  read(file: RecognizedFile): FileOutcome;
  /** By path, a file's number among the claims. */
  numberOf(file: Pick<RawFile, 'path'>): number;
  /** Where claims in an id system go. */
  sinkOf(system: string): PlacedSink;
};

/** All files are numbered and the owners of their archives claimed before any is read. */
export const extractor = (
  files: readonly RecognizedFile[],
  claims: ClaimColumns,
  settings: ExtractSettings,
): Extractor => {
  const numbers = new Map(files.map(({ file }) => [file.path, claims.files.push(file.path) - 1]));
  const numberOf = ({ path }: Pick<RawFile, 'path'>): number => numbers.get(path) ?? 0;
  const sinkOf = sinks(claims);
  const owners = new Map<string, OwnerOf>();
  for (const [container, owner] of archiveOwners(files, settings)) {
    const sink = sinkOf('linkedin');
    sink.at(numberOf(owner), owner.line);
    owners.set(container, { ref: claimOwner(owner, sink), name: owner.name, url: owner.url });
  }
  const surveyOf = surveys(files, settings.readTable);
  const read = (known: RecognizedFile): FileOutcome => {
    const { file, recognized } = known;
    const { personal } = recognized.format;
    return extract({
      file,
      recognized,
      claims: sinkOf(recognized.format.system),
      fileNumber: numberOf(file),
      owner: (personal && owners.get(file.container)) ?? NOBODY,
      survey: surveyOf(known),
      readTable: settings.readTable,
      readPlain: settings.readPlain,
      // What others export means the same whoever reads it, and when.
      reading: personal ? settings.reading : { dateOrder: settings.reading.dateOrder },
      refused: (reject) => settings.refused?.(file.path, reject),
    });
  };
  return { read, numberOf, sinkOf };
};

const NOBODY: OwnerOf = { ref: undefined, name: '', url: '' };

/** One sink a system, so that equal references of several files are one. */
const sinks = (claims: ClaimColumns): ((system: string) => PlacedSink) => {
  const made = new Map<string, PlacedSink>();
  return (system) => {
    const sink = made.get(system) ?? claimSink(claims, system);
    made.set(system, sink);
    return sink;
  };
};

const claimOwner = (owner: KnownOwner, sink: PlacedSink): Ref =>
  sink.person({
    name: owner.name,
    url: owner.url,
    email: owner.email,
    title: owner.headline,
    industry: owner.industry,
    city: owner.place,
    team: true,
  });
