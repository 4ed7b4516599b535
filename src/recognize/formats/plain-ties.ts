import { ABSENT } from '../../model/byte-table.ts';
import type { CellSink } from '../../model/claim-cells.ts';
import { TIE_CLAIM_KINDS } from '../../model/claims.ts';
import { intAt, realColumn } from '../../model/columns.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Row } from '../../model/format.ts';
import { type NamedPeople, type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { defineFormat } from '../define-format.ts';

/** What somebody who knows says about who knows whom. */
export const plainTies = defineFormat({
  name: 'plain/ties',
  system: 'plain',
  columns: {
    from: ['from'],
    to: ['to'],
    strength: ['strength'],
    kind: ['kind'],
    since: ['since'],
    lastContact: ['last_contact'],
    note: ['note'],
  },
  needs: [['from'], ['to'], ['strength']],
  howTo: 'A table of your own: one row a tie that somebody vouches for.',
  read(row, claims) {
    const from = row.text('from');
    const to = row.text('to');
    if (from === '') return row.refuse('from', 'no-person');
    if (to === '') return row.refuse('to', 'no-person');
    if (from === to) return row.refuse('to', 'same-person');
    const strength = row.number('strength');
    if (row.text('strength') !== '' && !isStrength(strength, row)) {
      return row.refuse('strength', 'bad-strength');
    }
    claims.tie({
      from: claims.ref('any', from),
      to: claims.ref('any', to),
      kind: 'declared',
      strength,
      since: row.span('since')?.first,
      last: row.span('lastContact')?.first,
      label: row.text('kind'),
    });
    return undefined;
  },
  readPlain(table, claims) {
    const cells = cellsOf(table, claims);
    const { from, to, strengths } = cells;
    return ({ first, behind, line }) => {
      const [strength, since] = [cells.strength.numbers, cells.since.numbers];
      const [last, label] = [cells.last.numbers, cells.label.numbers];
      const isRefused = (row: number): boolean =>
        intAt(strength, row) === REFUSED ||
        intAt(since, row) === REFUSED ||
        intAt(last, row) === REFUSED;
      let end = first;
      while (end < behind && !isRefused(end) && areTwo(from, to, end)) end++;
      const block = { from: from.refs, to: to.refs, kind: DECLARED, since, last, label };
      claims.rows(
        'ties',
        { first, behind: end, line },
        { ...block, strength: strengths.pick(strength, first, end) },
      );
      return end;
    };
  },
});

const DECLARED = TIE_CLAIM_KINDS.indexOf('declared');

/** The least of five stars is written as certainty is: 1. */
const isStrength = (
  value: number | undefined,
  row: Pick<Row<'strength'>, 'countsBeyondOne'>,
): value is number =>
  value !== undefined &&
  value > 0 &&
  value <= 1 &&
  !(value === 1 && row.countsBeyondOne('strength'));

/** Makes references of both; false where nobody is at one end, or the same text at both. */
const areTwo = (from: NamedPeople, to: NamedPeople, row: number): boolean => {
  const one = intAt(from.refs, row);
  const other = intAt(to.refs, row);
  if (one !== ABSENT && other !== ABSENT) return one !== other;
  const [name, otherName] = [from.text(row), to.text(row)];
  if (name === 0 || otherName === 0 || name === otherName) return false;
  from.ref(row);
  to.ref(row);
  return true;
};

type Field = 'from' | 'to' | 'strength' | 'kind' | 'since' | 'lastContact' | 'note';

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const person = table.people(claims);
  const strengths = realColumn();
  const strength = table.memo((row, field) => {
    const value = row.number(field);
    if (row.text(field) !== '' && !isStrength(value, row)) return REFUSED;
    strengths.push(value ?? Number.NaN);
    return strengths.length - 1;
  });
  return {
    strengths,
    from: person('from'),
    to: person('to'),
    strength: strength('strength'),
    since: table.memo((row, field) => row.span(field)?.first ?? NO_DAY)('since'),
    last: table.memo((row, field) => row.span(field)?.first ?? NO_DAY)('lastContact'),
    label: table.memo((row, field) => claims.texts.id(row.text(field)))('kind'),
  };
};
