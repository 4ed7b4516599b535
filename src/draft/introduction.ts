import type { DraftMessage, HopView, PathView, PersonView } from '../model/report.ts';
import { firstName, greeting, roleFirst, roleOf } from './person-words.ts';
import { colleagueNoun, type Relation, relationOf } from './relation.ts';

/** Who "we" are, as far as the files tell. */
export type Sender = { readonly company: string };

/**
 * The texts for one path, from facts alone: the ask to whoever is to be asked, with a note to
 * forward, and the note to the target. Nothing is claimed that no row says: no recommendation, no
 * agreement, no feeling.
 */
export const introductionMessages = (path: PathView, sender: Sender): DraftMessage[] => {
  const { seller, target, firstAsk, referrer } = path;
  if (!referrer && path.warmth === 'warm') return [ownNote(path, sender)];
  const note: DraftMessage = { kind: 'note', from: null, to: target, ...noteTo(path, sender) };
  if (!firstAsk || !referrer || path.approach === 'contact-directly') return [note];
  return [
    { kind: 'ask', from: seller, to: firstAsk, ...askOf(path, firstAsk, referrer) },
    { kind: 'forward', from: referrer, to: target, ...forwardOf(path, referrer, sender) },
    note,
  ];
};

type Text = { readonly subject: string; readonly body: string };

const askOf = (path: PathView, firstAsk: PersonView, referrer: PersonView): Text => {
  const { target, seller, hops } = path;
  const isReferrer = firstAsk.id === referrer.id;
  const knows = knowsOf(hops.at(-1), isReferrer ? 'you' : referrer.name, target);
  return {
    subject: `Could you help me reach ${target.name}${from(target)}?`,
    body: paragraphs(
      greeting(firstAsk),
      `I would like to talk to ${target.name}${comma(roleOf(target))}.${knows}`,
      isReferrer ? pleaseIntroduce(path) : pleaseAsk(path, referrer),
      'If it does not feel right, just say so: I will leave it there. Below is a note you can forward as it is.',
      `Thank you,\n${seller.name}`,
    ),
  };
};

/** Along a cold path it is open whether the two know each other: that is asked first. */
const pleaseIntroduce = ({ target, warmth, approach }: PathView): string => {
  const them = firstName(target);
  if (warmth === 'cold') return `Do you know ${them} well enough to introduce us?`;
  return approach === 'mention-referrer'
    ? `Would you be willing to introduce us, or may I mention your name when I write to ${them}?`
    : `Would you be willing to introduce us?`;
};

const pleaseAsk = ({ target }: PathView, referrer: PersonView): string =>
  `Would you be willing to ask ${referrer.name}${aside(roleOf(referrer))} whether an introduction to ${target.name} is welcome?`;

const knowsOf = (hop: HopView | undefined, who: string, target: PersonView): string => {
  const claim = hop && acquaintance(relationOf(hop), who, firstName(target));
  return claim ? ` I understand that ${claim}.` : '';
};

/** What is told to a referrer of themselves, or of a referrer to whoever is asked first. */
const acquaintance = (relation: Relation, who: string, target: string): string => {
  const { workedTogether, bothAt, label, inTouch } = relation;
  const both = `${who} and ${target}`;
  if (workedTogether) {
    const { employer, now } = workedTogether;
    return now
      ? `${both} work together at ${employer}`
      : `${who} worked with ${target} at ${employer}`;
  }
  if (label) return `${both} are ${label.replace('colleague', 'colleagues')}`;
  if (bothAt) return `${both} ${bothAt.now ? 'are' : 'were'} both at ${bothAt.employer}`;
  return inTouch ? `${both} have been in touch` : '';
};

const forwardOf = (path: PathView, referrer: PersonView, sender: Sender): Text => ({
  subject: `Introduction: ${path.target.name} and ${path.seller.name}`,
  body: paragraphs(
    greeting(path.target),
    `${path.seller.name}${aside(ourRole(path.seller, sender))} would like to talk to you about your work${place(path.target)}. Would you be open to a short call? If so, I will put you in touch; if not, no reply is needed.`,
    `Best,\n${firstName(referrer)}`,
  ),
});

/** Written by whoever of the team wants to: the people of the path are spoken of, not speaking. */
const noteTo = (path: PathView, sender: Sender): Text => {
  const { target, referrer } = path;
  const said = viaReferrer(path, sender);
  return {
    subject:
      said && referrer && !isOurs(referrer, sender)
        ? `${referrer.name}${from(referrer)}, and a question`
        : `A question for ${firstName(target)}`,
    body: noteBody(target, said, sender, '[your name]'),
  };
};

/** Of a seller who knows the target. */
const ownNote = ({ seller, target, hops }: PathView, sender: Sender): DraftMessage => {
  const job = hops[0] && relationOf(hops[0]).workedTogether;
  const said = job && !job.now ? `We worked together for ${job.duration} at ${job.employer}.` : '';
  return {
    kind: 'note',
    from: seller,
    to: target,
    subject: `A question for ${firstName(target)}`,
    body: noteBody(target, said, sender, seller.name),
  };
};

const noteBody = (target: PersonView, said: string, { company }: Sender, name: string): string =>
  paragraphs(
    greeting(target),
    ...(said ? [said] : []),
    `I would like to show you what we do${company ? ` at ${company}` : ''} and hear whether it is of use${place(target)}. Would you have twenty minutes in the coming weeks?`,
    `Best regards,\n${name}${company ? `\n${company}` : ''}`,
  );

/**
 * Names the referrer and what ties them to both sides; '' where their name may not be mentioned, or
 * nobody of us is near enough to say so: that is what burns a relationship.
 */
const viaReferrer = (path: PathView, sender: Sender): string => {
  const { referrer, hops, warmth, approach } = path;
  const [first, last] = [hops.at(-2), hops.at(-1)];
  if (warmth !== 'warm' || !referrer || !first || !last || hops.length > 3) return '';
  const noun = colleagueNoun(relationOf(last));
  if (isOurs(referrer, sender)) return teammate(referrer, noun);
  return approach === 'mention-referrer' ? mention(path, { referrer, first, noun }, sender) : '';
};

type Mention = {
  readonly referrer: PersonView;
  /** The tie up to the referrer. */
  readonly first: HopView;
  /** What the referrer is to the target. */
  readonly noun: string;
};

const mention = (path: PathView, { referrer, first, noun }: Mention, sender: Sender): string => {
  const who = [roleFirst(referrer), noun && `your ${noun}`].filter(Boolean).join(' and ');
  const isNear = path.hops.length === 2 || isOurs(first.from, sender);
  const clauses = [
    path.program === 'client' ? 'is a customer of ours' : '',
    isNear ? workClause(first) : '',
  ];
  const said = clauses.filter(Boolean).join(' and ');
  if (said) return `${referrer.name}${aside(who)} ${said}.`;
  const known = `${referrer.name}${comma(who)}.`;
  if (isNear) return `You and our team both know ${known}`;
  return `${first.from.name}${aside(roleFirst(first.from))} knows both our team and ${known}`;
};

const teammate = ({ name, title }: PersonView, noun: string): string => {
  if (noun) return `${name}${title ? `, our ${title},` : ' of our team'} is your ${noun}.`;
  return `You know ${name}${title ? `, our ${title}` : ' of our team'}.`;
};

/** What ties one of us to the referrer, where a shared job says so. */
const workClause = (hop: HopView): string => {
  const job = relationOf(hop).workedTogether;
  if (!job) return '';
  const { name, title } = hop.from;
  const us = title ? `our ${title}, ${name},` : `our colleague ${name}`;
  return job.now
    ? `works with ${us} at ${job.employer}`
    : `worked with ${us} for ${job.duration} at ${job.employer}`;
};

const isOurs = ({ company }: PersonView, sender: Sender): boolean =>
  company !== '' && company === sender.company;

const paragraphs = (...parts: string[]): string => `${parts.join('\n\n')}\n`;
const aside = (text: string): string => (text ? `, ${text},` : '');
const comma = (text: string): string => (text ? `, ${text}` : '');
const from = ({ company }: PersonView): string => (company ? ` of ${company}` : '');
const place = ({ company }: PersonView): string => (company ? ` at ${company}` : '');

const ourRole = (seller: PersonView, sender: Sender): string =>
  roleOf({ ...seller, company: seller.company || sender.company });
