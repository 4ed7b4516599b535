import { endsCell, isBreak, type Quoting, skipSpaces, withoutEscapes } from './scan-record.ts';

export type LikelyCells = {
  readonly cells: readonly string[];
  /** Behind the last cell: at a line break or at the end of the text. */
  readonly end: number;
  /** How far the text is from the rules under this reading; 0: it obeys them. */
  readonly cost: number;
};

export type LikelyOptions = {
  /** How many cells there must be; 0: any number. */
  readonly width: number;
  /** Whether a delimiter may be missing where quotes show that a cell ends. */
  readonly seams: boolean;
  /** Steps that may still be searched, over all records of a file: damage must not cost hours. */
  readonly allowance: { steps: number };
  /** Whether a sound record starts here: a cell that swallows it is unlikely. */
  readonly startsRecord: (at: number) => boolean;
};

/**
 * The reading of a damaged record that breaks the fewest rules and has the right number of cells: a shortest
 * path over the places where a cell may start, since every quote may be a letter, open a cell or close it.
 */
export const likeliestCells = (
  text: string,
  quoting: Quoting,
  options: LikelyOptions,
): LikelyCells | null => {
  const stepsFrom = stepFinder(text, quoting, options);
  const { width, allowance } = options;
  const search: Search = { best: null, steps: Math.min(MAX_STEPS, allowance.steps), width };
  const granted = search.steps;
  let layer = new Map<number, Node>([[0, { at: 0, cost: 0, step: null, before: null }]]);
  for (let count = 1; layer.size > 0 && count <= (width || MAX_WIDTH); count++) {
    layer = nextLayer(layer, count, stepsFrom, search);
  }
  allowance.steps -= granted - search.steps;
  return search.best && toCells(search.best);
};

const MAX_WIDTH = 512;
const MAX_STEPS = 20_000;
const MAX_COST = 12;
const MAX_CLOSERS = 48;

/** What each break of a rule counts: the higher, the less likely somebody wrote it so. */
const COSTS = {
  bareQuoteInOpenCell: 1,
  openCellStartsWithQuote: 3,
  openCellWithinQuotes: 8,
  bareQuoteInQuotedCell: 2,
  lineBreak: 0.25,
  swallowedRecord: 4,
  missingDelimiter: 3,
};

type Step = {
  readonly value: string;
  /** Where the next cell starts; with `ends`, where the record ends. */
  readonly next: number;
  readonly cost: number;
  readonly ends: boolean;
};

type Node = {
  readonly at: number;
  readonly cost: number;
  readonly step: Step | null;
  readonly before: Node | null;
};

type Search = { best: Node | null; steps: number; readonly width: number };

type StepsFrom = (at: number) => readonly Step[];

const nextLayer = (
  layer: ReadonlyMap<number, Node>,
  count: number,
  stepsFrom: StepsFrom,
  search: Search,
): Map<number, Node> => {
  const next = new Map<number, Node>();
  for (const before of layer.values()) {
    if (search.steps <= 0) return next;
    for (const step of stepsFrom(before.at)) take({ before, step, next, count, search });
  }
  return next;
};

type Taking = {
  readonly before: Node;
  readonly step: Step;
  readonly next: Map<number, Node>;
  readonly count: number;
  readonly search: Search;
};

const take = ({ before, step, next, count, search }: Taking): void => {
  search.steps--;
  const node = { at: step.next, cost: before.cost + step.cost, step, before };
  if (isHopeless(node, search)) return;
  if (step.ends) keepBest(search, node, count);
  else keepCheaper(next, node);
};

const keepBest = (search: Search, node: Node, count: number): void => {
  if (search.width === 0 || search.width === count) search.best = node;
};

const isHopeless = ({ cost }: Node, { best }: Search): boolean =>
  cost > MAX_COST || (best !== null && cost >= best.cost);

const keepCheaper = (layer: Map<number, Node>, node: Node): void => {
  const known = layer.get(node.at);
  if (known === undefined || node.cost < known.cost) layer.set(node.at, node);
};

const toCells = (last: Node): LikelyCells => {
  const cells: string[] = [];
  for (let node: Node | null = last; node?.step; node = node.before) cells.push(node.step.value);
  return { cells: cells.reverse(), end: last.at, cost: last.cost };
};

const stepFinder = (text: string, quoting: Quoting, options: LikelyOptions): StepsFrom => {
  const known = new Map<number, readonly Step[]>();
  const breakCost = breakCosts(text, options);
  return (at) => {
    const found = known.get(at);
    if (found) return found;
    const start = quoting.delimiter.startsWith(' ') ? at : skipSpaces(text, at);
    const steps = [
      ...openSteps(text, at, quoting, options.seams),
      ...(text.startsWith(quoting.quote, start)
        ? quotedSteps({ text, start, quoting, seams: options.seams, breakCost })
        : []),
    ];
    known.set(at, steps);
    return steps;
  };
};

const openSteps = (text: string, at: number, quoting: Quoting, seams: boolean): readonly Step[] => {
  let end = at;
  while (!endsCell(text, end, quoting.delimiter)) end++;
  const value = text.slice(at, end);
  const whole = toStep({ text, end, quoting, value, cost: openCost(value, quoting.quote) });
  const seam = seams ? value.indexOf(quoting.quote, 1) : -1;
  if (seam < 1) return [whole];
  const cost = COSTS.missingDelimiter + openCost(value.slice(0, seam), quoting.quote);
  return [whole, { value: value.slice(0, seam), next: at + seam, cost, ends: false }];
};

const openCost = (value: string, quote: string): number => {
  if (!value.includes(quote)) return 0;
  const text = value.trim();
  if (!text.startsWith(quote)) return COSTS.bareQuoteInOpenCell;
  const within = text.length > 1 && text.endsWith(quote);
  return within ? COSTS.openCellWithinQuotes : COSTS.openCellStartsWithQuote;
};

type Ending = {
  readonly text: string;
  readonly end: number;
  readonly quoting: Quoting;
  readonly value: string;
  readonly cost: number;
};

const toStep = ({ text, end, quoting, value, cost }: Ending): Step => {
  const ends = end >= text.length || isBreak(text.charCodeAt(end));
  return { value, cost, ends, next: ends ? end : end + quoting.delimiter.length };
};

type Opening = {
  readonly text: string;
  readonly start: number;
  readonly quoting: Quoting;
  readonly seams: boolean;
  readonly breakCost: (from: number, to: number) => number;
};

/** Every quote behind the opening one may close the cell; those before it are then letters or pairs. */
const quotedSteps = (opening: Opening): readonly Step[] => {
  const { text, start, quoting, seams } = opening;
  const steps: Step[] = [];
  let unpaired = 0;
  let run = 0;
  let before = -2;
  for (let at = nextQuote(text, start, quoting); at >= 0; at = nextQuote(text, at, quoting)) {
    if (at === before + 1) run++;
    else {
      unpaired += run % 2;
      run = 1;
    }
    before = at;
    const cost = (unpaired + ((run - 1) % 2)) * COSTS.bareQuoteInQuotedCell;
    if (cost > MAX_COST || steps.length > MAX_CLOSERS) break;
    steps.push(...closingSteps(opening, at, cost, seams));
  }
  return steps;
};

const nextQuote = (text: string, at: number, { quote, escape: escaping }: Quoting): number => {
  let next = text.indexOf(quote, at + 1);
  while (escaping === '\\' && next > 0 && text[next - 1] === '\\')
    next = text.indexOf(quote, next + 1);
  return next;
};

const closingSteps = (
  { text, start, quoting, breakCost }: Opening,
  at: number,
  quoteCost: number,
  seams: boolean,
): readonly Step[] => {
  const end = quoting.delimiter.startsWith(' ') ? at + 1 : skipSpaces(text, at + 1);
  const value = withoutEscapes(text.slice(start + 1, at), quoting);
  const cost = quoteCost + breakCost(start, at);
  if (endsCell(text, end, quoting.delimiter)) return [toStep({ text, end, quoting, value, cost })];
  if (!seams) return [];
  return [{ value, next: at + 1, cost: cost + COSTS.missingDelimiter, ends: false }];
};

/** What the line breaks between two places cost. */
const breakCosts = (text: string, { startsRecord }: LikelyOptions) => {
  const places: number[] = [];
  const sums: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    places.push(at);
    const cost = startsRecord(at + 1) ? COSTS.swallowedRecord : COSTS.lineBreak;
    sums.push((sums[sums.length - 1] ?? 0) + cost);
  }
  const upTo = (end: number) => sums[places.filter((place) => place < end).length] ?? 0;
  return (from: number, to: number): number => (places.length === 0 ? 0 : upTo(to) - upTo(from));
};
