import type { PathView, PersonView } from '../model/report.ts';
import { approachText, programText, referralSourceText } from '../wording/approach-words.ts';
import { capitalized } from '../wording/sentences.ts';
import { strengthWord } from '../wording/strength-words.ts';
import { shortFigure } from './figures.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { namesOn } from './path-columns.ts';
import { visible } from './visible.ts';

const INDENT = '    ';
const LABEL_WIDTH = 14;

/** One path in a few lines: who is reached, warm or cold and why, through whom, and what to do. */
export const pathText = (path: PathView, look: Look): string[] => [
  ...headline(path, look),
  ...warmthLines(path, look),
  ...labelled(label('Path'), visible(namesOn(path).join(' → ')), look.width),
  ...askLines(path, look),
  ...labelled(label('Do'), visible(doText(path)), look.width),
];

/** "Jon Smith, CISO at Altex" */
export const personText = ({
  name,
  title,
  company,
}: Pick<PersonView, 'name' | 'title' | 'company'>): string => {
  const office = officeText(title, company);
  return visible(office === '' ? name : `${name}, ${office}`);
};

/** "CISO at Altex"; a title that names the company already is left as it is. */
const officeText = (title: string, company: string): string =>
  title.toLowerCase().includes(company.toLowerCase())
    ? title
    : [title, company].filter((part) => part !== '').join(' at ');

/** "0.83 very strong"; what is cold is never called strong, however much adds up. */
export const strengthText = (strength: number, warm: boolean): string => {
  const word = strengthWord(strength, warm);
  return word === '' ? shortFigure(strength) : `${shortFigure(strength)} ${word}`;
};

const label = (text: string): string => `${INDENT}${text.padEnd(LABEL_WIDTH - INDENT.length)}`;

const headline = ({ rank, target }: PathView, { paint, width }: Look): string[] =>
  labelled(`${String(rank).padStart(2)}  `, personText(target), width).map((line) =>
    paint('heading', line),
  );

const warmthLines = (path: PathView, { paint, width }: Look): string[] => {
  const { warmth } = path;
  const [first = '', ...rest] = labelled(
    label(warmth.toUpperCase()),
    visible(whyText(path)),
    width,
  );
  const end = INDENT.length + warmth.length;
  const word = paint(warmth, first.slice(INDENT.length, end));
  return [INDENT + word + first.slice(end), ...rest];
};

/** The weakest tie is named too, where the reason has not just named it. */
const whyText = ({ strength, warmth, reason, hops, weakestHop }: PathView): string => {
  const why = `${strengthText(strength, warmth === 'warm')}. ${reason.text}`;
  const weakest = hops[weakestHop - 1];
  if (weakest === undefined || hops.length === 1) return why;
  const { from, to } = weakest;
  if (reason.text.includes(from.name) && reason.text.includes(to.name)) return why;
  return `${why} Weakest: ${from.name} – ${to.name}, ${strengthText(weakest.strength, weakest.warm)}.`;
};

const askLines = (path: PathView, look: Look): string[] => {
  const { referrer, firstAsk } = path;
  if (referrer === null) return [];
  const relation = referralSourceText(path.referralSource);
  const who = personText(referrer) + (relation === '' ? '' : ` (${relation})`);
  const via = firstAsk !== null && firstAsk.id !== referrer.id ? firstAsk : null;
  return [
    ...(via === null ? [] : labelled(label('First'), `ask ${personText(via)}`, look.width)),
    ...labelled(label('Referrer'), who, look.width),
  ];
};

const doText = ({ seller, referrer, target, ...path }: PathView): string => {
  const what = capitalized(
    approachText(path.approach, {
      seller: seller.name,
      referrer: referrer?.name ?? '',
      target: target.name,
      warm: path.warmth === 'warm',
      direct: referrer === null,
    }),
  );
  return path.approach === 'contact-directly' ? what : `${what} (${programText(path.program)})`;
};
