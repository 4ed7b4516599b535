import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Date,From,To,Cc,Message-ID,In-Reply-To,List-Id,List-Unsubscribe,Precedence,Auto-Submitted,X-Gmail-Labels,Return-Path',
  '"Thu, 4 Jun 2026 10:00:00 +0000",Ana Ruiz <ana@altex.example>,Sam Seller <sam@corvid.example>,Bo <bo@altex.example>,<1@x>,,,,,,,',
);

describe('eml/message', () => {
  test('who wrote to whom, and when', () => {
    expect(told(SAMPLE)).toEqual([
      'eml/message',
      '2 person name: Sam Seller, email: sam@corvid.example',
      '2 person name: Bo, email: bo@altex.example',
      '2 person name: Ana Ruiz, email: ana@altex.example',
      'email 2026-06-04 email ana@altex.example > email sam@corvid.example of 2',
      'email 2026-06-04 email ana@altex.example > email bo@altex.example of 2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });
});
