import { describe, expect, test } from 'vitest';
import { familyName } from '../../src/recognize/person-row.ts';
import { lines, told } from './told.ts';

describe('what stands between the names', () => {
  test.each([
    ['van', 'Moran', 'van Moran'],
    ['van der', 'Moran', 'van der Moran'],
    ['de la', 'Moran', 'de la Moran'],
    ["in 't", 'Moran', "in 't Moran"],
    ['von', 'Moran', 'von Moran'],
    ['dos', 'Moran', 'dos Moran'],
  ])('“%s” is a part of the family’s', (middle, last, family) => {
    expect(familyName(middle, last)).toBe(family);
  });

  test.each([
    ['', 'Moran'],
    ['Ann', 'Moran'],
    ['A.', 'Moran'],
    ['Van', 'Moran'],
    ['Ann van', 'Moran'],
    ['vander', 'Moran'],
    ['van', ''],
  ])('“%s” before “%s” is not', (middle, last) => {
    expect(familyName(middle, last)).toBe(last);
  });

  test.each([
    ['plain/people', 'first_name,middle_name,last_name,email'],
    ['plain/people', 'Voornaam,Tussenvoegsel,Achternaam,E-mailadres,Bedrijf'],
    ['salesforce/lead', 'FirstName,MiddleName,LastName,Email,Company,Status,OwnerId,IsConverted'],
    ['salesforce/contact', 'FirstName,MiddleName,LastName,Email,AccountId,Id,ReportsToId'],
    ['salesforce/user', 'FirstName,MiddleName,LastName,Email,Username,Id,IsActive,UserType'],
    ['google/contacts', 'First Name,Middle Name,Last Name,E-mail 1 - Value,Phonetic First Name'],
    ['google/contacts', 'Given Name,Additional Name,Family Name,E-mail 1 - Value,Yomi Name'],
    ['outlook/contacts', 'First Name,Middle Name,Last Name,E-mail Address,Company,Suffix'],
    ['outlook/contacts', 'Voornaam,Middelste naam,Achternaam,E-mailadres,Bedrijf,Achtervoegsel'],
    ['zoominfo/contacts', 'First Name,Middle Name,Last Name,Email Address,ZoomInfo Contact ID'],
    ['linkedin/imported-contacts', 'FirstName,MiddleName,LastName,Emails,CreatedAt,PhoneNumbers'],
  ])('in %s: %s', (format, header) => {
    const [name, person] = told(lines(header, 'Tess,van der,Moran,tess@lumen.example,,,'), {
      owner: 'Sam Seller',
    }).filter((line) => !line.includes('Sam Seller'));
    expect(name).toBe(format);
    expect(person).toContain('firstName: Tess, lastName: van der Moran');
  });
});

test.each([
  ['LinkedIn Member', 'blank-person 2'],
  ['Deleted user', 'blank-person 2'],
  ['Linked Member', 'person name: Linked Member'],
])('“%s” where a name should stand: %s', (name, becomes) => {
  const header = 'fullName,profileUrl,connectionDegree,vmid,sharedConnectionsCount';
  const [format, what] = told(lines(header, `${name},,3rd,,0`));
  expect(format).toBe('phantombuster/sales-navigator');
  expect(what).toContain(becomes);
});
