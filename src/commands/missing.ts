import { byteAt, intAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, kindCode } from '../model/evidence.ts';
import type { Reason } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { missingText } from '../wording/missing-words.ts';
import type { LoadedNetwork } from './network-of.ts';

/** What the network lacks to find more, the most telling first. */
export const missingFrom = (loaded: LoadedNetwork): Reason[] =>
  LACKS.filter(({ lacks }) => lacks(loaded)).map(({ code, facts }) => ({
    code,
    text: missingText(code, facts?.(loaded)),
  }));

type Lack = {
  readonly code: string;
  readonly lacks: (loaded: LoadedNetwork) => boolean;
  /** What the sentence tells. */
  readonly facts?: (loaded: LoadedNetwork) => Readonly<Record<string, number>>;
};

const LACKS: readonly Lack[] = [
  { code: 'no-team', lacks: ({ resolved }) => !resolved.people.team.includes(1) },
  { code: 'no-contact', lacks: (loaded) => !hasContact(loaded) },
  { code: 'no-second-hop', lacks: (loaded) => !hasTieBeyondTeam(loaded) },
  { code: 'no-work-history', lacks: (loaded) => !hasDatedJob(loaded) },
  {
    code: 'no-customers',
    lacks: ({ resolved }) => ![...resolved.accounts.type].includes('customer'),
  },
  { code: 'no-archive', lacks: ({ files }) => !files.some(isConnections) },
  {
    code: 'colleague-floor-raised',
    lacks: ({ ties, tieSettings }) => ties.colleagueFloor > tieSettings.colleagueFloor,
    facts: ({ ties, tieSettings }) => ({
      floor: sixDigits(ties.colleagueFloor),
      usual: tieSettings.colleagueFloor,
    }),
  },
];

const isConnections = ({ recognition }: LoadedNetwork['files'][number]): boolean =>
  recognition.format?.name === 'linkedin/connections';

const LAST_CONTACT_KIND = Math.max(...CONTACT_KINDS.map(kindCode));

const hasContact = ({ resolved: { evidence } }: LoadedNetwork): boolean =>
  evidence.kind.subarray(0, evidence.count).some((kind) => kind <= LAST_CONTACT_KIND);

const hasTieBeyondTeam = ({ resolved: { people }, ties }: LoadedNetwork): boolean => {
  for (let tie = 0; tie < ties.count; tie++) {
    const inside =
      byteAt(people.team, intAt(ties.a, tie)) + byteAt(people.team, intAt(ties.b, tie));
    if (inside === 0) return true;
  }
  return false;
};

const hasDatedJob = ({ resolved: { jobs, people } }: LoadedNetwork): boolean => {
  for (let job = 0; job < jobs.count; job++) {
    const dated = intAt(jobs.startFirst, job) !== NO_DAY;
    if (dated && byteAt(people.team, intAt(jobs.person, job)) === 0) return true;
  }
  return false;
};
