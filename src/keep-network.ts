import { type LoadedNetwork, networkOf, teamTiesOf } from './commands/network-of.ts';
import type { Keeper } from './keeper.ts';
import type { TextColumn } from './model/columns.ts';
import type { LoadedFile, SeenAs } from './model/loaded.ts';
import type { People } from './model/network.ts';
import { folderIn } from './snapshot/cache-folder.ts';
import type { PackedNode, Section } from './snapshot/nodes.ts';
import { packer } from './snapshot/pack.ts';
import { lookupsOf } from './targets/lookups.ts';

/** Where networks are kept, and who hears of it where that fails. */
type NetworkCache = {
  readonly folder: string;
  readonly note: (code: 'snapshot-not-kept', why: string) => void;
};

/** Parts and the network, whichever can be. */
export const keepAll = (
  loaded: LoadedNetwork,
  keeper: Keeper,
  { key, cache }: { readonly key: string; readonly cache: NetworkCache },
): void => {
  noting(cache, keeper.keepParts);
  noting(cache, () => {
    const saving = keeper.saving(folderIn(cache.folder), key);
    try {
      saving.finish(packed(loaded, saving.add));
    } catch (error) {
      saving.drop();
      throw error;
    }
  });
};

/** What cannot be kept is made again by the next run. */
const noting = ({ note }: NetworkCache, work: () => void): void => {
  try {
    work();
  } catch (error) {
    note('snapshot-not-kept', error instanceof Error ? error.message : String(error));
  }
};

/** The largest first: it is there already, and another thread can begin with it. */
const packed = (
  loaded: LoadedNetwork,
  onSection: (section: Section) => void,
): readonly PackedNode[] => {
  const { people, accounts, jobs, records, evidence } = loaded.resolved;
  const packing = packer(onSection);
  const pools = new Set([records.pool, evidence.labels]);
  // Of accounts, what queries look up and what each path says; the rest is looked at account by account, if at all.
  const { key, domains, type } = accounts;
  const tables = [textsOf(people), [key, domains], [type], [jobs.title]];
  const graph = networkOf(loaded);
  // What a search goes through is read as it is.
  const whole = new Set<unknown>([graph.neighbor, graph.cost]);
  packing.add({ ties: loaded.ties, graph }, { tables, pools, whole });
  const { ties: _, ...others } = loaded;
  packing.add({ ...others, files: loaded.files.map(keptFile) }, { tables, pools });
  const lookups = lookupsOf(people, accounts, records);
  const teamTies = teamTiesOf(loaded);
  packing.add(
    { lookups, teamTies },
    {
      tables: [[lookups.persons.names.words], [lookups.accounts.words.words]],
      pools,
      whole: new Set<unknown>([teamTies.any, teamTies.warm].flatMap(Object.values)),
    },
  );
  return packing.nodes();
};

/** What is said of one person is looked at together. */
const textsOf = (people: People): TextColumn[] => Object.values(people).filter(isTexts);

const isTexts = (value: unknown): value is TextColumn =>
  typeof value === 'object' && !ArrayBuffer.isView(value);

const keptFile = (file: LoadedFile): LoadedFile => ({
  ...file,
  recognition: seenAs(file.recognition),
});

/** What reading its rows took is let go: functions are nothing to be kept. */
const seenAs = (recognition: SeenAs): SeenAs => {
  if (recognition.format === null) return recognition;
  const { format, headerRow, headerLine, confidence, variant, headers, unusedColumns } =
    recognition;
  const { name } = format;
  return {
    ...{ headerRow, headerLine, confidence, variant, headers, unusedColumns },
    format: { name },
  };
};
