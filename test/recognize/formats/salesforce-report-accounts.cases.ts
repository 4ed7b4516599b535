import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Account Owner,Account Name,Billing State/Province,Type,Rating,Last Activity,Last Modified Date,Website,Employees',
  'Zoe Hart,Lumen,NRW,Customer - Direct,Hot,5/16/2025,6/1/2025,lumen.example,240',
  'Zoe Hart,Total Energie,,Prospect,,,,,',
  'Zoe Hart,,HH,Prospect,,,,,',
);

describe('salesforce/report-accounts', () => {
  test('companies by labels', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/report-accounts',
      '2 person id: Zoe Hart, name: Zoe Hart, team',
      'account name: Lumen, domain: lumen.example, type: customer, employees: 240, owner: id Zoe Hart',
      'account name: Total Energie, type: prospect, owner: id Zoe Hart',
      'left out: no-account 4',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test.each([
    ['Accountinhaber,Accountname,Typ,Branche,Letzte Aktivität', 'Zoe Hart,Lumen,Kunde,Energie,'],
    ['取引先 所有者,取引先名,種別,業種,最終活動日', 'Zoe Hart,Lumen,Customer,Energie,'],
  ])('in another language: %s', (header, row) => {
    expect(told(lines(header, row)).slice(-1)).toEqual([
      'account name: Lumen, type: customer, industry: Energie, owner: id Zoe Hart',
    ]);
  });

  test('with people beside the companies it is a report of people', () => {
    const text = lines(
      'First Name,Last Name,Account Name,Account Owner,Type,Last Activity',
      'T,M,L,Z,,',
    );
    expect(told(text)[0]).toBe('salesforce/report-contacts');
  });
});
