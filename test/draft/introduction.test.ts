import { describe, expect, test } from 'vitest';
import { introductionMessages } from '../../src/draft/introduction.ts';
import type { EvidenceSummary } from '../../src/model/evidence.ts';
import type { HopView, PathView, PersonView } from '../../src/model/report.ts';

const person = (id: string, name: string, title: string, company: string): PersonView => ({
  id,
  name,
  title,
  company,
  email: '',
  linkedinUrl: '',
  sources: [],
});

const jim = person('p1', 'Jim Walsh', 'CTO', 'Harbor Analytics');
const ada = person('p2', 'Ada Lund', 'Account Executive', 'Harbor Analytics');
const jon = person('p3', 'Jon Smith', 'CISO', 'Altex');
const john = person('p4', 'John Marsh', 'CISO', 'Meridian Bank');
const james = person('p5', 'James Hervin', 'CEO', 'Pixel');
const elena = person('p6', 'Elena Ortiz', 'CEO', 'Northlight Health');

const evidence = (
  kind: EvidenceSummary['kind'],
  facts: Record<string, string | number | boolean> = {},
): EvidenceSummary => ({ kind, count: 1, first: null, last: null, sources: [], facts });

const job = (employer: string, months: number): EvidenceSummary =>
  evidence('shared-employer', { employer, months, current: false });

const hop = (from: PersonView, to: PersonView, ...known: EvidenceSummary[]): HopView => ({
  from,
  to,
  strength: 0.8,
  warm: true,
  observed: true,
  factors: [],
  evidence: known,
});

const path = (hops: HopView[], more: Partial<PathView> = {}): PathView => ({
  rank: 1,
  target: (hops.at(-1) as HopView).to,
  fit: 1,
  seller: (hops[0] as HopView).from,
  firstAsk: hops.length > 1 ? (hops[0] as HopView).to : null,
  referrer: hops.length > 1 ? (hops.at(-1) as HopView).from : null,
  strength: 0.5,
  warmth: 'warm',
  reason: { code: 'every-tie-warm', text: '' },
  weakestHop: 1,
  program: 'non-client',
  referralSource: 'colleague-outside',
  approach: 'mention-referrer',
  hops,
  ...more,
});

const harbor = { company: 'Harbor Analytics' };
const toJohn = path([
  hop(jim, jon, job('Microsoft', 60), evidence('message')),
  hop(jon, john, job('Quayside Security', 49)),
]);
const toElena = path(
  [
    hop(ada, james, evidence('meeting'), evidence('deal')),
    hop(james, elena, evidence('declared', { label: 'former colleagues at Chase' })),
  ],
  { program: 'client' },
);

const bodyOf = (found: PathView, kind: string): string =>
  introductionMessages(found, harbor).find((message) => message.kind === kind)?.body ?? '';

describe('the note to the target', () => {
  test('names the referrer, his office, and what ties him to both sides', () => {
    expect(bodyOf(toJohn, 'note')).toBe(`Hi John,

Jon Smith, Altex's CISO and your former colleague at Quayside Security, worked with our CTO, Jim Walsh, for five years at Microsoft.

I would like to show you what we do at Harbor Analytics and hear whether it is of use at Meridian Bank. Would you have twenty minutes in the coming weeks?

Best regards,
[your name]
Harbor Analytics
`);
  });

  test('says of a customer that he is one', () => {
    expect(bodyOf(toElena, 'note')).toContain(
      "James Hervin, Pixel's CEO and your former colleague at Chase, is a customer of ours.",
    );
  });

  test('never claims a recommendation, an agreement or a feeling', () => {
    for (const found of [toJohn, toElena]) {
      for (const { body } of introductionMessages(found, harbor)) {
        expect(body).not.toMatch(/recommend|suggested|agreed|speaks highly|thinks|loves|told me/i);
      }
    }
  });

  test('does not name a referrer whom the path cannot rest on', () => {
    const cold = path(toElena.hops as HopView[], { warmth: 'cold', approach: 'offer-incentive' });
    expect(bodyOf(cold, 'note')).not.toContain('James');
    expect(bodyOf(cold, 'ask')).toContain('Hi James');
  });

  test('where no row tells the relation, claims none', () => {
    const bare = path([hop(ada, james, evidence('email')), hop(james, elena, evidence('email'))]);
    expect(bodyOf(bare, 'note')).toContain("You and our team both know James Hervin, Pixel's CEO.");
  });

  test('a seller three hops away is not said to have worked with the referrer', () => {
    const long = path([
      hop(jim, jon, job('Microsoft', 60)),
      hop(jon, james, evidence('email')),
      hop(james, elena, evidence('email')),
    ]);
    expect(bodyOf(long, 'note')).not.toContain('Microsoft');
  });
});

describe('the ask', () => {
  test('goes to the first ask and says how the referrer knows the target', () => {
    const [ask] = introductionMessages(toJohn, harbor);
    expect(ask?.to.name).toBe('Jon Smith');
    expect(ask?.from.name).toBe('Jim Walsh');
    expect(ask?.subject).toBe('Could you help me reach John Marsh of Meridian Bank?');
    expect(ask?.body).toContain('You worked with John at Quayside Security.');
    expect(ask?.body).toContain('just say so');
  });

  test('through somebody else asks for the next step only', () => {
    const long = path([
      hop(ada, jim, evidence('team')),
      hop(jim, jon, job('Microsoft', 60)),
      hop(jon, john, job('Quayside Security', 49)),
    ]);
    const [ask] = introductionMessages(long, harbor);
    expect(ask?.to.name).toBe('Jim Walsh');
    expect(ask?.body).toContain(
      'Would you be willing to ask Jon Smith, CISO of Altex, whether an introduction to John Marsh is welcome?',
    );
    expect(ask?.body).toContain('Jon Smith worked with John at Quayside Security.');
  });

  test("brings a note that can be forwarded as it is, in the referrer's name", () => {
    const forward = bodyOf(toElena, 'forward');
    expect(forward).toMatch(/^Hi Elena,\n\nAda Lund, Account Executive of Harbor Analytics/);
    expect(forward).toMatch(/Best,\nJames\n$/);
    const message = introductionMessages(toElena, harbor).find(({ kind }) => kind === 'forward');
    expect([message?.from.name, message?.to.name]).toEqual(['James Hervin', 'Elena Ortiz']);
  });
});

test('two people of one large company are not said to have worked together', () => {
  const cold = path(
    [
      hop(ada, james, evidence('email')),
      { ...hop(james, elena, job('Chase', 70)), warm: false, observed: false },
    ],
    { warmth: 'cold', approach: 'offer-incentive' },
  );
  expect(bodyOf(cold, 'ask')).not.toContain('worked with');
  expect(bodyOf(cold, 'ask')).toContain('As I understand it, you are a former colleague at Chase.');
});

describe('a direct path', () => {
  test('has one message, from the seller', () => {
    const direct = path([hop(jim, jon, job('Microsoft', 60))], {
      program: 'direct',
      approach: 'contact-directly',
    });
    const messages = introductionMessages(direct, harbor);
    expect(messages.map(({ kind, to }) => [kind, to.name])).toEqual([['note', 'Jon Smith']]);
    expect(messages[0]?.body).toContain(
      'Jim Walsh on our team worked with you for five years at Microsoft.',
    );
  });

  test('a cold one claims no acquaintance', () => {
    const direct = path([hop(jim, jon, evidence('linkedin-connection'))], {
      program: 'direct',
      approach: 'contact-directly',
      warmth: 'cold',
    });
    expect(bodyOf(direct, 'note')).not.toMatch(/know|touch|worked/);
  });
});
