import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  `"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business City","Business Country/Region","Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Manager's Name","Web Page"`,
  '"Ms.","Mirela","","Okonjo","","Brightwater","Ops","VP Operations","Rotterdam","Netherlands","Customers;VIP","mirela@brightwater.example","SMTP","Mirela Okonjo (mirela@brightwater.example)","m@mail.example","","https://www.linkedin.com/in/mirela"',
  '"","Jan","","van der Berg","","Nordhaven","","CEO","","","","/o=ExchangeLabs/ou=Exchange/cn=jan","EX","Jan van der Berg (jan@nordhaven.example)","","","https://nordhaven.example"',
);

describe('outlook/contacts', () => {
  test('an address book, from the desktop', () => {
    expect(told(SAMPLE, { owner: 'Sam Seller' })).toEqual([
      'outlook/contacts',
      '1 person name: Sam Seller, team',
      '2 person firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;m@mail.example, url: https://www.linkedin.com/in/mirela, title: VP Operations, company: Brightwater, city: Rotterdam, country: Netherlands',
      '3 person firstName: Jan, lastName: van der Berg, email: jan@nordhaven.example, title: CEO, company: Nordhaven',
      'declared Sam Seller > Mirela Okonjo, strength: 0.1, label: address book',
      'declared Sam Seller > Jan van der Berg, strength: 0.1, label: address book',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text, { owner: 'Sam Seller' })).toEqual(told(SAMPLE, { owner: 'Sam Seller' }));
  });

  test('in German', () => {
    expect(
      told(
        lines(
          '"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position","E-Mail-Adresse","E-Mail 2: Adresse"',
          '"","Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example","a@mail.example"',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example;a@mail.example, title: CFO, company: Harbor',
    ]);
  });

  test('in French', () => {
    expect(
      told(
        lines(
          '"Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre","Adresse de messagerie","Catégories"',
          '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
    ]);
  });

  test('in French, where a form of address and a job are both a "Titre"', () => {
    expect(
      told(
        lines(
          '"Titre","Prénom","Deuxième prénom","Nom","Société","Service","Titre","Adresse de messagerie"',
          '"Mme","Ana","","Ruiz","Harbor","","Directrice financière","ana@harbor.example"',
          '"Mme","Bea","","Lind","Harbor","","","bea@harbor.example"',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: Directrice financière, company: Harbor',
      '3 person firstName: Bea, lastName: Lind, email: bea@harbor.example, company: Harbor',
    ]);
  });

  test('in Swedish', () => {
    expect(
      told(
        lines(
          '"Förnamn","Mellannamn","Efternamn","Namnsuffix","Företag","Avdelning","Befattning","E-postadress","Kategorier"',
          '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
    ]);
  });

  test('in Dutch', () => {
    expect(
      told(
        lines(
          '"Voornaam","Middelste naam","Achternaam","Bedrijf","Afdeling","Functie","E-mailadres","E-mailadres 2","Categorieën"',
          '"Ana","","Ruiz","Harbor","","CFO","ana@harbor.example","",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
    ]);
  });

  test('in Czech', () => {
    expect(
      told(
        lines(
          '"Jméno","2. křestní jméno","Příjmení","Společnost","Oddělení","Funkce","E-mailová adresa","Kategorie"',
          '"Ana","","Ruiz","Harbor","","CFO","ana@harbor.example",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
    ]);
  });

  test('in Japanese', () => {
    expect(
      told(
        lines(
          '"名","ミドル ネーム","姓","会社名","部署","役職","電子メール アドレス","分類"',
          '"太郎","","山本","山本工務店","","代表","taro@yamamoto.example",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: 太郎, lastName: 山本, email: taro@yamamoto.example, title: 代表, company: 山本工務店',
    ]);
  });

  test('in Russian', () => {
    expect(
      told(
        lines(
          '"Имя","Отчество","Фамилия","Организация","Отдел","Должность","Адрес эл. почты","Категории"',
          '"Анна","","Руис","Гавань","","Директор","anna@harbor.example",""',
        ),
        { owner: '' },
      ),
    ).toEqual([
      'outlook/contacts',
      '2 person firstName: Анна, lastName: Руис, email: anna@harbor.example, title: Директор, company: Гавань',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'an entry without a name or address',
      '"","","","","","Harbor","","","","","","","","","","",""',
      'blank-person',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['outlook/contacts', `left out: ${code} 2`]);
  });
});
