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
});
