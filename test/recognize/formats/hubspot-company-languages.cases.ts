import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Company name,Company Domain Name,Industry,Country/Region,Company owner',
  '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
);

describe('hubspot/company', () => {
  test('companies with their owner, in English', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/company',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'account id: 900, name: Harbor, domain: harbor.example, type: unknown, industry: Retail, country: Peru, owner: id Sam Seller',
    ]);
  });

  test.each([
    [
      'Spanish',
      'ID de registro,Nombre de la empresa,Nombre de dominio de la empresa,Sector,País/región,Propietario de la empresa',
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
    [
      'German',
      'Datensatz-ID,Unternehmensname,Domainname des Unternehmens,Branche,Land/Region,Für Unternehmen zuständiger Mitarbeiter',
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
    [
      'French',
      "ID de fiche d'informations,Nom de l'entreprise,Nom de domaine de l'entreprise,Secteur d'activité,Pays/Région,Propriétaire de l'entreprise",
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
    [
      'Portuguese',
      'ID do registro,Nome da empresa,Nome de domínio da empresa,Setor,País/Região,Proprietário da empresa',
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
    [
      'Italian',
      "ID record,Nome dell'azienda,Nome di dominio dell'azienda,Settore,Paese/Regione,Proprietario dell'azienda",
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
    [
      'Dutch',
      'Record-ID,Bedrijfsnaam,Domeinnaam van bedrijf,Bedrijfstak,Land/regio,Bedrijfseigenaar',
      '900,Harbor,harbor.example,Retail,Peru,Sam Seller',
    ],
  ])('the same in %s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual(told(SAMPLE));
  });
});
