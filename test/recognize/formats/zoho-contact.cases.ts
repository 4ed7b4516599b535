import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record Id,Contact Owner,First Name,Last Name,Account Name.id,Account Name,Email,Secondary Email,Title,Department,Mailing City,Mailing Country,Reporting To.id,Created Time,Modified Time',
  'zcrm_1,Sam Seller,Mirela,Okonjo,zcrm_9,Brightwater,mirela@brightwater.example,m@mail.example,VP Operations,Ops,Rotterdam,Netherlands,zcrm_2,2024-01-02 03:04:05,2025-01-02 03:04:05',
  'zcrm_2,,Jan,van der Berg,zcrm_9,Brightwater,,,,,,,,2024-01-02 03:04:05,',
);

describe('zoho/contact', () => {
  test('people with account, owner and superior', () => {
    expect(told(SAMPLE)).toEqual([
      'zoho/contact',
      '2 person id: zcrm_1, firstName: Mirela, lastName: Okonjo, email: mirela@brightwater.example;m@mail.example, title: VP Operations, company: Brightwater, companyId: zcrm_9, city: Rotterdam, country: Netherlands, asOf: 2025-01-02',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '3 person id: zcrm_2, firstName: Jan, lastName: van der Berg, company: Brightwater, companyId: zcrm_9',
      'owner id Sam Seller > Mirela Okonjo',
      'reports-to Mirela Okonjo > id zcrm_2',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('leads', () => {
    expect(
      told(
        lines(
          'Record Id,Lead Owner,First Name,Last Name,Company,Title,Email,Lead Status,Created Time,Modified Time',
          'zcrm_3,Sam Seller,Ana,Ruiz,Harbor,CFO,ana@harbor.example,Contacted,2024-05-20 10:00:00,2024-05-20 10:00:00',
        ),
      ),
    ).toEqual([
      'zoho/contact',
      '2 person id: zcrm_3, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: CFO, company: Harbor, asOf: 2024-05-20',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });

  test('in Japanese', () => {
    expect(
      told(
        lines(
          'データID,氏名,取引先名,部署名,役職,メール,携帯電話,作成日時',
          '1,山本 太郎,山本工務店,営業,代表,taro@yamamoto.example,,2024-05-20 10:00:00',
        ),
      ),
    ).toEqual([
      'zoho/contact',
      '2 person id: 1, name: 山本 太郎, email: taro@yamamoto.example, title: 代表, company: 山本工務店',
    ]);
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'nobody',
      'zcrm_4,Sam Seller,,,zcrm_9,Brightwater,,,CEO,,,,,2024-01-02 03:04:05,',
      'blank-person',
    ],
  ])('leaves out %s', (_, row, code) => {
    expect(told(lines(HEADER, row))).toEqual(['zoho/contact', `left out: ${code} 2`]);
  });

  test.each([
    [
      'French',
      "ID de l'enregistrement,Propriétaire de Contact.id,Propriétaire de Contact,Prénom,Nom,Nom du compte.id,Nom du compte,E-mail,Titre,Heure de création",
    ],
    [
      'German',
      'Datensatz-ID,Kontakt-Besitzer.id,Kontakt-Besitzer,Vorname,Nachname,Kontoname.id,Kontoname,E-Mail,Titel,Erstellungszeit',
    ],
    [
      'Spanish',
      'Record Id,Propietario de Contacto.id,Propietario de Contacto,Nombre,Apellidos,Nombre de Cuenta.id,Nombre de Cuenta,Correo electrónico,Title,Hora de creación',
    ],
  ])('with the ids that other tables refer to, in %s', (_, header) => {
    const row = 'zcrm_1,zcrm_9,Sam Seller,Ana,Ruiz,zcrm_3,Harbor,ana@harbor.example,COO,2026-01-01';
    expect(told(lines(header, row))).toEqual([
      'zoho/contact',
      '2 person id: zcrm_1, firstName: Ana, lastName: Ruiz, email: ana@harbor.example, title: COO, company: Harbor, companyId: zcrm_3',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'owner id Sam Seller > Ana Ruiz',
    ]);
  });
});
