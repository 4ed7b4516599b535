import { type KeepThreads, keeperElsewhere } from './keep-thread.ts';
import { type Keeper, keeperHere, type Part } from './keeper.ts';
import type { Parts } from './load.ts';
import type { LoadRequest } from './model/request.ts';
import { heardTexts } from './model/sent-texts.ts';
import { type FoundPortion, isApart } from './recognize/extract-portions.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';
import { partsIn, pathFor, remove } from './snapshot/cache-folder.ts';
import { recallShared, recallSnapshot, unpackShared } from './snapshot/recall-snapshot.ts';
import { snapshotKey, stampOf } from './snapshot/snapshot-key.ts';

/** Where parts are kept from run to run, and who hears of it where that fails. */
type PartsCache = {
  /** The user's cache folder. */
  readonly folder: string;
  readonly note: (code: 'snapshot-damaged' | 'snapshot-not-kept', detail: string) => void;
  /** Smaller files are read as fast as what would be kept of them. */
  readonly leastPartBytes?: number;
};

/** All that decides about a file's claims besides the file. */
type ReadingSettings = Partial<Pick<LoadRequest, 'encoding' | 'limits' | 'dateOrder'>>;

const LEAST_BYTES = 2 ** 20;

/** What each file claimed when it was last read, for files that have not changed since. */
export const keptParts = (
  cache: PartsCache,
  { encoding, limits, dateOrder }: ReadingSettings,
  threads: KeepThreads = { count: 1 },
): Parts & { keeper(): Keeper } => {
  const settings = { encoding, limits, dateOrder };
  const recalled = new Set<string>();
  let keeper = keeperHere(cache.folder);
  const mayBeKept = (known: RecognizedFile): boolean =>
    isApart(known) && known.file.bytes >= (cache.leastPartBytes ?? LEAST_BYTES);
  return {
    find(files, onRead) {
      const found = files.map((known, at) => {
        const place = mayBeKept(known) ? placeOf(known, settings) : undefined;
        if (place === undefined || partAt(place, cache, atFirstGlance) === undefined)
          return undefined;
        const recall = (): FoundPortion | undefined => {
          const part = partAt(place, cache, wholly);
          if (part === undefined) return undefined;
          recalled.add(known.file.path);
          onRead(known.file.bytes);
          return portionOf(part);
        };
        return [at, recall] as const;
      });
      return new Map(found.filter((each) => each !== undefined));
    },
    extracted({ known, claims, outcomes }) {
      const bytes = known.reduce((sum, { file }) => sum + file.bytes, 0);
      const notKept = (why: string): void => cache.note('snapshot-not-kept', why);
      keeper = keeperElsewhere(cache.folder, bytes, threads, notKept) ?? keeper;
      const parts = known.flatMap((one, file) => {
        const isKnown = recalled.has(one.file.path) || !mayBeKept(one);
        const place = isKnown ? undefined : placeOf(one, settings);
        const outcome = outcomes[file];
        return place && outcome ? [{ file, outcome, ...place }] : [];
      });
      keeper.take(claims, parts);
    },
    keeper: () => keeper,
  };
};

type Place = { readonly key: string; readonly stamp: string };

/** A file has one place for all times; undefined: a change of it might not be seen. */
const placeOf = ({ file, recognized }: RecognizedFile, settings: object): Place | undefined => {
  const { path, disk = '' } = file;
  const { format, headerRow, headerLine, headers, bindings } = recognized;
  const meaning = { format: format.name, headerRow, headerLine, headers, bindings: [...bindings] };
  const stamp = stampOf(disk)?.join(' ');
  const key = snapshotKey({ settings: { settings, path, disk, meaning }, inputs: [], unread: [] });
  return key === undefined || stamp === undefined ? undefined : { key, stamp };
};

/** None where it is damaged, or of another time. */
const partAt = (
  { key, stamp }: Place,
  { folder: home, note }: PartsCache,
  recall: Recall,
): Part | undefined => {
  const folder = partsIn(home);
  try {
    // Written by this very program, which the key says, from a part: nothing else has this shape.
    const part = recall(folder, key) as Part | undefined;
    return part?.stamp === stamp ? part : undefined;
  } catch {
    const path = pathFor(folder, key);
    note('snapshot-damaged', path);
    remove(path);
    return undefined;
  }
};

type Recall = (folder: string, key: string) => object | undefined;

/** Only what is asked for is read. */
const atFirstGlance: Recall = (folder, key) => recallSnapshot(folder, key, 'columns');

/** Every byte is looked at: nothing can turn out damaged when half of it is joined. */
const wholly: Recall = (folder, key) => {
  const shared = recallShared(folder, key);
  return shared && unpackShared(shared);
};

const portionOf = ({ claims, texts: sent, outcome }: Part): FoundPortion => {
  const texts = heardTexts();
  texts.hear(sent);
  return { claims, outcome, lineBehind: undefined, texts };
};
