import type { Cell } from '../model/report.ts';
import { figureText } from './figures.ts';
import { pathCard } from './html-path.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import { html, type Markup, NOTHING } from './html-text.ts';
import type { Block, Fact, LetterBlock, Page, PageColumn, TableBlock } from './page.ts';

/**
 * A page as one HTML document that needs nothing else: no script, no image, no font, and its policy forbids
 * whatever might have got in all the same.
 */
export function* htmlPage({ title, blocks, foot }: Page): Iterable<string> {
  yield head(title).markup;
  for (const block of blocks) yield* blockMarkup(block);
  yield html`<footer>
<p>${foot}</p>
<p>Holds people’s names and how well they know one another: pass it on with care. Made by refpath; nothing on this page is loaded from anywhere.</p>
</footer>
</main>
</body>
</html>
`.markup;
}

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const head = (title: string): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
`;

function* blockMarkup(block: Block): Iterable<string> {
  if (block.kind === 'table') yield* tableMarkup(block);
  else yield markupOf(block).markup;
}

const markupOf = (block: Exclude<Block, TableBlock>): Markup => {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>\n`;
    case 'text':
      return html`<p>${block.text}</p>\n`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
    case 'code':
      return html`<pre>${block.lines.map((line) => html`${line}\n`)}</pre>\n`;
    case 'letter':
      return letterMarkup(block);
    case 'path':
      return pathCard(block);
  }
};

/** Written row by row: a table may be longer than a text can be. */
function* tableMarkup({ caption, columns, rows }: TableBlock): Iterable<string> {
  if (columns.length === 0) return;
  const stacks = columns.every(({ shows }) => shows !== 'aside');
  yield html`<div class="table${stacks ? ' stack' : ''}" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>
`.markup;
  for (const cells of rows) {
    const made = columns.map((column, i) => bodyCell(column, cells[i] ?? null, stacks));
    yield html`<tr>${made}</tr>\n`.markup;
  }
  yield '</tbody>\n</table>\n</div>\n';
}

const headCell = ({ name, shows }: PageColumn): Markup =>
  html`<th scope="col"${className(shows)}>${name}</th>`;

/** Where rows are stacked for want of room, each cell brings the name of its column. */
const bodyCell = ({ name, shows }: PageColumn, cell: Cell, stacks: boolean): Markup => {
  const label = stacks ? html` data-label="${name}"` : NOTHING;
  if (cell === null || cell === '') return html`<td${className(shows)}${label}></td>`;
  if (shows === 'warmth') return html`<td${label}>${badge(String(cell))}</td>`;
  const isFigure = typeof cell === 'number';
  const text = isFigure ? figureText(cell) : String(cell);
  return html`<td${className(isFigure ? 'figure' : shows)}${label}>${text}</td>`;
};

const className = (shows: PageColumn['shows']): Markup =>
  shows === 'figure' || shows === 'aside' ? html` class="${shows}"` : NOTHING;

const badge = (warmth: string): Markup =>
  warmth === 'warm' || warmth === 'cold'
    ? html`<span class="badge ${warmth}">${warmth}</span>`
    : html`${warmth}`;

const letterMarkup = ({ title, heads, body }: LetterBlock): Markup => html`<section>
<h2>${title}</h2>
${factList(heads)}<div class="letter">${body
  .trimEnd()
  .split(/\r?\n/)
  .map((line) => html`${line}\n`)}</div>
</section>
`;

const factList = (facts: readonly Fact[]): Markup => html`<dl>
${facts.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>\n`)}</dl>
`;
