import { CONTACT_KINDS, type EvidenceSummary } from '../model/evidence.ts';
import type { HopView, PathView } from '../model/report.ts';
import type { Factor } from '../model/tie.ts';
import { becauseText } from '../wording/because-words.ts';
import { evidenceText } from '../wording/evidence-words.ts';
import { factorWord } from '../wording/strength-words.ts';
import { shortFigure } from './figures.ts';
import { labelled, padded, paddedLeft, widthOf } from './layout.ts';
import type { Look } from './paint.ts';
import { personText, strengthText } from './path-text.ts';
import { visible } from './visible.ts';

const INDENT = '       ';
const MOST_PLACES = 3;

/** Every tie of a path: its strength, the factors that made it, and the evidence with its places. */
export const hopsText = ({ hops }: PathView, look: Look): string[] =>
  hops.flatMap((hop, i) => ['', ...hopText(hop, i + 1, look)]);

const hopText = (hop: HopView, position: number, look: Look): string[] => [
  ...labelled(
    `    ${position}. `,
    `${personText(hop.from)} – ${personText(hop.to)}`,
    look.width,
  ).map((line) => look.paint('heading', line)),
  ...labelled(INDENT, tieText(hop), look.width),
  ...factorLines(hop.factors, look),
  ...hop.evidence.flatMap((evidence) => evidenceLines(evidence, look)),
];

const tieText = (hop: HopView): string =>
  [strengthText(hop.strength, hop.warm), hop.warm ? 'warm' : 'cold', knownBy(hop)].join(', ');

/** Contact on record, somebody's word and what merely follows are three kinds of knowledge. */
const knownBy = ({ observed, evidence, factors }: HopView): string => {
  if (!observed) return 'inferred, no contact on record';
  const declared = evidence.some(({ kind }) => kind === 'declared');
  if (!evidence.some(({ kind }) => CONTACT.has(kind))) return 'stated by someone who knows';
  const contact = isOneWay(factors) ? 'contact one way only' : 'contact on record';
  return declared ? `${contact}, and stated` : contact;
};

const isOneWay = (factors: readonly Factor[]): boolean =>
  factors.some(({ name, because }) => name === 'contact' && because['daysOtherWay'] === 0);

const CONTACT: ReadonlySet<string> = new Set(CONTACT_KINDS);

const factorLines = (factors: readonly Factor[], look: Look): string[] => {
  const names = factors.map(({ name }) => visible(factorWord(name)));
  const values = factors.map(({ value }) => shortFigure(value));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
  return factors.flatMap((factor, i) => {
    const name = padded(names[i] ?? '', widest(names));
    const value = paddedLeft(values[i] ?? '', widest(values));
    const because = visible(becauseText(factor.because));
    return labelled(`${INDENT}${name}  ${value}  `, because, look.width).map((line) =>
      line.trimEnd(),
    );
  });
};

const evidenceLines = (evidence: EvidenceSummary, look: Look): string[] => {
  const places = placesText(evidence.sources);
  const text = evidenceText(evidence) + (places === '' ? '' : ` [${places}]`);
  return labelled(`${INDENT}· `, visible(text), look.width);
};

/** "mail.csv:201, 207, 211 and 1 more": a file is named once for its lines. */
const placesText = (sources: readonly string[]): string => {
  const lines = new Map<string, string[]>();
  for (const source of sources.slice(0, MOST_PLACES)) {
    const colon = source.lastIndexOf(':');
    const file = source.slice(0, colon);
    lines.set(file, [...(lines.get(file) ?? []), source.slice(colon + 1)]);
  }
  const more = sources.length - MOST_PLACES;
  const told = [...lines].map(([file, numbers]) => `${file}:${numbers.join(', ')}`).join('; ');
  return more > 0 ? `${told} and ${more} more` : told;
};
