import type { PathPeople, PathRow } from '../model/path-row.ts';
import type { PathLine } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { pathReasonText } from '../wording/reasons.ts';

/** A row in words. */
export const lineOf = (
  { path, reason, weakestTie, ...row }: PathRow,
  people: PathPeople,
): PathLine => {
  const names = path.people.map(people.name);
  return {
    ...row,
    strength: sixDigits(path.strength),
    target: people.card(path.people.at(-1) ?? -1),
    fit: sixDigits(path.fit),
    names,
    referrer: names.length < 3 ? null : people.card(path.people.at(-2) ?? -1),
    weakestTie: weakestTie === null ? null : sixDigits(weakestTie),
    reason: pathReasonText(reason, names),
  };
};
