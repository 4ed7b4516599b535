import { describe, expect, test } from 'vitest';
import type { RefKind } from '../../src/model/claims.ts';
import { resolved, rows } from './network-of.ts';

/** Whom a reference leads to: a name, an address or profile of somebody new, or why nobody. */
const meant = (kind: RefKind, text: string, system = 'plain'): string => {
  const { claims, row } = rows();
  const people = row('plain');
  people.person({ id: '1', name: 'Ana Ruiz', email: 'ana@harbor.example' });
  people.person({ id: '2', name: 'Jon Smith', url: 'linkedin.com/in/jon-a', company: 'Altex' });
  people.person({ id: '3', name: 'Jon Smith', url: 'linkedin.com/in/jon-b', company: 'Pixel' });
  people.person({ id: '4', name: 'Mia Holm', email: 'front.desk@pixel.example' });
  people.person({ id: '5', name: 'Bo Lind', email: 'front.desk@pixel.example' });
  row('salesforce').person({ id: '003A0000012AbCd', name: 'Dora Pap' });
  row('hubspot').person({ id: '1', name: 'Cem Kaya' });
  const sink = row(system, 'notes.csv');
  const from = sink.ref(kind, text);
  sink.contact({ from, to: [people.ref('id', '1')], day: 1, channel: 'email' });
  sink.contact({ from, to: [people.ref('id', '5')], day: 1, channel: 'email' });
  const { resolved: network, unresolved } = resolved(claims);
  const { evidence, people: known } = network;
  const person = evidence.from[evidence.count - 1] ?? -1;
  const shown =
    person >= 0 && (known.name.at(person) || known.emails.at(person) || known.url.at(person));
  return shown || (unresolved[0]?.code ?? '');
};

describe('a reference of any kind is', () => {
  test.each([
    ['an id of its own system', '2', 'Jon Smith'],
    ['an id that one person in some system bears', '003A0000012AbCd', 'Dora Pap'],
    ['an address', ' Ana@Harbor.example', 'Ana Ruiz'],
    ['a profile', 'https://uk.linkedin.com/in/Jon-B?trk=x', 'Jon Smith'],
    ['a full name in any order', 'Ruiz, Ana', 'Ana Ruiz'],
    ['somebody new by an address', 'new.one@pixel.example', 'new.one@pixel.example'],
    ['somebody new by a profile', 'linkedin.com/in/newone', 'https://www.linkedin.com/in/newone'],
    ['nobody by an unknown name', 'Nobody Known', 'unknown-person'],
    ['nobody by a name of two', 'Jon Smith', 'ambiguous-name'],
    ['nobody by an address of two', 'front.desk@pixel.example', 'shared-mailbox'],
    ['nobody by an inbox', 'info@pixel.example', 'shared-mailbox'],
    ['nobody by no reply', 'noreply@pixel.example', 'shared-mailbox'],
  ])('%s', (_, text, expected) => {
    expect(meant('any', text)).toBe(expected);
  });
});

describe('a reference of one kind looks nowhere else', () => {
  test.each<[RefKind, string, string, string]>([
    ['id', '1', 'plain', 'Ana Ruiz'],
    ['id', '1', 'hubspot', 'Cem Kaya'],
    ['id', '1', 'salesforce', 'unknown-person'],
    ['id', '003A0000012AbCdIAK', 'salesforce', 'Dora Pap'],
    ['id', 'ana@harbor.example', 'plain', 'unknown-person'],
    ['email', 'ana@harbor.example', 'plain', 'Ana Ruiz'],
    ['url', 'linkedin.com/in/jon-a', 'plain', 'Jon Smith'],
    ['name', 'Ana Ruiz', 'plain', 'Ana Ruiz'],
    ['name', 'ana@harbor.example', 'plain', 'unknown-person'],
    ['name', 'Smith', 'plain', 'unknown-person'],
  ])('%s %s of %s', (kind, text, system, expected) => {
    expect(meant(kind, text, system)).toBe(expected);
  });
});
