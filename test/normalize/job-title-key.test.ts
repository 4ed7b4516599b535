import { describe, expect, test } from 'vitest';
import { titleKey } from '../../src/normalize/job-title-key.ts';

describe('one office under many names', () => {
  test.each([
    'CISO',
    'Chief Information Security Officer',
    'Head of Infosec',
    'Head of Information Security',
    'Leiter IT-Sicherheit',
    'Leiterin Informationssicherheit',
    'RSSI',
  ])('%s is ciso', (title) => {
    expect(titleKey(title)).toBe('ciso');
  });

  test('order, commas and small words do not matter', () => {
    expect(titleKey('Vice President of Sales')).toBe('sales vp');
    expect(titleKey('Sales VP')).toBe('sales vp');
    expect(titleKey('VP, Sales')).toBe('sales vp');
  });

  test('languages meet', () => {
    expect(titleKey('Vertriebsleiter')).toBe(titleKey('Head of Sales'));
    expect(titleKey('Directeur financier')).toBe(titleKey('CFO'));
    expect(titleKey('Directora de Recursos Humanos')).toBe(titleKey('CHRO'));
  });
});

describe('different offices', () => {
  test('stay apart', () => {
    expect(titleKey('VP Sales')).not.toBe(titleKey('VP Marketing'));
    expect(titleKey('CISO')).not.toBe(titleKey('CIO'));
  });

  test('an aide has a word that the office served has not', () => {
    expect(titleKey('Executive Assistant to the CEO').split(' ')).toContain('aide');
    expect(titleKey('CEO | Assistant to the board').split(' ')).toEqual(['ceo']);
  });

  test('no office, no key', () => {
    expect(titleKey('former CISO')).toBe('');
    expect(titleKey('')).toBe('');
  });
});

describe('names of one office', () => {
  test.each([
    [
      'CEO',
      [
        'Chief Executive Officer',
        'Geschäftsführer',
        'Geschäftsführerin',
        'PDG',
        'Directeur général',
      ],
    ],
    [
      'CFO',
      ['Chief Financial Officer', 'Head of Finance', 'Leiter Finanzen', 'Directrice financière'],
    ],
    ['CTO', ['Chief Technology Officer', 'Head of Engineering', 'Directeur technique']],
    [
      'CIO',
      ['Head of IT', 'IT-Leiter', 'Leiterin IT', 'DSI', "Directeur des systèmes d'information"],
    ],
    ['CMO', ['Head of Marketing', 'Leiterin Marketing', 'Directrice marketing']],
    [
      'CHRO',
      [
        'Chief People Officer',
        'Head of People & Culture',
        'Personalleiter',
        'DRH',
        'Responsable RH',
      ],
    ],
    ['COO', ['Chief Operations Officer', 'Head of Operations', 'Directora de Operaciones']],
    ['General Counsel', ['Chief Legal Officer', 'Head of Legal', 'Directeur juridique']],
    [
      'Head of Procurement',
      ['Chief Procurement Officer', 'Einkaufsleiterin', 'Directeur des achats'],
    ],
    ['Head of Product', ['Chief Product Officer', 'Leiterin Produktmanagement']],
    ['DPO', ['Data Protection Officer', 'Datenschutzbeauftragte']],
    [
      'Board member',
      ['Board Members', 'Non-Executive Director', 'Aufsichtsrat', 'Mitglied des Aufsichtsrats'],
    ],
    ['SVP Sales', ['Senior Vice President of Sales', 'Sr. VP, Sales']],
    [
      'Head of Sales',
      ['Heads of Sales', 'Vertriebsleiterin', 'Leiter/in Vertrieb (m/w/d)', 'Directeur commercial'],
    ],
    ['Founder', ['Founders', 'Co-Founder', 'Gründerin', 'Fondateur']],
    ['Owner', ['Owners', 'Inhaber', 'Propriétaire', 'Titolare']],
    ['Software Developer', ['Software Developers', 'Software Entwicklerin']],
    [
      'Project Manager',
      ['Projektleiter', 'Projektmanagerin', 'Chef de projet', 'Project Managers'],
    ],
    ['Lawyer', ['Attorney', 'Rechtsanwältin', 'Avocate', 'Abogado']],
  ] as [string, string[]][])('%s: %j', (office, names) => {
    expect(names.map(titleKey)).toEqual(names.map(() => titleKey(office)));
  });

  test.each([
    ['CEO', 'Deputy CEO'],
    ['CEO', 'Assistant to the CEO'],
    ['CISO', 'Deputy CISO'],
    ['CIO', 'CISO'],
    ['VP Sales', 'SVP Sales'],
    ['Head of Sales', 'Head of Sales Operations'],
    ['Owner', 'Product Owner'],
    ['Founder', 'Founding Engineer'],
    ['Board member', 'Chairman of the Board'],
    ['Product Manager', 'Project Manager'],
  ])('%s is not %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });
});
