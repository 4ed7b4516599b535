import type { DraftMessage, HopView, PathView, PersonView } from '../model/report.ts';
import { relationOf } from './relation.ts';

/** Who "we" are, as far as the files tell. */
export type Sender = { readonly company: string };

/**
 * The texts for one path, from facts alone: the ask to whoever is to be asked, with a note to
 * forward, and the note to the target. Nothing is claimed that no row says: no recommendation, no
 * agreement, no feeling.
 */
export const introductionMessages = (path: PathView, sender: Sender): DraftMessage[] => {
  const { seller, target, firstAsk, referrer } = path;
  // A referrer who cannot carry the path is not named to the target: that is what burns a relationship.
  const named = path.warmth === 'warm' ? referrer : null;
  const note = noteTo(path, named, sender);
  if (!firstAsk || !referrer || path.approach === 'contact-directly') {
    return [{ ...note, kind: 'note', from: seller, to: target }];
  }
  return [
    { kind: 'ask', from: seller, to: firstAsk, ...askOf(path, firstAsk, referrer) },
    { kind: 'forward', from: referrer, to: target, ...forwardOf(path, referrer, sender) },
    { kind: 'note', from: seller, to: target, ...note },
  ];
};

type Text = { readonly subject: string; readonly body: string };

const askOf = (path: PathView, firstAsk: PersonView, referrer: PersonView): Text => {
  const { target, seller, hops } = path;
  const through =
    firstAsk.id === referrer.id ? '' : ` ${referrer.name}${asideOf(roleOf(referrer))}`;
  const knows = knowsOf(hops.at(-1), firstAsk.id === referrer.id ? 'You' : referrer.name, target);
  const please = through
    ? `Would you be willing to ask${through} whether an introduction to ${target.name} is welcome?`
    : `Would you be willing to introduce us, or may I mention your name when I write to ${firstName(target)}?`;
  return {
    subject: `Could you help me reach ${target.name}${at(target)}?`,
    body: paragraphs(
      `Hi ${firstName(firstAsk)},`,
      `I would like to talk to ${target.name}${comma(roleOf(target))}.${knows}`,
      please,
      'If it does not feel right, just say so: I will leave it there. Below is a note you can forward as it is.',
      `Thank you,\n${seller.name}`,
    ),
  };
};

const forwardOf = (path: PathView, referrer: PersonView, sender: Sender): Text => ({
  subject: `Introduction: ${path.target.name} and ${path.seller.name}`,
  body: paragraphs(
    `Hi ${firstName(path.target)},`,
    `${path.seller.name}${asideOf(ourRole(path.seller, sender))} would like to talk to you about your work${about(path.target)}. Would you be open to a short call? If so, I will put you in touch; if not, no reply is needed.`,
    `Best,\n${firstName(referrer)}`,
  ),
});

const noteTo = (path: PathView, named: PersonView | null, sender: Sender): Text => ({
  subject: named
    ? `${named.name}${at(named)}, and a question`
    : `A question for ${firstName(path.target)}`,
  body: paragraphs(
    `Hi ${firstName(path.target)},`,
    ...opening(path, named),
    `I would like to show you what we do${sender.company ? ` at ${sender.company}` : ''} and hear whether it is of use${about(path.target)}. Would you have twenty minutes in the coming weeks?`,
    `Best regards,\n[your name]${sender.company ? `\n${sender.company}` : ''}`,
  ),
});

const opening = (path: PathView, named: PersonView | null): string[] => {
  if (named) return [viaReferrer(path, named)];
  return path.hops.length === 1 && path.warmth === 'warm' ? [directly(path)] : [];
};

/** "James Hervin, Pixel's CEO and your former colleague at Chase, is a customer of ours." */
const viaReferrer = (path: PathView, referrer: PersonView): string => {
  const last = path.hops.at(-1);
  const noun = last ? relationOf(last).noun : '';
  const who = [roleOf(referrer, true), noun && `your ${noun}`].filter(Boolean).join(' and ');
  const clauses = [path.program === 'client' ? 'is a customer of ours' : '', sellerClause(path)];
  const said = clauses.filter(Boolean).join(' and ');
  const name = `${referrer.name}${comma(who)}`;
  return said ? `${name}${who ? ',' : ''} ${said}.` : `You and our team both know ${name}.`;
};

/** What ties the path's seller to the person asked first, where a shared job says so. */
const sellerClause = (path: PathView): string => {
  const first = path.hops[0];
  const job = first && relationOf(first).workedTogether;
  if (!first || !job || path.hops.length > 2) return '';
  const role = path.seller.title
    ? `our ${path.seller.title}, ${path.seller.name},`
    : `our colleague ${path.seller.name}`;
  return `worked with ${role} for ${job.duration} at ${job.employer}`;
};

const directly = (path: PathView): string => {
  const first = path.hops[0];
  const job = first && relationOf(first).workedTogether;
  if (job)
    return `${path.seller.name} on our team worked with you for ${job.duration} at ${job.employer}.`;
  return `You and ${path.seller.name} on our team ${first && relationOf(first).inTouch ? 'have been in touch' : 'know each other'}.`;
};

const knowsOf = (hop: HopView | undefined, who: string, target: PersonView): string => {
  const relation = hop && relationOf(hop);
  if (relation?.workedTogether) {
    const { employer } = relation.workedTogether;
    return ` ${who} worked with ${firstName(target)} at ${employer}.`;
  }
  if (relation?.noun)
    return ` As I understand it, ${who === 'You' ? 'you are' : `${who} is`} a ${relation.noun}.`;
  return relation?.inTouch
    ? ` I believe ${who === 'You' ? 'you' : who} and ${firstName(target)} are in touch.`
    : '';
};

const asideOf = (text: string): string => (text ? `, ${text},` : '');
const paragraphs = (...parts: string[]): string => `${parts.join('\n\n')}\n`;
const comma = (text: string): string => (text ? `, ${text}` : '');
const at = ({ company }: PersonView): string => (company ? ` of ${company}` : '');
const about = ({ company }: PersonView): string => (company ? ` at ${company}` : '');
const firstName = ({ name }: PersonView): string => name.split(/\s+/)[0] ?? name;

/** "CEO of Pixel", or with its company in front: "Pixel's CEO". */
const roleOf = ({ title, company }: PersonView, possessive = false): string => {
  if (!title) return company ? `at ${company}` : '';
  if (!company) return title;
  return possessive ? `${company}'s ${title}` : `${title} of ${company}`;
};

const ourRole = (seller: PersonView, sender: Sender): string =>
  roleOf({ ...seller, company: seller.company || sender.company });
