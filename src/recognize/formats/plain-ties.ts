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
    const strength = row.number('strength');
    if (row.text('strength') !== '' && !(strength !== undefined && strength > 0 && strength <= 1)) {
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
});
