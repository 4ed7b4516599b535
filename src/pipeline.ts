import { type ClaimColumns, claimColumns } from './model/claim-columns.ts';
import { type Day, dayOfIso } from './model/day.ts';
import { type Issue, RefpathError } from './model/issue.ts';
import { lazily } from './model/lazily.ts';
import type { Loaded, LoadedFile } from './model/loaded.ts';
import type { RawFile, UnreadFile } from './model/raw-file.ts';
import type { FileOutcome, Recognition, Recognized } from './model/recognition.ts';
import type { LoadRequest } from './model/request.ts';
import { type StartHelpers, withHelpers } from './model/shared-work.ts';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from './model/tie-settings.ts';
import type { LoadStage } from './model/watch.ts';
import { officesOf } from './normalize/job-title-offices.ts';
import { normalizeRecords } from './normalize/normalize-records.ts';
import { readPlain } from './normalize/plain-table.ts';
import { readTable } from './normalize/row-reader.ts';
import { type ExtractSettings, extractAll } from './recognize/extract-all.ts';
import { type Elsewhere, extractPortions } from './recognize/extract-portions.ts';
import { NOTHING_READ } from './recognize/join-outcomes.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';
import { recognizeAll } from './recognize/mapped.ts';
import { type ResolveOutcome, resolve } from './resolve/resolve.ts';
import { type LeftOut, rowsLeftOut } from './resolve/rows-left-out.ts';
import type { Links, PairTask } from './resolve/similar-pairs.ts';
import { unsureCompanies, unsurePairs } from './resolve/unsure-pairs.ts';
import { staysBeside } from './stays-beside.ts';
import type { LaidOut, LayoutTask } from './ties/laid-out.ts';
import { makeTies, type TieNetwork } from './ties/make-ties.ts';
import type { MeasuredTies, MeasureTask } from './ties/measure-ties.ts';

/** What was found under the paths asked for. */
export type Inputs = { readonly files: readonly RawFile[]; readonly unread: readonly UnreadFile[] };

/** Rows in, network out: every stage once, in order. */
export const makeNetwork = (
  inputs: Inputs,
  request: LoadRequest,
  onStage: OnStage = () => undefined,
): Loaded<TieNetwork> => {
  const asked = askedOf(inputs, request);
  const claims = claimColumns();
  const outcomes = extractAll(asked.known, claims, asked.settings);
  return networkOf({ ...asked, claims, outcomes }, onStage);
};

/** The same network, of files that several threads read. */
export const makeNetworkOnThreads = async (
  inputs: Inputs,
  request: LoadRequest,
  { onStage, onExtracted, elsewhere, ...helpers }: OnThreads,
): Promise<Loaded<TieNetwork>> => {
  const asked = askedOf(inputs, request);
  const claims = claimColumns();
  const others = elsewhere(asked.known, asked.settings);
  const outcomes = others
    ? await extractPortions(asked.known, claims, asked.settings, others)
    : extractAll(asked.known, claims, asked.settings);
  onExtracted?.({ known: asked.known, claims, outcomes });
  return networkOf({ ...asked, claims, outcomes }, onStage, helpers);
};

type OnStage = (stage: LoadStage) => void;

type OnThreads = {
  readonly onStage: OnStage;
  /** Given what all files claim. */
  readonly onExtracted?: ((read: ReadFiles) => void) | undefined;
  readonly elsewhere: StartElsewhere;
  readonly searchers: StartHelpers<PairTask, Links>;
  readonly layouters: StartHelpers<LayoutTask, LaidOut>;
  readonly measurers: StartHelpers<MeasureTask, MeasuredTies>;
};

/** Lets other threads begin; undefined: that would not pay. */
type StartElsewhere = (
  files: readonly RecognizedFile[],
  settings: ExtractSettings,
) => Elsewhere | undefined;

type Asked = {
  readonly inputs: Inputs;
  readonly request: LoadRequest;
  readonly asOf: Day;
  readonly recognized: readonly Seen[];
  readonly known: readonly RecognizedFile[];
  readonly settings: ExtractSettings;
};

const askedOf = (inputs: Inputs, request: LoadRequest): Asked => {
  const { maps, owner, dateOrder } = request;
  const asOf = today(request);
  const recognized = recognizedFiles(inputs.files, maps);
  const known = recognized.flatMap(({ file, recognition }) =>
    isRecognized(recognition) ? [{ file, recognized: recognition }] : [],
  );
  const settings = {
    ...{ readTable, readPlain, unread: inputs.unread, owner: owner ?? '' },
    reading: { dateOrder, asOf },
  };
  return { inputs, request, asOf, recognized, known, settings };
};

/** Recognized files, what they claim, and what became of the rows of each. */
export type ReadFiles = {
  readonly known: readonly RecognizedFile[];
  readonly claims: ClaimColumns;
  readonly outcomes: readonly FileOutcome[];
};

type Extracted = Asked & ReadFiles;

const networkOf = (
  extracted: Extracted,
  onStage: OnStage,
  helpers?: Pick<OnThreads, 'searchers' | 'layouters' | 'measurers'>,
): Loaded<TieNetwork> => {
  const { inputs, request, recognized } = extracted;
  const outcomes = outcomesOf(extracted);
  const tieSettings: TieSettings = { ...DEFAULT_TIE_SETTINGS, ...request.scoring };
  onStage('people');
  const { outcome, known } = peopleAndStays(extracted, tieSettings, helpers);
  const leftOut = rowsLeftOut(outcome.unresolvedPlaces, outcome.resolved);
  onStage('ties');
  const loaded = {
    request,
    resolved: outcome.resolved,
    offices: officesOf(outcome.resolved.people.title),
    ties: withHelpers(helpers?.measurers(outcome.resolved.evidence.count), (share) =>
      makeTies(outcome.resolved, tieSettings, known, share),
    ),
    tieSettings,
    files: recognized.map(({ file, recognition }) =>
      loadedFile(file, recognition, accounted(outcomes, leftOut, file)),
    ),
    unread: inputs.unread,
    merged: [...outcome.merged].map(([by, count]) => ({ by, count })),
    issues: issuesOf([...outcomes.values()], outcome),
  };
  return withDoubts(loaded, outcome);
};

/** Who is who, and all stays: laid out while evidence is gathered, where another thread does it. */
const peopleAndStays = (
  { claims, request, asOf }: Extracted,
  settings: TieSettings,
  helpers: Pick<OnThreads, 'searchers' | 'layouters'> | undefined,
): { readonly outcome: ResolveOutcome; readonly known: LaidOut } =>
  withHelpers(helpers?.layouters(claims.jobs.file.length), (shareLayout) => {
    const stays = staysBeside(settings, shareLayout);
    // Others get ready while records are spelled.
    const outcome = withHelpers(helpers?.searchers(claims.records.file.length), (share) =>
      resolve(claims, normalizeRecords(claims), { ...request, asOf, onJobs: stays.begin }, share),
    );
    return { outcome, known: stays.found(outcome.resolved) };
  });

/** Doubts are for `check`; whoever asks something else does not wait for them. */
const withDoubts = <T extends object>(loaded: T, outcome: ResolveOutcome) => {
  const people = lazily(() => unsurePairs(outcome));
  const companies = lazily(() => unsureCompanies(outcome));
  return {
    ...loaded,
    get unsure() {
      return people();
    },
    get unsureAccounts() {
      return companies();
    },
  };
};

const today = ({ asOf }: LoadRequest): Day => {
  const day = dayOfIso(asOf);
  if (day === undefined) throw new RefpathError('usage', { option: '--as-of', value: asOf });
  return day;
};

type Seen = { readonly file: RawFile; readonly recognition: Recognition };

const recognizedFiles = (files: readonly RawFile[], maps: LoadRequest['maps']): Seen[] => {
  const recognitions = recognizeAll(files, maps);
  return files.flatMap((file, i) => {
    const recognition = recognitions[i];
    return recognition ? [{ file, recognition }] : [];
  });
};

const isRecognized = (recognition: Recognition): recognition is Recognized =>
  recognition.format !== null;

/** By path, what became of the rows of every known file. */
const outcomesOf = ({ known, outcomes }: Extracted): ReadonlyMap<string, FileOutcome> =>
  new Map(known.map(({ file }, i) => [file.path, outcomes[i] ?? NOTHING_READ]));

/** With the rows that were read well and came to nothing, since whom they name is nobody known. */
const accounted = (
  outcomes: ReadonlyMap<string, FileOutcome>,
  leftOut: ReadonlyMap<string, LeftOut>,
  { path }: RawFile,
): FileOutcome => {
  const outcome = outcomes.get(path) ?? NOTHING_READ;
  const { rows, reasons } = leftOut.get(path) ?? { rows: 0, reasons: [] };
  return {
    ...outcome,
    rowsSkipped: outcome.rowsSkipped + rows,
    reasons: [...outcome.reasons, ...reasons],
  };
};

const loadedFile = (
  { path, dialect }: RawFile,
  recognition: Recognition,
  outcome: FileOutcome,
): LoadedFile => ({ path, dialect, recognition, outcome });

/** What a person should mend or know: cells and rows of files, then what resolving could not settle. */
const issuesOf = (outcomes: readonly FileOutcome[], outcome: ResolveOutcome): Issue[] => [
  ...outcomes.flatMap(({ issues }) => issues),
  ...outcome.unresolved.map(({ code, file, line, text }) => ({
    code,
    file,
    line,
    facts: { value: text },
    refused: true,
  })),
  ...moreUnresolved(outcome),
  ...outcome.verdictIssues.map((issue) => ({
    ...issue,
    refused: issue.code.endsWith('-contradiction'),
  })),
  ...(outcome.later > 0
    ? [{ code: 'future', facts: { count: outcome.later }, refused: false }]
    : []),
];

/** Only the first are told one by one. */
const moreUnresolved = ({ unresolved, unresolvedPlaces }: ResolveOutcome): Issue[] => {
  const count = unresolvedPlaces.line.length - unresolved.length;
  return count > 0 ? [{ code: 'more-unresolved', facts: { count }, refused: true }] : [];
};
