import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

describe('lists of connections that were saved by others', () => {
  test.each([
    [
      'in German',
      'Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verknüpft am',
      'Mona;Ek;https://www.linkedin.com/in/mona-ek;;Fjord;CMO;04. Nov. 2024',
    ],
    [
      'in Spanish',
      'Nombre;Apellidos;URL;Dirección de correo electrónico;Empresa;Cargo;Fecha de la conexión',
      'Mona;Ek;https://www.linkedin.com/in/mona-ek;;Fjord;CMO;4 de noviembre de 2024',
    ],
    [
      'in Japanese',
      '名;姓;URL;メールアドレス;会社;役職;つながった日',
      'Mona;Ek;https://www.linkedin.com/in/mona-ek;;Fjord;CMO;2024年11月4日',
    ],
    [
      'by PhantomBuster',
      'profileUrl;firstName;lastName;fullName;company;title;connectionSince;profileImageUrl',
      'https://www.linkedin.com/in/mona-ek;Mona;Ek;;Fjord;CMO;2024-11-04T10:00:00.000Z;',
    ],
  ])('%s', (_, header, row) => {
    const text = lines(header, row).replaceAll(';', ',');
    expect(told(text, { owner: 'Sam Seller' })).toEqual([
      'linkedin/connections',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mona, lastName: Ek, url: https://www.linkedin.com/in/mona-ek, title: CMO, company: Fjord',
      'linkedin-connection Sam Seller > Mona Ek, since: 2024-11-04',
    ]);
  });
});

describe('jobs in the words of others', () => {
  test.each([
    [
      'in German',
      'Person,E-Mail,Firma,Position,von,bis',
      'Mona Ek,mona@fjord.example,Havn,CMO,2018-01,2021-04',
    ],
    [
      'with two columns for the name',
      'First Name,Last Name,Email,Company,Title,Start Date,End Date',
      'Mona,Ek,mona@fjord.example,Havn,CMO,2018-01,2021-04',
    ],
    [
      'in Portuguese',
      'Nome completo,E-mail,Empresa,Cargo,Data de início,Data de término',
      'Mona Ek,mona@fjord.example,Havn,CMO,01/2018,04/2021',
    ],
  ])('%s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual([
      'plain/employment',
      '2 person name: Mona Ek, email: mona@fjord.example',
      'job Mona Ek at Havn, title: CMO, start: 2018-01-01..2018-01-31, end: 2021-04-01..2021-04-30 (employee)',
    ]);
  });

  test.each([
    ['Company 1,Job Title 1,Start Date 1,End Date 1,Company 2,Job Title 2,Start Date 2,End Date 2'],
    [
      'Experience 1 Company,Experience 1 Title,Experience 1 Start,Experience 1 End,Experience 2 Company,Experience 2 Title,Experience 2 Start,Experience 2 End',
    ],
  ])('numbered: %s', (header) => {
    const row = 'Mona Ek,Fjord,CMO,May 2021,,Havn,Head,Jan 2018,Apr 2021';
    expect(told(lines(`Full Name,${header}`, row))).toEqual([
      'prospects/numbered-experience',
      '2 person name: Mona Ek',
      'job Mona Ek at Fjord, title: CMO, start: 2021-05-01..2021-05-31, still (employee)',
      'job Mona Ek at Havn, title: Head, start: 2018-01-01..2018-01-31, end: 2021-04-01..2021-04-30 (employee)',
    ]);
  });
});

describe('other robots of PhantomBuster', () => {
  test('profiles, with the years of two jobs', () => {
    const text = lines(
      'linkedinProfileUrl,email,linkedinHeadline,connectionDegree,firstName,lastName,companyName,linkedinJobTitle,linkedinJobDateRange,linkedinPreviousJobTitle,previousCompanyName,linkedinPreviousJobDateRange,refreshedAt',
      'https://www.linkedin.com/in/mona-ek,mona@fjord.example,CMO | Speaker,2nd,Mona,Ek,Fjord,CMO,May 2021 - Present,Head,Havn,Jan 2018 - Apr 2021,2025-11-01T10:00:00.000Z',
    );
    expect(told(text)).toEqual([
      'phantombuster/sales-navigator',
      '2 person firstName: Mona, lastName: Ek, email: mona@fjord.example, url: https://www.linkedin.com/in/mona-ek, title: CMO, company: Fjord, asOf: 2025-11-01',
      'job Mona Ek at Fjord, title: CMO, start: 2021-01-01..2021-12-31, still (employee)',
      'job Mona Ek at Havn, title: Head, start: 2018-01-01..2018-12-31, end: 2021-01-01..2021-12-31 (employee)',
    ]);
  });

  test('searches, whose profile is in the column for leads', () => {
    const text = lines(
      'profileUrl,fullName,job,connectionDegree,company,timestamp',
      'https://www.linkedin.com/in/mona-ek,Mona Ek,CMO,2nd,Fjord,2025-11-01T10:00:00.000Z',
      'https://www.linkedin.com/sales/lead/ACw,Kim Roe,,3rd,,2025-11-01T10:00:00.000Z',
    );
    expect(told(text).slice(1, 3)).toEqual([
      '2 person name: Mona Ek, url: https://www.linkedin.com/in/mona-ek, title: CMO, company: Fjord, asOf: 2025-11-01',
      '3 person name: Kim Roe, asOf: 2025-11-01',
    ]);
  });
});

describe('address books', () => {
  test('Google: of several jobs the first', () => {
    const text = lines(
      'First Name,Last Name,File As,Organization Name,Organization Title,Labels,E-mail 1 - Value',
      'Rita,Silva,,Serra ::: Outra,Diretora ::: Conselheira,* myContacts,r@serra.example ::: rs@serra.example',
    );
    expect(told(text)[1]).toBe(
      '2 person firstName: Rita, lastName: Silva, email: r@serra.example;rs@serra.example, title: Diretora, company: Serra',
    );
  });

  test.each([
    'Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,Arbeitstitel,Abteilung,Organisation',
    'Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,Adresse électronique secondaire,Pseudonyme,Fonction,Service,Société',
  ])('Thunderbird: %s', (header) => {
    const row = 'Mona,Ek,Mona Ek,,mona@fjord.example,m@mail.example,,CMO,,Fjord';
    expect(told(lines(header, row))).toEqual([
      'thunderbird/contacts',
      '2 person firstName: Mona, lastName: Ek, name: Mona Ek, email: mona@fjord.example;m@mail.example, title: CMO, company: Fjord',
    ]);
  });
});
