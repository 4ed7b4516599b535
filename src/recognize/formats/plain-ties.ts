import type { CellSink } from '../../model/claim-cells.ts';
import { TIE_CLAIM_KINDS } from '../../model/claims.ts';
import { realColumn } from '../../model/columns.ts';
import { NO_DAY } from '../../model/day.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { defineFormat } from '../define-format.ts';
import { namedPeople } from '../named-people.ts';

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
    if (row.text('strength') !== '' && !isStrength(strength)) {
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
    return (row) => {
      const from = cells.from(row);
      const to = cells.to(row);
      const strength = cells.strength(row);
      const since = cells.since(row);
      const last = cells.last(row);
      if (isNobody(from, to) || isRefused(strength, since, last)) return false;
      claims.tie({
        from: cells.people.ref(from),
        to: cells.people.ref(to),
        kind: DECLARED,
        strength: cells.strengths.at(strength),
        since,
        last,
        label: cells.label(row),
      });
      return true;
    };
  },
});

const DECLARED = TIE_CLAIM_KINDS.indexOf('declared');

const isStrength = (value: number | undefined): value is number =>
  value !== undefined && value > 0 && value <= 1;

/** Nobody at one end, or the same text at both. */
const isNobody = (from: number, to: number): boolean => from === 0 || to === 0 || from === to;

const isRefused = (strength: number, since: number, last: number): boolean =>
  strength === REFUSED || since === REFUSED || last === REFUSED;

type Field = 'from' | 'to' | 'strength' | 'kind' | 'since' | 'lastContact' | 'note';

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const people = namedPeople(claims);
  const person = table.texts(claims.texts);
  const strengths = realColumn();
  const strength = table.memo((row, field) => {
    const value = row.number(field);
    if (row.text(field) !== '' && !isStrength(value)) return REFUSED;
    strengths.push(value ?? Number.NaN);
    return strengths.length - 1;
  });
  return {
    people,
    strengths,
    from: person('from'),
    to: person('to'),
    strength: strength('strength'),
    since: table.memo((row, field) => row.span(field)?.first ?? NO_DAY)('since'),
    last: table.memo((row, field) => row.span(field)?.first ?? NO_DAY)('lastContact'),
    label: table.memo((row, field) => claims.texts.id(row.text(field)))('kind'),
  };
};
