import { headerKey } from './header-key.ts';

/** A cell with at most one typing error for each four letters becomes the header it meant. */
export const nearSpelling = (cell: string, spellings: readonly string[]): string => {
  const key = headerKey(cell);
  if (key.length < 4 || key.length > 30) return cell;
  const allowed = Math.max(1, Math.floor(key.length / 4));
  return spellings.find((spelling) => withinEdits(key, spelling, allowed)) ?? cell;
};

/** Two neighbors in each other's place, a letter left out or one typed twice: what fingers do, and no other word. */
export const isSlip = (typed: string, meant: string): boolean => {
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  const from = at < 0 ? typed.length : at;
  const [rest, wanted] = [typed.slice(from), meant.slice(from)];
  if (rest.length === wanted.length)
    return rest.length > 1 && `${rest[1]}${rest[0]}${rest.slice(2)}` === wanted;
  if (rest.length < wanted.length) return meant.length > 4 && rest === wanted.slice(1);
  return rest[0] === typed[from - 1] && rest.slice(1) === wanted;
};

/** True where `allowed` letters typed, left out, swapped or added too much make one of the other. */
const withinEdits = (a: string, b: string, allowed: number): boolean => {
  if (Math.abs(a.length - b.length) > allowed) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(editCell(a, b, { i, j, before, row, next }));
    before = row;
    row = next;
  }
  return (row[b.length] ?? allowed + 1) <= allowed;
};

type EditRows = { i: number; j: number; before: number[]; row: number[]; next: number[] };

/** Optimal string alignment (Damerau 1964): a swap of neighbors is one error. */
const editCell = (a: string, b: string, { i, j, before, row, next }: EditRows): number => {
  const far = Number.POSITIVE_INFINITY;
  const change = (row[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swap = swapped ? (before[j - 2] ?? far) + 1 : far;
  return Math.min((row[j] ?? far) + 1, (next[j - 1] ?? far) + 1, change, swap);
};
