import { describe, expect, test } from 'vitest';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../../src/model/clean-records.ts';
import { textPool } from '../../src/model/text-pool.ts';
import { houseOf } from '../../src/normalize/email.ts';
import { LOCAL_TELLS, NOT_PLAIN, plainHouses } from '../../src/normalize/plain-houses.ts';
import { cellsOf, endText, writtenTexts } from '../../src/normalize/plain-texts.ts';

const reader = () => {
  const pool = textPool();
  const read = plainHouses(pool);
  return (addresses: readonly string[]) => {
    const written = writtenTexts();
    for (const address of addresses) {
      const { written: length } = new TextEncoder().encodeInto(
        address,
        written.bytes.subarray(written.at),
      );
      endText(written, written.at + length);
    }
    const houses = {
      localEnds: new Int32Array(256),
      domain: new Int32Array(256),
      kind: new Uint8Array(256),
    };
    read(cellsOf(written), houses);
    return addresses.map((address, i) => ({
      local: address.slice(0, (houses.localEnds[i] ?? 0) - (written.starts[i] ?? 0)),
      domain: pool.text(houses.domain[i] ?? 0),
      kind: houses.kind[i],
    }));
  };
};

describe('whose an address is', () => {
  test.each<[string, string, string, number]>([
    ['jon@altex.example', 'jon', 'altex.example', LOCAL_TELLS],
    ['jon.smith@mail.altex.co.uk', 'jon.smith', 'altex.co.uk', LOCAL_TELLS],
    ['jon@gmail.com', 'jon', '', LOCAL_TELLS],
    ['jon@jons-laptop.local', 'jon', '', LOCAL_TELLS],
    ['j.s@outlook.com', 'j.s', '', LOCAL_TELLS],
    ['j.s@gmail.com', 'j.s', '', NOT_PLAIN],
    ['jon@googlemail.com', 'jon', '', NOT_PLAIN],
    [
      'jon@users.noreply.github.com',
      'jon',
      houseOf('users.noreply.github.com').domain,
      OWN_MAILBOX,
    ],
    ['jon@noemail.com', 'jon', 'noemail.com', PLACEHOLDER_MAILBOX],
    ['', '', '', NOT_PLAIN],
    ['jon', 'jon', '', NOT_PLAIN],
  ])('%s', (address, local, domain, kind) => {
    expect(reader()([address])).toEqual([{ local, domain, kind }]);
  });

  test('does not depend on what was asked before', () => {
    const read = reader();
    const addresses = [
      'a@x.example',
      '',
      'b.c@gmail.com',
      'b@gmail.com',
      'c@y.example',
      'd@x.example',
    ];
    const first = read(addresses);
    expect(read(addresses)).toEqual(first);
    expect(read(addresses.toReversed())).toEqual(first.toReversed());
    expect(first).toEqual(addresses.map((address) => reader()([address])[0]));
  });

  test('a host is known from the first address of a batch on', () => {
    const houses = reader()(Array.from({ length: 256 }, (_, i) => `p${i}@h${i % 3}.example`));
    expect(new Set(houses.map(({ domain }) => domain))).toEqual(
      new Set(['h0.example', 'h1.example', 'h2.example']),
    );
  });
});
