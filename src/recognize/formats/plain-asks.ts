import { askStatus } from '../../model/calibration.ts';
import { defineFormat } from '../define-format.ts';

/** Introductions asked for before. Read by `plan` and `calibrate`; nothing in it says who knows whom. */
export const plainAsks = defineFormat({
  name: 'plain/asks',
  system: 'plain',
  columns: {
    date: ['date'],
    seller: ['seller'],
    referrer: ['referrer'],
    target: ['target'],
    status: ['status'],
  },
  needs: [['date'], ['seller'], ['referrer'], ['target'], ['status']],
  howTo: 'A table of your own: one row an introduction asked for.',
  read(row) {
    if (row.text('referrer') === '') return row.refuse('referrer', 'no-person');
    if (row.day('date') === undefined) return row.refuse('date', 'bad-date');
    return askStatus(row.text('status')) === undefined
      ? row.refuse('status', 'unknown-status')
      : undefined;
  },
});
