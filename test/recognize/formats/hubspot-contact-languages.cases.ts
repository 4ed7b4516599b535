import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,First Name,Last Name,Email,Job Title,City,Country/Region,Contact owner,Lifecycle Stage',
  '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Customer',
);

describe('hubspot/contact', () => {
  test('people with their owner, in English', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/contact',
      '2 person id: 501, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, city: Lima, country: Peru',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test.each([
    [
      'Spanish',
      'ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,País/región,Propietario del contacto,Etapa del ciclo de vida',
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Cliente',
    ],
    [
      'German',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Jobbezeichnung,Stadt,Land/Region,Für Kontakt zuständiger Mitarbeiter,Lifecycle-Phase',
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Kunde',
    ],
    [
      'French',
      "ID de fiche d'informations,Prénom,Nom,E-mail,Intitulé du poste,Ville,Pays/Région,Propriétaire du contact,Phase du cycle de vie",
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Client',
    ],
    [
      'Portuguese',
      'ID do registro,Nome,Sobrenome,E-mail,Cargo,Cidade,País/Região,Proprietário do contato,Fase do ciclo de vida',
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Cliente',
    ],
    [
      'Italian',
      'ID record,Nome,Cognome,E-mail,Qualifica,Città,Paese/Regione,Proprietario del contatto,Fase del ciclo di vita',
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Cliente',
    ],
    [
      'Dutch',
      'Record-ID,Voornaam,Achternaam,E-mail,Functietitel,Plaats,Land/regio,Contacteigenaar,Lifecyclefase',
      '501,Ana,Ruiz,ana@harbor.example,CFO,Lima,Peru,Sam Seller,Klant',
    ],
  ])('the same in %s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual(told(SAMPLE));
  });
});
