import { constants, crc32, deflateRawSync } from 'node:zlib';
import { RefpathError } from '../model/issue.ts';

/** A file inside an archive, its text in pieces. */
export type ZipMember = { readonly name: string; readonly pieces: Iterable<string> };

/**
 * The bytes of a zip archive (APPNOTE 6.3). Every file in it is of the same minute, the format's first: the same
 * texts are the same bytes at any time. Only what is packed is held, and only for one member at a time.
 */
export function* zip(members: Iterable<ZipMember>): Iterable<Uint8Array> {
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, pieces } of members) {
    const member = { ...packed(name, pieces), offset };
    const head = header(member, 'local');
    yield head;
    yield* member.packed;
    offset = small(offset + head.length + member.packedSize);
    entries.push(header(member, 'central'));
  }
  yield* entries;
  yield end(entries, offset);
}

type Packed = {
  readonly name: Uint8Array;
  readonly packed: readonly Uint8Array[];
  readonly crc: number;
  /** In bytes, before and after packing. */
  readonly size: number;
  readonly packedSize: number;
};

const utf8 = new TextEncoder();

/** Portions are packed by themselves: no text of any length has to be held whole. */
const packed = (name: string, pieces: Iterable<string>): Packed => {
  const made: Uint8Array[] = [];
  let [crc, size] = [0, 0];
  for (const portion of portions(pieces)) {
    const bytes = utf8.encode(portion);
    crc = crc32(bytes, crc);
    size += bytes.length;
    made.push(deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }));
  }
  made.push(deflateRawSync(new Uint8Array(0)));
  const packedSize = made.reduce((sum, { length }) => sum + length, 0);
  return { name: utf8.encode(name), packed: made, crc, size: small(size), packedSize };
};

/** Letters packed at once: many times the 32 KiB that packing looks back. */
const PORTION = 2 ** 20;

/** None is empty: Node takes the checksum of nothing for 0, whatever came before. */
function* portions(pieces: Iterable<string>): Iterable<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PORTION) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** What four bytes can tell; spreadsheets read no larger archives. */
const small = (size: number): number => {
  if (size > 0xffff_ffff) throw new RefpathError('too-much-for-xlsx');
  return size;
};

/** 1980-01-01, the first day there is. */
const FIRST_DAY = 0x21;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x800;
const DEFLATED = 8;

const header = (
  { name, crc, size, packedSize, offset }: Packed & { readonly offset: number },
  kind: 'local' | 'central',
): Uint8Array => {
  const isCentral = kind === 'central';
  const fields: readonly Field[] = [
    [4, isCentral ? 0x02014b50 : 0x04034b50],
    ...(isCentral ? [[2, VERSION] as const] : []),
    ...([
      [2, VERSION],
      [2, NAMES_ARE_UTF8],
      [2, DEFLATED],
    ] as const),
    ...([
      [2, 0],
      [2, FIRST_DAY],
      [4, crc],
      [4, packedSize],
      [4, size],
    ] as const),
    ...([
      [2, name.length],
      [2, 0],
    ] as const),
    ...(isCentral
      ? ([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ] as const)
      : []),
  ];
  return new Uint8Array([...little(fields), ...name]);
};

const end = (entries: readonly Uint8Array[], offset: number): Uint8Array =>
  new Uint8Array(
    little([
      [4, 0x06054b50],
      ...([
        [2, 0],
        [2, 0],
        [2, entries.length],
        [2, entries.length],
      ] as const),
      [4, entries.reduce((sum, { length }) => sum + length, 0)],
      [4, offset],
      [2, 0],
    ]),
  );

/** How many bytes, and the number in them. */
type Field = readonly [bytes: number, value: number];

/** The lowest byte first. */
const little = (fields: readonly Field[]): number[] =>
  fields.flatMap(([bytes, value]) =>
    Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256),
  );
