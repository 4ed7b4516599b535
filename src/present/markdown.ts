import type { Cell, HopView, PathView } from '../model/report.ts';
import { figureText } from './figures.ts';
import { evidenceTexts, factorTexts, tieText } from './hop-text.ts';
import { fenceFor, markdownText } from './markdown-text.ts';
import type { Block, Fact, LetterBlock, Page, PathBlock, TableBlock } from './page.ts';
import { writtenFacts } from './path-facts.ts';
import { personText, whyText } from './path-text.ts';
import { visible } from './visible.ts';

/** A page as GitHub-flavored Markdown: headings, lists and tables that are readable as they stand, too. */
export function* markdown({ title, blocks, foot }: Page): Iterable<string> {
  yield `# ${markdownText(title)}\n`;
  for (const block of blocks) yield* blockLines(block);
  yield `\n${markdownText(foot)}\n`;
}

function* blockLines(block: Block): Iterable<string> {
  if (block.kind === 'table') yield* tableLines(block);
  else {
    const lines = linesOf(block);
    if (lines.length > 0) yield `\n${lines.join('\n')}\n`;
  }
}

const linesOf = (block: Exclude<Block, TableBlock>): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`## ${markdownText(block.text)}`];
    case 'text':
      return [markdownText(block.text)];
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`);
    case 'code':
      return codeLines(block.lines);
    case 'letter':
      return letterLines(block);
    case 'path':
      return pathLines(block);
  }
};

const codeLines = (lines: readonly string[]): string[] => {
  const fence = fenceFor(lines);
  return [fence, ...lines.map(visible), fence];
};

function* tableLines({ columns, rows }: TableBlock): Iterable<string> {
  if (columns.length === 0) return;
  yield `\n${row(columns.map(({ name }) => markdownText(name)))}`;
  yield row(columns.map(({ shows }) => (shows === 'figure' ? '---:' : '---')));
  for (const cells of rows) yield row(columns.map((_, i) => cellText(cells[i] ?? null)));
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? figureText(cell) : markdownText(String(cell));
};

const pathLines = ({ path, ties, listed }: PathBlock): string[] => {
  if (listed && ties === 'folded') return [];
  return [
    `## ${path.rank}. ${markdownText(personText(path.target))}`,
    '',
    `- ${warmthText(path)} ${markdownText(whyText(path))}`,
    ...factLines(writtenFacts(path)),
    ...(ties === 'shown' ? path.hops.flatMap((hop, i) => tieLines(hop, i + 1)) : []),
  ];
};

const warmthText = ({ warmth }: PathView): string => `**${warmth.toUpperCase()}**`;

const factLines = (facts: readonly Fact[]): string[] =>
  facts.map(([label, text]) => `- **${label}:** ${markdownText(text)}`);

const tieLines = (hop: HopView, position: number): string[] => [
  '',
  `### Tie ${position}: ${markdownText(`${personText(hop.from)} – ${personText(hop.to)}`)}`,
  '',
  markdownText(tieText(hop)),
  ...(hop.factors.length === 0 ? [] : ['', '| Factor | Value | Because |', '| --- | ---: | --- |']),
  ...hop.factors.map((factor) => row(factorTexts(factor).map(markdownText)).trimEnd()),
  ...(hop.evidence.length === 0 ? [] : ['']),
  ...hop.evidence.map(evidenceTexts).map(({ text, places }) => {
    const where = places === '' ? '' : ` (${markdownText(places)})`;
    return `- ${markdownText(text)}${where}`;
  }),
];

/** Lines end where those of the letter do; quoted, it is copied from the page without marks. */
const letterLines = ({ title, heads, body }: LetterBlock): string[] => [
  `## ${markdownText(title)}`,
  '',
  ...factLines(heads),
  '',
  ...body
    .trimEnd()
    .split(/\r?\n/)
    .map(markdownText)
    .map((line, i, lines) => {
      const isBroken = line !== '' && (lines[i + 1] ?? '') !== '';
      return `> ${line}${isBroken ? '\\' : ''}`.trimEnd();
    }),
];
