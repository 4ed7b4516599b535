import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,First Name,Last Name,Email,Contact owner,Lead Status,Create Date,Last Modified Date,Job Title,Lifecycle Stage,Associated Company,Associated Company IDs,Associated Company IDs (Primary),LinkedIn URL,City,Country/Region',
  '501,Mirela,Okonjo,mirela@brightwater.example,Sam Seller,,2024-03-12 09:14,2025-03-12 09:14,VP Operations,Customer,Brightwater,900;901,900,https://www.linkedin.com/in/mirela,Rotterdam,Netherlands',
  '502,Jan,van der Berg,jan@nordhaven.example,sam@corvid.example,Open,2024-03-12 09:14,,CEO,Lead,Nordhaven;Other,902,,,,',
  '503,,,info@fern.example,,,2024-03-12 09:14,,,,,,,,,',
);

describe('hubspot/contact', () => {
  test('people with their company, owner and stage; a customer among them makes the company one', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/contact',
      '2 person id: 501, firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, companyId: 900, city: Rotterdam, country: Netherlands, asOf: 2025-03-12',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person id: 502, firstName: Jan, lastName: van der Berg, email: jan@nordhaven.example, title: CEO, company: Nordhaven, companyId: 902',
      '3 person email: sam@corvid.example, team',
      '4 person id: 503, email: info@fern.example',
      'account name: Brightwater, type: customer, id: 900',
      'owner id Sam Seller > Mirela Okonjo',
      'owner email sam@corvid.example > Jan van der Berg',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in Spanish, as a portal wrote it', () => {
    expect(
      told(
        lines(
          'ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,País/región,Propietario del contacto,Último contacto,Fecha de creación,Estado del lead,Associated Company IDs (Primary)',
          '501,Ana,Ruiz,ana@harbor.example,Directora,Lima,Perú,Sam Seller,,2024-03-12 09:14,,900',
        ),
      ),
    ).toEqual([
      'hubspot/contact',
      '2 person id: 501, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: Directora, companyId: 900, city: Lima, country: Perú',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test('in German', () => {
    expect(
      told(
        lines(
          'Datensatz-ID,Vorname,Nachname,E-Mail,Zuständiger Mitarbeiter für Kontakt,Lead-Status,Lifecycle-Phase,Associated Company',
          '501,Ana,Ruiz,ana@harbor.example,Sam Seller,,Kunde,Harbor',
        ),
      ),
    ).toEqual([
      'hubspot/contact',
      '2 person id: 501, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, company: Harbor',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account name: Harbor, type: customer',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test('with ids that a spreadsheet has rounded, which are none', () => {
    expect(
      told(
        lines(
          'Record ID,First Name,Last Name,Email,Lifecycle Stage',
          '8.001E+10,Ana,Ruiz,ana@harbor.example,Lead',
        ),
      ),
    ).toEqual([
      'hubspot/contact',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example',
      'left out: mangled-id 2',
    ]);
  });

  test('with more than one address', () => {
    expect(
      told(
        lines(
          'Record ID,First Name,Last Name,Email,Additional email addresses,Lifecycle Stage',
          '501,Ana,Ruiz,ana@harbor.example,a.ruiz@harbor.example,Lead',
        ),
      ),
    ).toEqual([
      'hubspot/contact',
      '2 person id: 501, firstName: Ana, lastName: Ruiz, email: ana@harbor.example;a.ruiz@harbor.example',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([['nobody', '504,,,,Sam Seller,,2024-03-12 09:14,,,,Harbor,,,,,', 'blank-person']])(
    'leaves out %s',
    (_, row, code) => {
      expect(told(lines(HEADER, row))).toEqual(['hubspot/contact', `left out: ${code} 2`]);
    },
  );
});
