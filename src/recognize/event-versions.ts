import type { Day } from '../model/day.ts';
import type { Row, Survey } from '../model/format.ts';
import { stampDay } from './recurrence.ts';

type VersionRow = Pick<Row<'uid' | 'instance' | 'version' | 'status'>, 'text' | 'number'>;

/**
 * Notes how often a meeting has been changed, and at which of these versions it was called off. Programs write a
 * meeting again under its UID, in the same calendar or in a later export of it, with a higher SEQUENCE each time.
 */
export const noteVersion = (row: VersionRow, noted: Map<string, number>): void => {
  const uid = row.text('uid');
  if (uid === '' || isUninviting(row)) return;
  const version = row.number('version') ?? 0;
  for (const key of [meetingOf(row), ...(isCancelled(row) ? [callingOff(row)] : [])]) {
    noted.set(key, Math.max(noted.get(key) ?? 0, version));
  }
};

/** Changed or called off since: by a later version, or by one that is as late. */
export const isOvertaken = (row: VersionRow, noted: Survey): boolean => {
  const version = row.number('version') ?? 0;
  return (
    version < (noted.get(meetingOf(row)) ?? 0) || version <= (noted.get(callingOff(row)) ?? -1)
  );
};

/** Whether this day of a series has a version of its own: moved, called off, or with other guests. */
export const hasOwnVersion = (uid: string, day: Day, noted: Survey): boolean =>
  uid !== '' && noted.has(`${uid} ${day}`);

const isCancelled = (row: VersionRow): boolean => /^cancelled$/i.test(row.text('status'));

/** It calls the meeting off for those whom it names alone (RFC 5546, 3.2.5). */
const isUninviting = (row: VersionRow): boolean => /^uninvited$/i.test(row.text('status'));

/** A day of a series is a meeting of its own. */
const meetingOf = (row: VersionRow): string =>
  `${row.text('uid')} ${stampDay(row.text('instance')) ?? ''}`;

const callingOff = (row: VersionRow): string => `${meetingOf(row)} off`;
