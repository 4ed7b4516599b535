import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const OWNED = 'owner id Zoe Hart > Tess Moran';
const ZOE = 'person id: Zoe Hart, name: Zoe Hart, team';

describe('contacts of CRMs that have no format of their own', () => {
  test.each([
    [
      'Copper',
      'Name,Title,Company,Street,City,Country,Owned By,Owner Id,Contact Type,Email,Email Type,Copper ID',
      'Tess Moran,CEO,Lumen,,Oslo,Norway,Zoe Hart,77,Lead,tess@lumen.example,work,169975036',
      'name: Tess Moran, email: tess@lumen.example, title: CEO, company: Lumen, city: Oslo, country: Norway',
    ],
    [
      'Attio',
      'Record ID,Record,Name > First name,Name > Last name,Email addresses,Job title,Company,Company > Domains,LinkedIn,Owner',
      'a1,Tess Moran,Tess,Moran,tess@lumen.example,CEO,Lumen,lumen.example,linkedin.com/in/tess,Zoe Hart',
      'firstName: Tess, lastName: Moran, email: tess@lumen.example, url: linkedin.com/in/tess, title: CEO, company: Lumen',
    ],
    [
      'Freshsales',
      'First name,Last name,Job title,Emails,Work,Mobile,Accounts,Sales owner,Lifecycle stage,City',
      'Tess,Moran,CEO,tess@lumen.example,,,Lumen,Zoe Hart,Customer,Oslo',
      'firstName: Tess, lastName: Moran, email: tess@lumen.example, title: CEO, company: Lumen, city: Oslo',
    ],
    [
      'Insightly',
      'RecordId,Salutation,FirstName,LastName,ContactOwner,EmailAddress1,Organization,Title,SocialLinkedin,DateCreated',
      '22,Ms,Tess,Moran,Zoe Hart,tess@lumen.example,Lumen,CEO,linkedin.com/in/tess,2024-05-01',
      'firstName: Tess, lastName: Moran, email: tess@lumen.example, url: linkedin.com/in/tess, title: CEO, company: Lumen',
    ],
    [
      'Odoo, in German',
      'Externe ID,Name,Zugehörige Firma,Stelle,E-Mail,Telefon,Ort,Land,Vertriebsmitarbeiter',
      'x7,Tess Moran,Lumen,CEO,tess@lumen.example,,Oslo,Norwegen,Zoe Hart',
      'name: Tess Moran, email: tess@lumen.example, title: CEO, company: Lumen, city: Oslo, country: Norwegen',
    ],
    [
      'Pipedrive without the names of its entities',
      'Name,First name,Last name,Label,Organization,Email - Work,Email - Home,Phone - Work,Owner,Update time',
      'Tess Moran,Tess,Moran,Hot,Lumen,tess@lumen.example,,,Zoe Hart,2025-10-02 10:00:00',
      'firstName: Tess, lastName: Moran, name: Tess Moran, email: tess@lumen.example, company: Lumen',
    ],
    [
      'a spreadsheet in Swedish',
      'Förnamn,Efternamn,Företag,Titel,E-post,Ort,Land,Ansvarig säljare',
      'Tess,Moran,Lumen,VD,tess@lumen.example,Oslo,Norge,Zoe Hart',
      'firstName: Tess, lastName: Moran, email: tess@lumen.example, title: VD, company: Lumen, city: Oslo, country: Norge',
    ],
  ])('%s', (_, header, row, person) => {
    const all = told(lines(header, row));
    expect(all[0]).toBe('plain/people');
    expect(all).toContain(`2 person ${person}`);
    expect(all).toContain(`2 ${ZOE}`);
    expect(all.filter((line) => line.startsWith('owner '))).toHaveLength(1);
    expect(all.find((line) => line.startsWith(OWNED))).toBeDefined();
  });

  test('an owner told by one word refers to somebody, whoever that is', () => {
    const text = lines('First Name,Last Name,Email Address,Owner', 'Tess,Moran,t@lumen.example,u7');
    expect(told(text)).toEqual([
      'plain/people',
      '2 person firstName: Tess, lastName: Moran, email: t@lumen.example',
      'owner any u7 > Tess Moran',
    ]);
  });

  test('of a list of people and companies each row is what it says it is', () => {
    const header = 'Type,First Name,Last Name,Job Title,Organisation,Name,Email Address,Country';
    const rows = [
      'Person,Tess,Moran,CEO,Lumen,,t@lumen.example,',
      'Organisation,,,,,Lumen,,Norway',
      'Organisation,,,,,,,',
    ];
    expect(told(lines(header, ...rows))).toEqual([
      'plain/people',
      '2 person firstName: Tess, lastName: Moran, email: t@lumen.example, title: CEO, company: Lumen',
      'account name: Lumen, country: Norway',
      'left out: no-account 4',
    ]);
    const odoo = lines(
      'Name,Email,Job Position,Is a Company',
      'Lumen,,,True',
      'Tess Moran,,,False',
    );
    expect(told(odoo)).toEqual([
      'plain/people',
      '3 person name: Tess Moran',
      'account name: Lumen',
    ]);
  });
});

describe('companies of CRMs that have no format of their own', () => {
  test.each([
    [
      'Name,Details,Email Domain,Country,Owned By,Contact Type,Primary Contact',
      'Lumen,,lumen.example,Norway,Zoe Hart,Current Customer,Tess Moran',
      'name: Lumen, domain: lumen.example, type: customer, country: Norway, owner: any Zoe Hart',
    ],
    [
      'Firma,Branche,Webseite,Mitarbeiter,Land,Betreuer',
      'Lumen GmbH,Energie,lumen.example,120,Norwegen,Zoe Hart',
      'name: Lumen GmbH, domain: lumen.example, industry: Energie, country: Norwegen, employees: 120, owner: any Zoe Hart',
    ],
    [
      'Cuenta,Sector,Sitio web,Número de empleados,País,Propietario de la cuenta,Tipo',
      'Lumen,Energía,lumen.example,120,Noruega,Zoe Hart,Cliente',
      'name: Lumen, domain: lumen.example, type: customer, industry: Energía, country: Noruega, employees: 120, owner: any Zoe Hart',
    ],
  ])('%s', (header, row, account) => {
    expect(told(lines(header, row))).toEqual(['plain/accounts', `account ${account}`]);
  });
});

describe('what else has names in it', () => {
  test.each([
    [
      'a pipeline',
      'Name,Stage,Organizations,Deal Size,Assigned To',
      'Pilot,Lead,Lumen,900,z@c.example',
    ],
    [
      'a pipeline of Copper, whose owners have numbers as Salesforce’s have',
      'Copper ID,Name,Company,Company Id,Primary Contact,Owner,Owner Id,Status,Pipeline,Stage,Value,Close Date',
      '1,Pilot,Lumen,9,Tess Moran,Zoe Hart,77,Won,Sales,Signed,900,5/6/2026',
    ],
    ['a price list', 'Artikel,Preis,Menge', 'Lampe,3,4'],
    ['companies and their towns', 'Firma,Ort,Land', 'Lumen,Oslo,Norwegen'],
    ['two words that mean something', 'Stadt,Land,Fluss', 'Oslo,Norwegen,Akerselva'],
  ])('%s is no table of people', (_, header, row) => {
    expect(told(lines(header, row))).toEqual(['nothing known']);
  });

  test('a table of accounts of one’s own stays one, whatever stands beside', () => {
    const text = lines('account,type,contact,email', 'Lumen,customer,Tess Moran,t@lumen.example');
    expect(told(text)).toEqual(['plain/accounts', 'account name: Lumen, type: customer']);
  });
});

describe('whoever looks like a person and is none', () => {
  test('a box of Streak is a deal', () => {
    const header = 'Name,Stage,Assigned To,Contacts,Organizations,Box Key';
    const row = 'Lumen renewal,Won,Zoe Hart,"t@lumen.example, b@lumen.example",Lumen,agx';
    expect(told(lines(header, row))).toEqual(['nothing known']);
  });

  test('a lead of Close is the company of its contacts', () => {
    const header =
      'lead_id,lead_name,contact_id,contact_name,contact_title,email_1,url_1,lead_owner';
    const row = 'l1,Lumen,c1,Tess Moran,CEO,tess@lumen.example,linkedin.com/in/tess,Zoe Hart';
    expect(told(lines(header, row)).slice(0, 2)).toEqual([
      'plain/people',
      '2 person name: Tess Moran, email: tess@lumen.example, url: linkedin.com/in/tess, title: CEO, company: Lumen',
    ]);
  });

  test.each([
    [
      'Salesloft',
      'First Name,Last Name,Email Address,Company,Owner Email',
      'Tess,Moran,t@l.example,Lumen,zoe@h.example',
      'email zoe@h.example',
    ],
    [
      'Attio',
      'Name > First name,Name > Last name,Email addresses,Company,Strongest connection user',
      'Tess,Moran,t@l.example,Lumen,Zoe Hart',
      'id Zoe Hart',
    ],
  ])('and in %s owns a contact', (_, header, row, owner) => {
    const all = told(lines(header, row));
    expect(all[0]).toBe('plain/people');
    expect(all.at(-1)).toBe(`owner ${owner} > Tess Moran`);
    expect(all[1]).toMatch(/ame: .*Moran, email: t@l\.example, company: Lumen$/);
  });
});
