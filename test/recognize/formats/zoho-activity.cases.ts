import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record Id,Call Owner,Subject,Call Type,Call Start Time,Call Duration,Contact Name.id,Contact Name,Related To,Call Result',
  'zcrm_1,Sam Seller,Intro,Outbound,2024-05-06 10:00:00,10:00,zcrm_9,Mirela Okonjo,Brightwater,Interested',
  'zcrm_2,Sam Seller,Back,Inbound,2024-05-07 10:00:00,10:00,,Ana Ruiz,,',
);

describe('zoho/activity', () => {
  test('calls with a contact; inbound ones from the other side', () => {
    expect(told(SAMPLE)).toEqual([
      'zoho/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'call 2024-05-06 id Sam Seller > id zcrm_9',
      'call 2024-05-07 name Ana Ruiz > id Sam Seller',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('meetings', () => {
    expect(
      told(
        lines(
          'Record Id,Title,Location,All day,From,To,Host,Contact Name.id,Contact Name',
          'zcrm_3,QBR,,false,2024-05-06 10:00:00,2024-05-06 11:00:00,Sam Seller,zcrm_9,Mirela Okonjo',
          'zcrm_4,Fair,,true,2024-05-07 10:00:00,2024-05-07 11:00:00,Sam Seller,zcrm_9,Mirela Okonjo',
        ),
      ),
    ).toEqual([
      'zoho/activity',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'meeting 2024-05-06 id Sam Seller > id zcrm_9',
      'left out: all-day 3',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'a call that nobody took',
      'zcrm_3,Sam Seller,Intro,Missed,2024-05-06 10:00:00,,,Ana Ruiz,,No response/Busy',
      'not-held',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['zoho/activity', `left out: ${code} 2`]);
  });
});
