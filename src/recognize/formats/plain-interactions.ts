import type { CellSink } from '../../model/claim-cells.ts';
import { CONTACT_KINDS } from '../../model/evidence.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { contactChannel } from '../contact-channel.ts';
import { defineFormat } from '../define-format.ts';
import { namedPeople } from '../named-people.ts';
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
    return (row) => {
      const sender = cells.from(row);
      const channel = cells.channel(row);
      const day = cells.day(row);
      const count = cells.count(row);
      if (sender === 0 || channel === REFUSED || day === REFUSED || count === REFUSED) return false;
      const group = cells.to.read(row);
      if (group === 0 || group === REFUSED) return false;
      // As `read` does it, the sender's reference comes last.
      for (let part = 0; part < group; part++) cells.people.ref(cells.to.at(part));
      const from = cells.people.ref(sender);
      for (let part = 0; part < group; part++) {
        const to = cells.people.ref(cells.to.at(part));
        claims.contact({ from, to, day, channel, count, group });
      }
      return true;
    };
  },
});

type Field = 'from' | 'to' | 'date' | 'channel' | 'count';

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const people = namedPeople(claims);
  return {
    people,
    from: table.texts(claims.texts)('from'),
    to: table.parts('to', ';', claims.texts),
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
  };
};

const isCount = (value: number | undefined): boolean =>
  Number.isInteger(value) && Number(value) >= 1;
