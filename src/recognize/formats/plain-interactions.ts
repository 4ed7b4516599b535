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
});

const isCount = (value: number | undefined): boolean =>
  Number.isInteger(value) && Number(value) >= 1;
