import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { ownSite } from '../../src/resolve/own-site.ts';

const isOwn = (name: string, email: string): boolean => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, 'plain');
  sink.at(0, 2);
  sink.person({ name, email });
  const clean = normalizeRecords(claims);
  return ownSite(clean)(clean.mailbox[0] ?? 0, 0);
};

describe('a site named after the bearer of an address', () => {
  test.each([
    ['Ona Zelwick', 'mail@onazelwick.example'],
    ['Ona Zelwick', 'info@ona-zelwick.example'],
    ['Ona Zelwick', 'o@zelwick.example'],
    ['Ona Zelwick', 'oz@ozelwick.example'],
    ['Ona Zelwick', 'oz@zelwick.co.uk'],
    ['Ona Zelwick', 'oz@mail.zelwick.example'],
    ['Zelwick, Ona', 'oz@zelwickona.example'],
    ['Dylan Braithe', 'mail@dylanb.example'],
    ['Jörg Müllan', 'post@muellan.example'],
    ['Jörg Müllan', 'post@mullan.example'],
    ['Żaneta Óldrik', 'z@oldrik.example'],
    ['Dr. Ona Zelwick, MBA', 'hi@zelwick.example'],
  ])('%s: %s', (name, email) => {
    expect(isOwn(name, email)).toBe(true);
  });
});

describe('a house, though the name may be in its own', () => {
  test.each([
    ['Ona Zelwick', 'ona@altex.example'],
    ['Ona Zelwick', 'ona@zelwickfoods.example'],
    ['Ona Zelwick', 'zelwick@gmail.com'],
    ['Ona Zelwick', 'zelwick@server'],
    ['Ona Zelwick', 'x@zelwick.altex.example'],
    ['Ona Zelwick', 'x@ona.example'],
    ['Ona Lee', 'x@lee.example'],
    ['Ona Lee', 'x@leeward.example'],
    ['Ona', 'x@altex.example'],
    ['', 'x@altex.example'],
    ['Tex Alvard', 'x@altex.example'],
    ['Ona Zelwick', 'onazelwick@zelwick12.example'],
  ])('%s: %s', (name, email) => {
    expect(isOwn(name, email)).toBe(false);
  });
});
