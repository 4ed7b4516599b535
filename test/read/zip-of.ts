import { crc32, deflateRawSync } from 'node:zlib';

export type ZipMember = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly encrypted?: boolean;
  /** Claimed in the headers instead of the truth. */
  readonly crc?: number;
  readonly method?: number;
};

/** The bytes of a zip archive, as other programs write them. */
export const zipOf = (members: readonly ZipMember[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const local = Buffer.concat([headerOf(member, 0), nameOf(member), packedOf(member)]);
    centrals.push(Buffer.concat([headerOf(member, offset, true), nameOf(member)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};

const nameOf = ({ name }: ZipMember): Buffer => Buffer.from(name);

const packedOf = ({ content, method }: ZipMember): Buffer =>
  method === 0 ? Buffer.from(content) : deflateRawSync(Buffer.from(content));

const headerOf = (member: ZipMember, offset: number, central = false): Buffer => {
  const plain = Buffer.from(member.content);
  const header = Buffer.alloc(central ? 46 : 30);
  const shift = central ? 2 : 0;
  header.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  header.writeUInt16LE(20, 4 + shift);
  header.writeUInt16LE(0x800 | (member.encrypted ? 1 : 0), 6 + shift);
  header.writeUInt16LE(member.method ?? 8, 8 + shift);
  header.writeUInt32LE(member.crc ?? crc32(plain), 14 + shift);
  header.writeUInt32LE(packedOf(member).length, 18 + shift);
  header.writeUInt32LE(plain.length, 22 + shift);
  header.writeUInt16LE(nameOf(member).length, 26 + shift);
  if (central) header.writeUInt32LE(offset, 42);
  return header;
};
