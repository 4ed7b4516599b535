import type { RawFile, UnreadFile } from '../model/raw-file.ts';
import type { ReadTable, Recognized } from '../model/recognition.ts';
import { sameProfile } from './linkedin-archive.ts';
import { type OwnerVotes, ownerVotes } from './owner-votes.ts';

export type RecognizedFile = { readonly file: RawFile; readonly recognized: Recognized };

/** Whose archive it is, and the file and line that says so. */
export type KnownOwner = {
  readonly name: string;
  readonly url: string;
  /** Joined by `;`. */
  readonly email: string;
  readonly headline: string;
  readonly industry: string;
  readonly place: string;
  readonly path: string;
  readonly line: number;
};

export type OwnerSettings = {
  readonly readTable: ReadTable;
  /** `--owner`: for archives that do not say whose they are; '' if not given. */
  readonly owner: string;
  /** Copies that were left out; an archive keeps what its copy of another's member says. */
  readonly unread: readonly UnreadFile[];
};

/**
 * The owner of each container of personal exports: by its profile, by who sends its invitations and
 * stands in its conversations, else by `--owner`. Containers whose owner nobody knows are left out.
 */
export const archiveOwners = (
  files: readonly RecognizedFile[],
  settings: OwnerSettings,
): ReadonlyMap<string, KnownOwner> => {
  const owners = new Map<string, KnownOwner>();
  for (const [container, members] of byContainer(files, settings.unread)) {
    const owner = ownerOf(members, settings);
    if (owner) owners.set(container, owner);
  }
  return owners;
};

const byContainer = (
  files: readonly RecognizedFile[],
  unread: readonly UnreadFile[],
): ReadonlyMap<string, readonly RecognizedFile[]> => {
  const members = new Map<string, RecognizedFile[]>();
  const put = (container: string, file: RecognizedFile): void => {
    members.set(container, [...(members.get(container) ?? []), file]);
  };
  const personal = files.filter(({ recognized }) => recognized.format.personal);
  for (const each of personal) put(each.file.container, each);
  for (const { path, code, detail } of unread) {
    if (code !== 'duplicate-of') continue;
    const original = personal.find(({ file }) => file.path === detail);
    const neighbor = personal.find(({ file }) => folderOf(file.path) === folderOf(path));
    if (original && neighbor) put(neighbor.file.container, original);
  }
  return members;
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const ownerOf = (
  members: readonly RecognizedFile[],
  settings: OwnerSettings,
): KnownOwner | undefined => {
  const votes = ownerVotes(members, settings.readTable);
  const first = members[0]?.file.path ?? '';
  const said = profileOwner(votes) ?? chosenOwner(votes, first);
  if (said) return { ...said, email: votes.emails.join(';') };
  const wished = settings.owner.trim();
  if (wished === '') return undefined;
  const url = /linkedin\.com\/in\//i.test(wished) ? wished : '';
  return {
    ...NOT_SAID,
    name: url ? '' : wished,
    url: url || urlOf(wished, votes),
    email: votes.emails.join(';'),
    path: first,
    line: 1,
  };
};

const NOT_SAID = { name: '', url: '', email: '', headline: '', industry: '', place: '' };

/** One profile names the owner; two different ones in a folder name nobody. */
const profileOwner = (votes: OwnerVotes): KnownOwner | undefined => {
  const [profile, ...others] = votes.profiles;
  if (!profile || others.some(({ name }) => !sameName(name, profile.name))) return undefined;
  return { ...profile, email: '', url: urlOf(profile.name, votes) };
};

/** The profile of that name that has most votes. */
const urlOf = (name: string, { candidates }: OwnerVotes): string =>
  candidates.find((candidate) => candidate.url !== '' && sameName(candidate.name, name))?.url ?? '';

/** Without a profile: who stands in nearly all conversations, and in more of them than anyone. */
const chosenOwner = ({ candidates, voters }: OwnerVotes, path: string): KnownOwner | undefined => {
  const [best, second] = candidates;
  if (!best || best.votes < Math.max(2, MOST * voters)) return undefined;
  const rival = second && !isSame(best, second) ? second.votes : 0;
  if (best.votes <= rival) return undefined;
  return { ...NOT_SAID, name: best.name, url: best.url, path, line: 1 };
};

const MOST = 0.8;

type Party = { readonly name: string; readonly url: string };

const isSame = (a: Party, b: Party): boolean =>
  a.url !== '' && b.url !== '' ? sameProfile(a.url, b.url) : sameName(a.name, b.name);

/** "Sam Seller", "sam  seller", "Sam Seller, MBA". */
const sameName = (a: string, b: string): boolean => {
  const [one, two] = [nameKey(a), nameKey(b)];
  if (one === '' || two === '') return false;
  return one === two || one.startsWith(`${two},`) || two.startsWith(`${one},`);
};

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
