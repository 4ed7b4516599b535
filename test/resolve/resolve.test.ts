import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { dayOf } from '../../src/model/day.ts';
import { EVIDENCE_KINDS } from '../../src/model/evidence.ts';
import { AS_OF, groups, networkOf, resolved, rows } from './network-of.ts';

describe('what makes two records one person', () => {
  test('one id in one system is always one person', () => {
    const outcome = networkOf([
      { id: 'salesforce:003A', name: 'Ana Ruiz', email: 'ana@harbor.example' },
      { id: 'salesforce:003A', name: 'A. Ruiz-Lind', email: 'ana.lind@pixel.example' },
    ]);
    expect(groups(outcome)).toEqual([0, 0]);
    expect(outcome.merged.get('id')).toBe(1);
  });

  test('the same id in two systems says nothing', () => {
    const outcome = networkOf([
      { id: 'salesforce:1', name: 'Ana Ruiz' },
      { id: 'hubspot:1', name: 'Bo Lind' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
  });

  test('an address of somebody joins two spellings of a name', () => {
    const outcome = networkOf([
      { name: 'Robert Ross', email: 'Bob.Ross@Altex.example' },
      { name: 'Bob Ross', email: 'bob.ross@altex.example', company: 'Altex' },
    ]);
    expect(groups(outcome)).toEqual([0, 0]);
    expect(outcome.merged.get('email')).toBe(1);
  });

  test('a profile joins records across a change of job', () => {
    const outcome = networkOf([
      { name: 'Ana Ruiz', url: 'https://www.linkedin.com/in/Ana-Ruiz/', email: 'ana@old.example' },
      {
        name: 'Ana Ruiz',
        url: 'http://es.linkedin.com/in/ana-ruiz?trk=x',
        email: 'ar@new.example',
      },
    ]);
    expect(groups(outcome)).toEqual([0, 0]);
  });

  test('one full name at one company is one person, legal form and order aside', () => {
    const outcome = networkOf([
      { name: 'Smith, Jon', company: 'Altex GmbH' },
      { firstName: 'Jon', lastName: 'Smith', company: 'ALTEX' },
      { name: 'Dr. Jon A. Smith, CISSP', company: 'Altex, Inc.' },
    ]);
    expect(groups(outcome)).toEqual([0, 0, 0]);
  });

  test('a name and a company of the history are enough', () => {
    const { claims, row } = rows();
    const sink = row('linkedin', 'Profile.csv');
    const owner = sink.person({ name: 'Jim Walsh', url: 'linkedin.com/in/jimwalsh' });
    row('linkedin', 'Positions.csv').job({ person: owner, company: 'Microsoft', current: false });
    row('hubspot', 'contacts.csv').person({ name: 'Jim Walsh', company: 'Microsoft Corp.' });
    expect(groups(resolved(claims))).toEqual([0, 0]);
  });

  test('one name twice in the team is one person', () => {
    const outcome = networkOf([
      { name: 'Jim Walsh', team: true },
      { id: 'salesforce:005', name: 'Jim Walsh', email: 'jim@harbor.example', team: true },
      { name: 'Jim Walsh', company: 'Elsewhere' },
    ]);
    expect(groups(outcome)).toEqual([0, 0, 1]);
    expect(outcome.merged.get('name-and-team')).toBe(1);
  });
});

describe('what does not', () => {
  test('a name alone never does', () => {
    expect(groups(networkOf([{ name: 'Jon Smith' }, { name: 'Jon Smith' }]))).toEqual([0, 1]);
  });

  test('nor one name at two companies', () => {
    const outcome = networkOf([
      { name: 'Jon Smith', company: 'Altex' },
      { name: 'Jon Smith', company: 'Pixel' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
  });

  test('two people with one shared inbox stay two people', () => {
    const outcome = networkOf([
      { name: 'Ana Ruiz', email: 'sales@harbor.example' },
      { name: 'Bo Lind', email: 'sales@harbor.example' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
  });

  test('nor does an address that four people bear, though it looks like somebody’s', () => {
    const outcome = networkOf(
      ['Ana Ruiz', 'Bo Lind', 'Cem Kaya', 'Dora Pap', 'Ana Ruiz'].map((name) => ({
        name,
        email: 'front.room@harbor.example',
      })),
    );
    expect(groups(outcome)).toEqual([0, 1, 2, 3, 0]);
  });

  test('an address under two clearly different names is left for the user to decide', () => {
    const outcome = networkOf([
      { name: 'Ana Ruiz', email: 'ruiz.lind@harbor.example' },
      { name: 'Bo Lind', email: 'ruiz.lind@harbor.example' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
    expect(outcome.unsure).toEqual([
      {
        shared: 'email',
        against: 'names-differ',
        a: { file: 'people.csv', line: 3, reference: 'people.csv:3' },
        b: { file: 'people.csv', line: 2, reference: 'people.csv:2' },
      },
    ]);
  });

  test('a placeholder address is nobody’s', () => {
    const outcome = networkOf([
      { name: 'Ana Ruiz', email: 'noreply@crm.example' },
      { name: 'Ana Ruiz', email: 'noreply@crm.example' },
      { email: 'devnull@localhost' },
      { email: 'devnull@localhost' },
    ]);
    expect(new Set(groups(outcome)).size).toBe(4);
  });

  test('two profiles are two people, whatever else they share', () => {
    const outcome = networkOf([
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/jonsmith1' },
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/jonsmith2' },
      { name: 'Jon Smith', company: 'Altex' },
    ]);
    expect(groups(outcome)).toEqual([0, 1, 2]);
    expect(outcome.unsure[0]).toMatchObject({
      shared: 'name-and-company',
      against: 'profiles-differ',
    });
  });

  test('a member’s number and a profile’s name do not clash', () => {
    const outcome = networkOf([
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/jonsmith1' },
      { name: 'Jon Smith', company: 'Altex', url: 'linkedin.com/in/ACoAABcDeFgHiJkLmNoP' },
    ]);
    expect(groups(outcome)).toEqual([0, 0]);
  });

  test('numbered addresses of one name in one house are two people', () => {
    const outcome = networkOf([
      { name: 'Jon Smith', company: 'Altex', email: 'jon.smith@altex.example' },
      { name: 'Jon Smith', company: 'Altex', email: 'jon.smith2@altex.example' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
    expect(outcome.unsure[0]).toMatchObject({ against: 'mailboxes-differ' });
  });

  test('different initials at one company are two people', () => {
    const outcome = networkOf([
      { name: 'Jon A. Smith', company: 'Altex' },
      { name: 'Jon B. Smith', company: 'Altex' },
    ]);
    expect(groups(outcome)).toEqual([0, 1]);
  });
});

describe('merging', () => {
  test('the newest job wins, the fullest name, the address at the present company first', () => {
    const { resolved: network } = networkOf([
      {
        name: 'JON SMITH',
        email: 'jsmith@gmail.com; jon@old.example',
        company: 'Oldco',
        title: 'Analyst',
        url: 'linkedin.com/in/jons',
        asOf: dayOf(2019, 1, 1),
      },
      {
        name: 'Jon Smith',
        email: 'jon.smith@altex.example',
        company: 'Altex',
        title: 'CISO',
        url: 'linkedin.com/in/jons',
        asOf: dayOf(2026, 1, 1),
      },
    ]);
    const { people } = network;
    expect(people.count).toBe(1);
    expect([...people.name]).toEqual(['Jon Smith']);
    expect([...people.company]).toEqual(['Altex']);
    expect([...people.title]).toEqual(['CISO']);
    expect([...people.url]).toEqual(['https://www.linkedin.com/in/jons']);
    expect(people.emails.at(0)?.split(';')).toEqual([
      'jon.smith@altex.example',
      'jon@old.example',
      'jsmith@gmail.com',
    ]);
  });

  test('a history that has ended outvotes an undated row', () => {
    const { claims, row } = rows();
    const jon = row().person({ id: 'c1', name: 'Jon Smith', company: 'Oldco', title: 'Analyst' });
    row('plain', 'employment.csv').job({
      person: jon,
      company: 'Oldco',
      start: { first: dayOf(2010, 1, 1), last: dayOf(2010, 12, 31) },
      end: { first: dayOf(2015, 1, 1), last: dayOf(2015, 12, 31) },
    });
    row('plain', 'employment.csv').job({
      person: jon,
      company: 'Altex',
      title: 'CISO',
      start: { first: dayOf(2016, 1, 1), last: dayOf(2016, 12, 31) },
    });
    const { people, jobs } = resolved(claims).resolved;
    expect([...people.company]).toEqual(['Altex']);
    expect([...people.title]).toEqual(['CISO']);
    expect([...jobs.current]).toEqual([0, 1]);
  });

  test('every record keeps what its row said', () => {
    const { resolved: network } = networkOf([
      {
        id: '7',
        firstName: 'ana',
        lastName: 'RUIZ',
        email: 'Ana@Harbor.example',
        company: 'Harbor Inc',
      },
    ]);
    const { records } = network;
    const said = [records.sourceId, records.name, records.email, records.company].map((column) =>
      records.pool.text(column[0] ?? 0),
    );
    expect(said).toEqual(['7', 'ana RUIZ', 'Ana@Harbor.example', 'Harbor Inc']);
  });
});

describe('references', () => {
  const evidenceOf = (text: string, people: readonly PersonClaim[]) => {
    const { claims, row } = rows();
    for (const person of people) row().person(person);
    const sink = row('plain', 'interactions.csv');
    const [from, to] = [sink.ref('any', 'seller@harbor.example'), sink.ref('any', text)];
    sink.contact({ from, to: [to], day: AS_OF - 3, channel: 'email' });
    return resolved(claims);
  };

  test('an id, an address, a profile or a full name that one person bears', () => {
    const ana = {
      id: 'c7',
      name: 'Ana Ruiz',
      email: 'ana@harbor.example',
      url: 'linkedin.com/in/ana',
    };
    for (const text of ['c7', 'ANA@harbor.example', 'https://linkedin.com/in/ana/', 'Ana Ruiz']) {
      const { resolved: network } = evidenceOf(text, [ana]);
      expect(network.people.name.at(network.evidence.to[0] ?? -1)).toBe('Ana Ruiz');
    }
  });

  test('an address that no record bears is a person of its own', () => {
    const { resolved: network, unresolved } = evidenceOf('new@pixel.example', []);
    expect(unresolved).toEqual([]);
    expect([...network.people.emails]).toEqual(['new@pixel.example', 'seller@harbor.example']);
    expect(network.evidence.count).toBe(1);
  });

  test('a name of several people is ambiguous and its row is left out', () => {
    const twice = [
      { name: 'Jon Smith', company: 'Altex' },
      { name: 'Jon Smith', company: 'Pixel' },
    ];
    const { resolved: network, unresolved } = evidenceOf('Jon Smith', twice);
    expect(network.evidence.count).toBe(0);
    expect(unresolved).toEqual([
      { code: 'ambiguous-name', file: 'interactions.csv', line: 4, text: 'Jon Smith' },
    ]);
  });

  test('a name nobody bears is unknown, and nobody’s inbox is nobody', () => {
    expect(evidenceOf('Nemo Nobody', []).unresolved[0]?.code).toBe('unknown-person');
    expect(evidenceOf('info@pixel.example', []).unresolved[0]?.code).toBe('shared-mailbox');
  });

  test('words that objects know are names like others', () => {
    for (const text of ['constructor', '__proto__']) {
      expect(evidenceOf(text, [{ name: `${text} Smith` }]).unresolved[0]?.code).toBe(
        'unknown-person',
      );
    }
  });
});

describe('evidence', () => {
  test('what is dated after today is counted and left out; nobody knows themselves', () => {
    const { claims, row } = rows();
    const sink = row();
    const ana = sink.ref('email', 'ana@a.example');
    const bo = sink.ref('email', 'bo@b.example');
    sink.contact({ from: ana, to: [bo], day: AS_OF, channel: 'call' });
    sink.contact({ from: ana, to: [bo], day: AS_OF + 1, channel: 'call' });
    sink.contact({ from: ana, to: [ana], day: AS_OF, channel: 'call' });
    const outcome = resolved(claims);
    expect(outcome.resolved.evidence.count).toBe(1);
    expect(outcome.later).toBe(1);
  });

  test('a deal ties its owner to those with a part in it', () => {
    const { claims, row } = rows();
    const sink = row('salesforce', 'Opportunity.csv');
    const owner = sink.person({ id: '005', name: 'Jim Walsh' });
    const buyer = sink.person({ id: '003', name: 'Ana Ruiz', company: 'Pixel' });
    sink.deal({ id: '006', account: 'Pixel', owner, state: 'won', day: AS_OF - 100 });
    sink.dealRole({ dealId: '006', person: buyer, role: 'Decision Maker' });
    const { evidence, people, accounts } = resolved(claims).resolved;
    expect(EVIDENCE_KINDS[evidence.kind[0] ?? 0]).toBe('deal');
    expect(evidence.labels.text(evidence.label[0] ?? 0)).toBe('won: Decision Maker');
    expect(evidence.day[0]).toBe(AS_OF - 100);
    expect(people.team[evidence.from[0] ?? 0]).toBe(1);
    expect(accounts.type).toEqual(['customer']);
    expect(accounts.typeBecause).toEqual(['closed-won deal']);
  });
});

describe('the team', () => {
  test('is those marked, those who own records, those at our own account and those named', () => {
    const { claims, row } = rows();
    row().person({ name: 'Ana Ruiz', team: true });
    row().person({ name: 'Bo Lind', company: 'Harbor Ltd' });
    row().person({ name: 'Dora Pap', email: 'dora@x.example' });
    const cem = row('hubspot', 'owners.csv').person({ id: '9', name: 'Cem Kaya' });
    const eva = row('hubspot', 'contacts.csv').person({ name: 'Eva Berg', company: 'Pixel' });
    row('hubspot', 'contacts.csv').tie({ from: cem, to: eva, kind: 'owner' });
    const { people } = resolved(claims, { own: ['Harbor'], team: ['dora@x.example'] }).resolved;
    const team = [...people.name].filter((_, person) => people.team[person] === 1);
    expect(team).toEqual(['Ana Ruiz', 'Bo Lind', 'Cem Kaya', 'Dora Pap']);
  });
});

test('who must not appear is gone with all their rows', () => {
  const outcome = networkOf(
    [
      { name: 'Ana Ruiz', email: 'ana@a.example', company: 'Altex' },
      { name: 'Ana Ruiz', company: 'Altex' },
      { name: 'Bo Lind' },
    ],
    { suppress: ['Ana@A.example'] },
  );
  expect(outcome.suppressed).toBe(1);
  expect([...outcome.resolved.people.name]).toEqual(['Bo Lind']);
  expect(outcome.resolved.records.count).toBe(1);
});

describe('whatever the order of rows', () => {
  const person = fc.record(
    {
      name: fc.constantFrom('Jon Smith', 'John Smith', 'Ana Ruiz', 'A. Ruiz', 'Bo Lind', ''),
      email: fc.constantFrom('a@x.example', 'b@x.example', 'info@x.example', 'c@gmail.com'),
      url: fc.constantFrom(
        'linkedin.com/in/a',
        'linkedin.com/in/b',
        'linkedin.com/in/ACoAAB1234567890abcd',
      ),
      company: fc.constantFrom('Altex', 'Altex GmbH', 'Pixel', 'self-employed'),
      id: fc.constantFrom('1', '2', 'crm:1', 'crm:2'),
      title: fc.constantFrom('CISO', 'CEO'),
      asOf: fc.constantFrom(1000, 2000),
    },
    { requiredKeys: [] },
  );
  const claims = (person: object): PersonClaim => person as PersonClaim;

  test('the same people come out under the same numbers', () => {
    fc.assert(
      fc.property(
        fc
          .array(person, { maxLength: 12 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          const show = (people: readonly object[]) => {
            const { people: found } = networkOf(people.map(claims)).resolved;
            const { name, emails, url, company, title } = found;
            return [name, emails, url, company, title].map((column) => [...column]);
          };
          expect(show(shuffled)).toEqual(show(list));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('two profiles never end in one person, unless one id binds them', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (list) => {
        const people = list.map(({ id: _, ...rest }) => claims(rest));
        const byPerson = new Map<number, Set<string>>();
        groups(networkOf(people)).forEach((group, i) => {
          const url = people[i]?.url;
          if (url?.match(/\/in\/[ab]$/)) {
            byPerson.set(group, (byPerson.get(group) ?? new Set()).add(url));
          }
        });
        for (const urls of byPerson.values()) expect(urls.size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
