import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Förnamn","Mellannamn","Efternamn","Namnsuffix","Företag","Avdelning","Befattning","E-postadress"',
  '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
);

describe('outlook/contacts', () => {
  test('who an address book of Outlook knows, in Swedish', () => {
    expect(told(SAMPLE)).toEqual([
      'outlook/contacts',
      '2 person firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor',
    ]);
  });

  test.each([
    [
      'Spanish',
      '"Nombre","Segundo nombre","Apellidos","Organización","Puesto","Dirección de correo electrónico","Dirección de correo electrónico 2","Categorías"',
      '"Ana","","Ruiz","Harbor","CFO","ana@harbor.example","",""',
    ],
    [
      'Italian',
      '"Nome","Secondo nome","Cognome","Società","Reparto","Qualifica","Indirizzo posta elettronica","Indirizzo posta elettronica 2"',
      '"Ana","","Ruiz","Harbor","","CFO","ana@harbor.example",""',
    ],
    [
      'the Portuguese of Brazil',
      '"Primeiro nome","Segundo nome","Sobrenome","Sufixo","Empresa","Departamento","Cargo","Endereço de email"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'the Portuguese of Portugal',
      '"Primeiro nome","Outros nomes/apelidos","Apelido","Sufixo","Empresa","Departamento","Cargo","Endereço de correio electrónico"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Polish',
      '"Imię","Drugie imię","Nazwisko","Sufiks","Firma","Dział","Stanowisko","Adres e-mail"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Danish',
      '"Fornavn","Mellemnavn","Efternavn","Suffiks","Firma","Afdeling","Stilling","E-mail-adresse"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Norwegian',
      '"Fornavn","Mellomnavn","Etternavn","Suffiks","Firma","Avdeling","Stilling","E-postadresse"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Finnish',
      '"Etunimi","Toinen nimi","Sukunimi","Jälkiliite","Yritys","Osasto","Tehtävänimike","Sähköpostiosoite"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Estonian',
      '"Eesnimi","Teine nimi","Perekonnanimi","Ettevõte","Osakond","Ametinimetus","Meiliaadress","Kategooriad"',
      '"Ana","","Ruiz","Harbor","","CFO","ana@harbor.example",""',
    ],
    [
      'Romanian',
      '"Prenume","Al doilea nume","Nume de familie","Sufix","Firmă","Serviciu","Ocupaţie","Adresă de poștă electronică"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Bulgarian',
      '"Собствено име","Бащино име","Фамилно име","Суфикс","Фирма","Отдел","Длъжност","Имейл адрес"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Korean',
      '"이름","호칭(한글)","성","범주 항목","회사","부서","직함","전자 메일 주소"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
    [
      'Arabic',
      '"الاسم الأول","الاسم الأوسط","اسم العائلة","لاحقة","الشركة","القسم","اللقب المهني","عنوان البريد الإلكتروني"',
      '"Ana","","Ruiz","","Harbor","","CFO","ana@harbor.example"',
    ],
  ])('the same in %s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual(told(SAMPLE));
  });
});
