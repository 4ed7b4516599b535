import { Readable } from 'node:stream';
import type { ReadLimits } from '../model/read-limits.ts';
import { type ByteSource, bufferSource, headOf } from './byte-source.ts';
import { contentKind } from './content-kind.ts';
import { type OpenedArchive, openArchive } from './open-archive.ts';
import type { TableName } from './read-table.ts';
import { UnpackedTooLarge, unpackMember } from './unpack-member.ts';
import type { WorkbookMember } from './workbook-parts.ts';

/** A file, a member of an archive, or why it cannot be opened (`refused`). */
export type Content = {
  readonly name: TableName;
  readonly source: ByteSource;
  readonly refused: string;
  readonly detail: string;
  /** Parts of a spreadsheet; none: it is no spreadsheet. */
  readonly parts: readonly WorkbookMember[];
  /** Containers of its twins. */
  readonly alsoIn: string[];
};

export const soundContent = (name: TableName, source: ByteSource): Content => ({
  name,
  source,
  refused: '',
  detail: '',
  parts: [],
  alsoIn: [],
});

const NO_BYTES = bufferSource(Buffer.alloc(0));

export const refusedContent = (name: TableName, refused: string, detail = ''): Content => ({
  ...soundContent(name, NO_BYTES),
  refused,
  detail,
});

/** A file itself, or what it is packed of: the members of an archive, and those of the archives in it. */
export const unfolded = (content: Content, limits: ReadLimits): Promise<readonly Content[]> =>
  unfoldedAt(content, limits, 0);

/** How many archives stand in one another: a teammate's export in the archive of a team's. */
const MOST_DEEP = 2;

const unfoldedAt = async (
  content: Content,
  limits: ReadLimits,
  depth: number,
): Promise<readonly Content[]> => {
  const kind = contentKind(headOf(content.source, 64));
  if (kind === 'gzip') return [await gunzipped(content, limits)];
  if (kind !== 'zip') return [content];
  const opened = await openArchive(content.source, limits);
  if (opened.workbook) {
    return [...refusedOf(content.name, opened), { ...content, parts: opened.members }];
  }
  if (depth === MOST_DEEP) return [refusedContent(content.name, 'nested-archive')];
  return [
    ...refusedOf(content.name, opened),
    ...(await membersOf(content.name, opened, { limits, depth: depth + 1 })),
  ];
};

const gunzipped = async ({ name, source }: Content, limits: ReadLimits): Promise<Content> => {
  const cap = Math.min(limits.entryBytes, Math.max(2 ** 20, source.size * limits.zipRatio));
  try {
    const stream = Readable.from(copiesOf(source));
    const unpacked = await unpackMember({ stream, packing: 'gzip', cap });
    return soundContent({ ...name, path: name.path.replace(/\.gz$/i, '') }, unpacked.source);
  } catch (error) {
    return refusedContent(
      name,
      error instanceof UnpackedTooLarge ? 'too-large' : 'damaged-archive',
    );
  }
};

function* copiesOf(source: ByteSource): Generator<Buffer> {
  for (const chunk of source.chunks()) yield Buffer.from(chunk);
}

const memberName = (name: TableName, member: string): TableName => {
  const path = member === '' ? name.path : `${name.path}/${member}`;
  const archive = name.path.slice(name.path.lastIndexOf('/') + 1);
  const folders = member.split('/').slice(0, -1);
  return { path, container: [name.container, archive, ...folders].join('/') };
};

const refusedOf = (name: TableName, { unread }: OpenedArchive): readonly Content[] =>
  unread.map(({ path, code, detail }) => refusedContent(memberName(name, path), code, detail));

type Within = { readonly limits: ReadLimits; readonly depth: number };

/** Whatever archives unpack to within an archive counts as though that one held it. */
const membersOf = async (
  name: TableName,
  { members }: OpenedArchive,
  { limits, depth }: Within,
): Promise<readonly Content[]> => {
  const found: Content[] = [];
  let zipEntries = limits.zipEntries - members.length;
  let archiveBytes = limits.archiveBytes - sizeOf(members);
  for (const member of members) {
    const content = soundContent(memberName(name, member.name), member.source);
    const inside = await unfoldedAt(content, { ...limits, zipEntries, archiveBytes }, depth);
    const unpacked = inside.filter(({ source }) => source !== member.source);
    zipEntries -= unpacked.length;
    archiveBytes -= sizeOf(unpacked);
    found.push(...inside);
  }
  return found;
};

const sizeOf = (contents: readonly Pick<Content, 'source'>[]): number =>
  contents.reduce((total, { source }) => total + source.size, 0);
