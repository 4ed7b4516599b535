import { ABSENT } from '../../model/byte-table.ts';
import type { CellSink } from '../../model/claim-cells.ts';
import { intAt } from '../../model/columns.ts';
import { CONTACT_KINDS } from '../../model/evidence.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { contactChannel } from '../contact-channel.ts';
import { defineFormat } from '../define-format.ts';
import { listOf } from '../said.ts';

/** Contact on a day: from whom, to whom, how. */
export const plainInteractions = defineFormat({
  name: 'plain/interactions',
  system: 'plain',
  columns: {
    from: ['from'],
    to: ['to'],
    date: ['date'],
    channel: ['channel'],
    count: ['count'],
  },
  needs: [['from'], ['to'], ['date'], ['channel']],
  howTo: 'A table of your own: one row a mail, meeting, call or message; several `to` with `;`.',
  read(row, claims) {
    const from = row.text('from');
    const to = listOf(row.text('to'));
    if (from === '') return row.refuse('from', 'no-person');
    if (to.length === 0) return row.refuse('to', 'no-person');
    const channel = contactChannel(row.text('channel'));
    if (channel === undefined) return row.refuse('channel', 'unknown-channel');
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const count = row.number('count');
    if (row.text('count') !== '' && !isCount(count)) return row.refuse('count', 'bad-count');
    const people = to.map((person) => claims.ref('any', person));
    claims.contact({ from: claims.ref('any', from), to: people, day, channel, count });
    return undefined;
  },
  readPlain(table, claims) {
    const cells = cellsOf(table, claims);
    const block = spreadOut();
    return ({ first, behind, line }) => {
      const numbers = numbersOf(cells);
      const { firsts, refs: to } = cells.to;
      block.reserve(firsts.at(behind));
      let row = first;
      while (row < behind && isClaimable(cells, numbers, row)) {
        block.add(numbers, row, line + row - first);
        row++;
      }
      const parts = { first: firsts.at(first), behind: firsts.at(row), line };
      claims.rows('contacts', parts, { to, ...block.cells });
      return row;
    };
  },
});

type Field = 'from' | 'to' | 'date' | 'channel' | 'count';

type Cells = ReturnType<typeof cellsOf>;

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => ({
  from: table.people(claims)('from'),
  to: table.peopleIn('to', ';', claims),
  day: table.memo((row, field) => row.day(field) ?? REFUSED)('date'),
  channel: table.memo((row, field) => {
    const channel = contactChannel(row.text(field));
    return channel === undefined ? REFUSED : CONTACT_KINDS.indexOf(channel);
  })('channel'),
  count: table.memo((row, field) => {
    if (row.text(field) === '') return 1;
    const count = row.number(field);
    return count !== undefined && isCount(count) && count < REFUSED ? count : REFUSED;
  })('count'),
});

/** What the rows of the batch at hand say, but for whom they were sent to. */
const numbersOf = ({ from, to, day, channel, count }: Cells) => ({
  ...{ firsts: to.firsts.view(), from: from.refs },
  ...{ day: day.numbers, channel: channel.numbers, count: count.numbers },
});
type Numbers = ReturnType<typeof numbersOf>;

/** Makes references of all whom the row names; false where a cell is odd or names nobody. */
const isClaimable = ({ from, to }: Cells, numbers: Numbers, row: number): boolean => {
  const { firsts, day, channel, count } = numbers;
  const isRefused =
    intAt(day, row) === REFUSED || intAt(channel, row) === REFUSED || intAt(count, row) === REFUSED;
  if (isRefused) return false;
  const people = to.count(row);
  if (people === 0 || people === REFUSED) return false;
  const isKnown = intAt(numbers.from, row) !== ABSENT;
  if (!isKnown && from.text(row) === 0) return false;
  // As `read` does it, the sender's reference comes last.
  for (let part = intAt(firsts, row); part < intAt(firsts, row + 1); part++) to.ref(part);
  if (!isKnown) from.ref(row);
  return true;
};

/** One claim for each whom a row names: all but the row's part is said again. */
const spreadOut = () => {
  const made = (length: number) => ({
    ...{ line: new Int32Array(length), from: new Int32Array(length) },
    ...{ day: new Int32Array(length), channel: new Int32Array(length) },
    ...{ count: new Int32Array(length), group: new Int32Array(length) },
  });
  const block = {
    cells: made(0),
    reserve(claims: number): void {
      if (block.cells.line.length < claims) block.cells = made(claims);
    },
    add({ firsts, from, day, channel, count }: Numbers, row: number, line: number): void {
      const { cells } = block;
      const first = intAt(firsts, row);
      const behind = intAt(firsts, row + 1);
      for (let part = first; part < behind; part++) {
        cells.line[part] = line;
        cells.from[part] = intAt(from, row);
        cells.day[part] = intAt(day, row);
        cells.channel[part] = intAt(channel, row);
        cells.count[part] = intAt(count, row);
        cells.group[part] = behind - first;
      }
    },
  };
  return block;
};

const isCount = (value: number | undefined): boolean =>
  Number.isInteger(value) && Number(value) >= 1;
