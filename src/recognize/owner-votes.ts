import type { Row } from '../model/format.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { ReadTable, Recognized } from '../model/recognition.ts';
import { listOf } from './said.ts';

type Member = { readonly file: RawFile; readonly recognized: Recognized };

/** What the members of an archive say about its owner. */
export type OwnerVotes = {
  readonly profiles: readonly Profile[];
  readonly emails: readonly string[];
  /** Who could be the owner, most votes first. */
  readonly candidates: readonly Candidate[];
  /** How many conversations and invitations voted. */
  readonly voters: number;
};

type Profile = {
  readonly name: string;
  readonly headline: string;
  readonly industry: string;
  readonly place: string;
  readonly path: string;
  readonly line: number;
};

type Candidate = { readonly name: string; readonly url: string; readonly votes: number };

export const ownerVotes = (members: readonly Member[], readTable: ReadTable): OwnerVotes => {
  const ballot = ballotBox();
  const profiles: Profile[] = [];
  const emails: string[] = [];
  for (const { file, recognized } of members) {
    const vote = VOTERS.get(recognized.format.name);
    if (!vote) continue;
    let read = 0;
    for (const row of readTable(file, recognized, { dateOrder: undefined }, () => {})) {
      vote({ row, path: file.path, ballot, profiles, emails });
      if (++read >= ENOUGH) break;
    }
  }
  return { profiles, emails: [...new Set(emails)], ...ballot.count() };
};

/** An archive's conversations all have its owner in them: more rows would say the same. */
const ENOUGH = 5000;

type Voting = {
  readonly row: Row<string>;
  readonly path: string;
  readonly ballot: ReturnType<typeof ballotBox>;
  readonly profiles: Profile[];
  readonly emails: string[];
};

const VOTERS: ReadonlyMap<string, (voting: Voting) => void> = new Map([
  ['linkedin/profile', (voting) => takeProfile(voting)],
  ['linkedin/email-addresses', (voting) => takeEmail(voting)],
  ['linkedin/invitations', (voting) => voteByInvitation(voting)],
  ['linkedin/messages', (voting) => voteByMessage(voting)],
]);

const takeProfile = ({ row, path, profiles }: Voting): void => {
  const name = `${row.text('firstName')} ${row.text('lastName')}`.trim();
  if (name === '') return;
  profiles.push({
    name,
    headline: row.text('headline'),
    industry: row.text('industry'),
    place: row.text('place'),
    path,
    line: row.line,
  });
};

const takeEmail = ({ row, emails }: Voting): void => {
  const email = row.text('email');
  if (email === '' || row.flag('confirmed') === false) return;
  if (row.flag('primary')) emails.unshift(email);
  else emails.push(email);
};

const voteByInvitation = ({ row, ballot }: Voting): void => {
  const direction = row.text('direction').toUpperCase();
  const sender = { name: row.text('from'), url: row.text('fromUrl') };
  const invited = { name: row.text('to'), url: row.text('toUrl') };
  const voter = `invitation ${row.line}`;
  if (direction === 'OUTGOING') ballot.vote(voter, sender);
  if (direction === 'INCOMING') ballot.vote(voter, invited);
};

const voteByMessage = ({ row, ballot }: Voting): void => {
  const voter = `conversation ${row.text('conversation') || row.line}`;
  const direction = row.text('direction').toUpperCase();
  if (direction === 'INCOMING') ballot.vote(voter, { name: row.text('to'), url: '' });
  if (direction === 'OUTGOING') ballot.vote(voter, { name: row.text('from'), url: '' });
  if (direction !== '') return;
  const urls = listOf(row.text('toUrls'), /[,;]\s*(?=https?:|www\.|linkedin\.)/i);
  const name = urls.length === 1 ? row.text('to') : '';
  for (const url of urls) ballot.vote(voter, { name, url });
  const sender = row.text('fromUrl');
  if (sender !== '') ballot.vote(voter, { name: row.text('from'), url: sender });
};

/** Each conversation votes once for everyone in it. */
const ballotBox = () => {
  const votes = new Map<string, { name: string; url: string; by: Set<string> }>();
  const voters = new Set<string>();
  return {
    vote(voter: string, { name, url }: { name: string; url: string }): void {
      const key = url || name;
      if (key === '') return;
      voters.add(voter);
      const party = votes.get(key) ?? { name: '', url, by: new Set<string>() };
      votes.set(key, party);
      party.name ||= name;
      party.by.add(voter);
    },
    count: (): Pick<OwnerVotes, 'candidates' | 'voters'> => ({
      voters: voters.size,
      candidates: [...votes.values()]
        .map(({ name, url, by }) => ({ name, url, votes: by.size }))
        .sort(byVotes),
    }),
  };
};

const byVotes = (a: Candidate, b: Candidate): number =>
  b.votes - a.votes || compare(a.url, b.url) || compare(a.name, b.name);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
