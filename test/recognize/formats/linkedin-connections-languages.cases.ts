import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04 Nov 2024',
);

describe('linkedin/connections', () => {
  test('connections, in English', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'linkedin/connections',
      '1 person name: Sam Seller, team',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, url: https://www.linkedin.com/in/ana, title: CFO, company: Harbor',
      'linkedin-connection Sam Seller > Ana Ruiz, since: 2024-11-04',
    ]);
  });

  test.each([
    [
      'French',
      'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04 Nov 2024',
    ],
    [
      'German',
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Vernetzt am',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04 Nov 2024',
    ],
    [
      'German, as others translate it, with days before months',
      'Vorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Verbunden am',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04/11/2024',
    ],
    [
      'Dutch',
      'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,4 nov. 2024',
    ],
    [
      'Polish',
      'Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data nawiązania kontaktu',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04.11.2024',
    ],
    [
      'Turkish',
      'Adı,Soyadı,URL,E-posta Adresi,Şirket,Pozisyon,Bağlantı kurulma tarihi',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04.11.2024',
    ],
    [
      'Swedish',
      'Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,2024-11-04',
    ],
    [
      'Russian',
      'Имя,Фамилия,URL,Адрес эл. почты,Компания,Должность,Дата установления контакта',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04.11.2024',
    ],
    [
      'Chinese',
      '名字,姓氏,网址,邮箱,公司,职位,联系日期',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,2024年11月4日',
    ],
    [
      'Spanish',
      'Nombre,Apellidos,URL,Email Address,Empresa,Cargo,Conectado el',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04 Nov 2024',
    ],
    [
      'Portuguese',
      'Nome,Sobrenome,URL,Email Address,Empresa,Cargo,Conectado em',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,ana@harbor.example,Harbor,CFO,04 Nov 2024',
    ],
  ])('the same in %s', (_, header, row) => {
    expect(told(lines(header, row), { owner: 'Sam Seller' })).toEqual(
      told(SAMPLE, { owner: 'Sam Seller' }),
    );
  });

  test('people that a tool has written to are connections from the day they accepted', () => {
    expect(
      told(
        lines(
          'firstName,lastName,url,company,connectedAt',
          'Ana,Ruiz,https://www.linkedin.com/in/ana,Harbor,2024-11-04T10:00:00Z',
          'Bo,Lind,https://www.linkedin.com/in/bo,Fern,',
        ),
        { owner: 'Sam Seller' },
      ),
    ).toEqual([
      'linkedin/connections',
      '1 person name: Sam Seller, team',
      '2 person firstName: Ana, lastName: Ruiz, url: https://www.linkedin.com/in/ana, company: Harbor',
      '3 person firstName: Bo, lastName: Lind, url: https://www.linkedin.com/in/bo, company: Fern',
      'linkedin-connection Sam Seller > Ana Ruiz, since: 2024-11-04',
    ]);
  });
});
