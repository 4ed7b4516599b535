import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Deal owner,Associated Company (Primary),Associated Company IDs (Primary),Associated Contact IDs',
  '700,Renewal,Sales,Closed won,1000,2024-05-06 00:00,Sam Seller,Brightwater,900,501;502',
  '701,Pilot,Sales,closedlost,,2024-06-07 00:00,,Fern,902,',
  '702,New,Sales,appointmentscheduled,,,Sam Seller,,,503',
);

describe('hubspot/deal', () => {
  test('deals with their company and the people of them', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: 700, accountId: 900, account: Brightwater, state: won, owner: id Sam Seller, day: 2024-05-06',
      'deal id: 701, accountId: 902, account: Fern, state: lost, day: 2024-06-07',
      'deal id: 702, state: open, owner: id Sam Seller',
      'role in 700: id 501',
      'role in 700: id 502',
      'role in 702: id 503',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('won or not, where that has a column', () => {
    expect(
      told(
        lines(
          'Record ID,Deal Name,Deal Stage,Is Closed Won,Is Deal Closed?,Close Date',
          '700,A,Signed,true,true,2024-05-06 00:00',
          '701,B,Signed,false,true,2024-05-06 00:00',
          '702,C,Signed,false,false,2024-05-06 00:00',
        ),
      ),
    ).toEqual([
      'hubspot/deal',
      'deal id: 700, state: won, day: 2024-05-06',
      'deal id: 701, state: lost, day: 2024-05-06',
      'deal id: 702, state: open, day: 2024-05-06',
    ]);
  });

  test('contacts whom nobody exported are known by what the deal says; of several, ids may stand in another order', () => {
    expect(
      told(
        lines(
          'Record ID,Deal Name,Deal Stage,Close Date,Associated Contact,Associated Contact IDs',
          '700,A,closedwon,2024-05-06 00:00,Ana Ruiz (ana@harbor.example),501',
          '701,B,closedwon,2024-05-07 00:00,Ana Ruiz (ana@harbor.example),501',
          '702,C,closedwon,2024-05-08 00:00,Bo Lind (bo@fern.example);Cy Moss (cy@fern.example),502;503',
          '703,D,closedwon,2024-05-09 00:00,,504',
          '704,E,closedwon,2024-05-10 00:00,Dee Orr,505',
          '705,F,closedwon,2024-05-10 00:00,Eve Fry (eve@fern.example);Gus,506;507',
          '706,G,closedwon,2024-05-10 00:00,Cy Moss (cy@fern.example),503;508',
        ),
      ).filter((line) => !line.startsWith('deal')),
    ).toEqual([
      'hubspot/deal',
      '2 person id: 501, name: Ana Ruiz, email: ana@harbor.example',
      '4 person name: Bo Lind, email: bo@fern.example',
      '4 person name: Cy Moss, email: cy@fern.example',
      '6 person id: 505, name: Dee Orr',
      'role in 700: id 501',
      'role in 701: id 501',
      'role in 702: email bo@fern.example',
      'role in 702: email cy@fern.example',
      'role in 703: id 504',
      'role in 704: id 505',
      'role in 705: id 506',
      'role in 705: id 507',
      'role in 706: id 503',
      'role in 706: id 508',
    ]);
  });

  test.each([
    ['Mirela Okonjo', 'id: 501, name: Mirela Okonjo'],
    ['mirela@fern.example', 'id: 501, email: mirela@fern.example'],
    [
      'Mirela Okonjo (mirela@fern.example)',
      'id: 501, name: Mirela Okonjo, email: mirela@fern.example',
    ],
  ])(
    'the one contact of a deal is known by “%s”, where nobody exported the contacts',
    (shown, person) => {
      const header = 'Record ID,Deal Name,Deal Stage,Associated Contact,Associated Contact IDs';
      const all = told(
        lines(header, `700,Renewal,Open,${shown},501`, `701,Pilot,Open,${shown},501`),
      );
      expect(all.filter((line) => /person/.test(line))).toEqual([`2 person ${person}`]);
      expect(all.slice(-2)).toEqual(['role in 700: id 501', 'role in 701: id 501']);
    },
  );

  test.each([
    ['names of several say nothing of whose ids they are', 'Ana Ruiz;Bo Lind', '501;502'],
    ['a name with something else in brackets may be no name', 'Ana (Fern)', '501'],
    ['there are more ids than names', 'Ana Ruiz', '501;502'],
  ])('%s', (_, shown, ids) => {
    const header = 'Record ID,Deal Name,Deal Stage,Associated Contact,Associated Contact IDs';
    const all = told(lines(header, `700,Renewal,Open,${shown},${ids}`));
    expect(all.filter((line) => /person/.test(line))).toEqual([]);
    expect(all.slice(-ids.split(';').length)).toEqual(
      ids.split(';').map((id) => `role in 700: id ${id}`),
    );
  });
});
