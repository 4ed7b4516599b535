import type { PathView, PersonView } from '../model/report.ts';
import { approachText, programText, referralSourceText } from '../wording/approach-words.ts';
import { capitalized } from '../wording/sentences.ts';
import { strengthWord } from '../wording/strength-words.ts';
import { shortFigure } from './figures.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { chain } from './path-columns.ts';
import { visible } from './visible.ts';

const INDENT = '    ';
const LABEL_WIDTH = 14;

/** One path in a few lines: who is reached, how strongly, through whom, why, and what to do. */
export const pathText = (path: PathView, look: Look): string[] => [
  headline(path, look),
  ...labelled(label('Path'), visible(chain(path, ' → ')), look.width),
  ...askLines(path, look),
  ...labelled(label(capitalized(path.warmth)), visible(whyText(path)), look.width),
  ...labelled(label('Do'), visible(doText(path)), look.width),
];

/** "Jon Smith, CISO at Altex" */
export const personText = ({
  name,
  title,
  company,
}: Pick<PersonView, 'name' | 'title' | 'company'>): string => {
  const office = [title, company].filter((part) => part !== '').join(' at ');
  return visible(office === '' ? name : `${name}, ${office}`);
};

const label = (text: string): string => `${INDENT}${text.padEnd(LABEL_WIDTH - INDENT.length)}`;

const headline = (path: PathView, { paint, width }: Look): string => {
  const rank = String(path.rank).padStart(2);
  const warmth = paint(path.warmth, path.warmth.toUpperCase());
  const strength = `${shortFigure(path.strength)} ${strengthWord(path.strength)}`;
  const plain = `${rank}  ${path.warmth.toUpperCase()}  `;
  const who = `${personText(path.target)}  (${strength})`;
  const [first = '', ...rest] = labelled(plain, who, width);
  const painted = `${rank}  ${warmth}  ${paint('heading', first.slice(plain.length))}`;
  return [painted, ...rest.map((line) => paint('heading', line))].join('\n');
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

const whyText = (path: PathView): string => {
  const weakest = path.hops[path.weakestHop - 1];
  if (weakest === undefined || path.hops.length === 1) return path.reason.text;
  const strength = `${shortFigure(weakest.strength)} ${strengthWord(weakest.strength)}`;
  return `${path.reason.text} Weakest tie: ${weakest.from.name} – ${weakest.to.name}, ${strength}.`;
};

const doText = (path: PathView): string => {
  const names = { referrer: path.referrer?.name ?? '', target: path.target.name };
  const what = capitalized(approachText(path.approach, names));
  return path.program === 'direct' ? what : `${what} (${programText(path.program)})`;
};
