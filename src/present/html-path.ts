import type { HopView, PathView, PersonView } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { evidenceTexts, factorTexts, tieText } from './hop-text.ts';
import { html, type Markup, NOTHING } from './html-text.ts';
import type { PathBlock } from './page.ts';
import { drawnFacts } from './path-facts.ts';
import { personText, strengthText, whyText } from './path-text.ts';

/** One path: whom it reaches, warm or cold and why, everyone on it, what to do, and its ties to be unfolded. */
export const pathCard = ({ path, ties }: PathBlock): Markup => html`<article class="${path.warmth}">
<h2><span class="rank">${path.rank}</span> ${personText(path.target)}</h2>
<p><span class="badge ${path.warmth}">${path.warmth}</span> ${whyText(path)}</p>
${way(path)}<dl>
${drawnFacts(path).map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>\n`)}</dl>
<details${ties === 'shown' ? html` open` : NOTHING}>
<summary>How we know: ${counted(path.hops.length, 'tie')}, with factors and evidence</summary>
${path.hops.map(tie)}</details>
</article>
`;

/** People as boxes, ties as lines between them: the stronger, the thicker; cold ones are broken. */
const way = ({
  hops,
  seller,
}: PathView): Markup => html`<ol class="way${hops.length > 3 ? ' long' : ''}">
${personBox(seller, 'seller')}${hops.flatMap((hop, i) => [
  tieLine(hop),
  personBox(hop.to, roleOf(i + 1, hops.length)),
])}</ol>
`;

const roleOf = (place: number, last: number): string => {
  if (place === last) return 'target';
  if (place === last - 1) return 'referrer';
  return place === 1 ? 'first ask' : 'on the way';
};

const personBox = ({ name, title, company }: PersonView, role: string): Markup =>
  html`<li class="person"><b>${name}</b> <span>${[title, company]
    .filter((text) => text !== '')
    .join(', ')}</span> <i>${role}</i></li>\n`;

const tieLine = ({ strength, warm }: HopView): Markup =>
  html`<li class="tie ${warm ? 'warm' : 'cold'} s${grade(strength)}"><span>${strengthText(strength, warm)}${
    warm ? '' : ', cold'
  }</span></li>\n`;

/** 1 to 5, for the thickness of a line. */
const grade = (strength: number): number => Math.min(5, 1 + Math.floor(strength * 5));

const tie = (hop: HopView, i: number): Markup => html`<section>
<h3>${i + 1}. ${personText(hop.from)} – ${personText(hop.to)}</h3>
<p>${tieText(hop)}</p>
${factorTable(hop)}${evidenceList(hop)}</section>
`;

const factorTable = ({ factors }: HopView): Markup =>
  factors.length === 0
    ? NOTHING
    : html`<table>
<thead><tr><th scope="col">Factor</th><th scope="col" class="figure">Value</th><th scope="col">Because</th></tr></thead>
<tbody>
${factors
  .map(factorTexts)
  .map(
    ([name, value, because]) =>
      html`<tr><th scope="row">${name}</th><td class="figure">${value}</td><td>${because}</td></tr>\n`,
  )}</tbody>
</table>
`;

const evidenceList = ({ evidence }: HopView): Markup =>
  evidence.length === 0
    ? NOTHING
    : html`<ul>
${evidence
  .map(evidenceTexts)
  .map(
    ({ text, places }) =>
      html`<li>${text}${places === '' ? NOTHING : html` <code>${places}</code>`}</li>\n`,
  )}</ul>
`;
