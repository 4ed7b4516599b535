import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Activity Type,Subject,Regarding,Priority,Due Date,Activity Status,Owner,Actual End',
  'Phone Call,Hi,Tess Moran,Normal,5/20/2025,Completed,Zoe Hart,5/21/2025 7:42 AM',
  'Email,Hi,Tess Moran,Normal,5/22/2025,Sent,Zoe Hart,',
  'Task,Hi,Tess Moran,Normal,5/22/2025,Completed,Zoe Hart,',
  'Appointment,Hi,Tess Moran,Normal,5/22/2025,Open,Zoe Hart,',
  'Appointment,Hi,,Normal,5/22/2025,Completed,Zoe Hart,',
  'Appointment,Hi,Tess Moran,Normal,,Completed,Zoe Hart,',
);

describe('dynamics/activity', () => {
  test('activities of all kinds', () => {
    expect(told(SAMPLE)).toEqual([
      'dynamics/activity',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'call 2025-05-21 id Zoe Hart > name Tess Moran',
      'email 2025-05-22 id Zoe Hart > name Tess Moran',
      'left out: bad-date 7',
      'left out: no-person 6',
      'left out: not-contact 4',
      'left out: not-done 5',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('without a status they are taken for done', () => {
    const text = lines(
      'Activity Type,Regarding,Owner,Due Date',
      'Email,Tess Moran,Zoe Hart,5/22/2025',
    );
    expect(told(text).slice(-1)).toEqual(['email 2025-05-22 id Zoe Hart > name Tess Moran']);
  });
});
