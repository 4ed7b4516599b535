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

/** "0.83 very strong, warm, contact on record" */
export const tieText = (hop: HopView): string =>
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
  const rows = factors.map(factorTexts);
  const widest = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => widthOf(row[column])));
  const [nameWidth, valueWidth] = [widest(0), widest(1)];
  return rows.flatMap(([name, value, because]) => {
    const label = `${padded(name, nameWidth)}  ${paddedLeft(value, valueWidth)}  `;
    return labelled(INDENT + label, because, look.width).map((line) => line.trimEnd());
  });
};

/** What a factor is called, its value, and the facts behind it. */
export const factorTexts = ({
  name,
  value,
  because,
}: Factor): readonly [name: string, value: string, because: string] => [
  visible(factorWord(name)),
  shortFigure(value),
  visible(becauseText(because)),
];

const evidenceLines = (evidence: EvidenceSummary, look: Look): string[] => {
  const { places, text } = evidenceTexts(evidence);
  const told = text + (places === '' ? '' : ` [${places}]`);
  return labelled(`${INDENT}· `, told, look.width);
};

/** What is known, and where it stands. */
export const evidenceTexts = (
  evidence: EvidenceSummary,
): { readonly text: string; readonly places: string } => ({
  text: visible(evidenceText(evidence)),
  places: visible(placesText(evidence.sources)),
});

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
