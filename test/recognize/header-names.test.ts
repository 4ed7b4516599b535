import { describe, expect, test } from 'vitest';
import { formats } from '../../src/recognize/formats.ts';
import { headerKey } from '../../src/recognize/header-key.ts';
import { HUBSPOT_HEADERS } from '../../src/recognize/hubspot-header-names.ts';
import { OUTLOOK_HEADERS } from '../../src/recognize/outlook-header-names.ts';

describe('the headers of Outlook', () => {
  test.each([
    ['firstName', 'First Name', ['Vorname', 'Prénom', '名', 'Имя', 'الاسم الأول']],
    ['lastName', 'Last Name', ['Nachname', 'Nom', '姓', 'Фамилия', 'Último nome']],
    ['company', 'Company', ['Firma', 'Société', '会社名', 'Организация', 'Bedrijf']],
    ['title', 'Job Title', ['Position', 'Titre', '役職', 'Должность', 'Befattning']],
    ['email', 'E-mail Address', ['E-Mail-Adresse', 'Adresse de messagerie', 'E-postadress']],
    ['email3', 'E-mail 3 Address', ['E-Mail 3: Adresse', 'Dirección del correo electrónico 3']],
    ['web', 'Web Page', ['Personal Web Page', 'Webseite', 'Página web', 'Webbsida']],
    ['country', 'Business Country/Region', ['Land/Region geschäftlich', 'Maa/alue (työ)']],
    ['boss', "Manager's Name", ['Name des/der Vorgesetzten', 'Responsable', 'マネージャー']],
  ] as const)('name %s in English first, then in other languages', (field, english, others) => {
    const headers = OUTLOOK_HEADERS[field];
    expect(headers[0]).toBe(english);
    expect(headers).toEqual(expect.arrayContaining([...others]));
  });

  test.each(Object.entries(OUTLOOK_HEADERS))('name %s each way once', (_, headers) => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.every((header) => header.trim() === header && header !== '')).toBe(true);
  });

  test('mean one column each, but a French title, which stands there twice', () => {
    const fields = new Map<string, string[]>();
    for (const [field, headers] of Object.entries(OUTLOOK_HEADERS)) {
      for (const key of new Set(headers.map(headerKey))) {
        fields.set(key, [...(fields.get(key) ?? []), field]);
      }
    }
    expect([...fields].filter(([, { length }]) => length > 1)).toEqual([
      ['titre', ['honorific', 'title']],
    ]);
  });
});

describe('the headers of HubSpot', () => {
  test.each(Object.entries(HUBSPOT_HEADERS))('name %s each way once', (_, headers) => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.length).toBeGreaterThan(3);
  });
});

test('no format knows one header as nothing', () => {
  for (const { name, columns } of formats) {
    for (const [field, headers] of Object.entries(columns)) {
      expect([name, field, headers.filter((header) => headerKey(header) === '')]).toEqual([
        name,
        field,
        [],
      ]);
    }
  }
});
