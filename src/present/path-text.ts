import type { PathLine, PathView, PersonView } from '../model/report.ts';
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
  ...pathFacts(path).flatMap(([name, text]) => labelled(label(name), visible(text), look.width)),
];

/** Who is on the path, whom to ask and what to do, each with its label. */
export const pathFacts = (path: PathView): readonly (readonly [label: string, text: string])[] => {
  const names = namesOn(path);
  return [['Path', names.join(' → ')], ...askFacts(path), ['Do', doText({ ...path, names })]];
};

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

/** How strong, and why it is warm or cold; the weakest tie is named too, where the reason has not just named it. */
export const whyText = ({ strength, warmth, reason, hops, weakestHop }: PathView): string => {
  const why = `${strengthText(strength, warmth === 'warm')}. ${reason.text}`;
  const weakest = hops[weakestHop - 1];
  if (weakest === undefined || hops.length === 1) return why;
  const { from, to } = weakest;
  if (reason.text.includes(from.name) && reason.text.includes(to.name)) return why;
  return `${why} Weakest: ${from.name} – ${to.name}, ${strengthText(weakest.strength, weakest.warm)}.`;
};

const askFacts = (path: PathView): (readonly [label: string, text: string])[] => {
  const { referrer, firstAsk } = path;
  if (referrer === null) return [];
  const relation = referralSourceText(path.referralSource);
  const who = personText(referrer) + (relation === '' ? '' : ` (${relation})`);
  const via = firstAsk !== null && firstAsk.id !== referrer.id ? firstAsk : null;
  return [
    ...(via === null ? [] : [['First', `ask ${personText(via)}`] as const]),
    ['Referrer', who],
  ];
};

type Todo = Pick<PathLine, 'approach' | 'program' | 'warmth' | 'names'>;

/** What to do with a path, as a sentence. */
export const doText = ({ approach, program, warmth, names }: Todo): string => {
  const direct = names.length < 3;
  const [seller = ''] = names;
  const what = capitalized(
    approachText(approach, {
      seller,
      referrer: direct ? '' : (names.at(-2) ?? ''),
      target: names.at(-1) ?? '',
      warm: warmth === 'warm',
      direct,
    }),
  );
  return approach === 'contact-directly' ? what : `${what} (${programText(program)})`;
};
