import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, SENIORITIES } from '../../src/model/persona.ts';
import { officeOf } from '../../src/normalize/job-title.ts';

const said = (title: string): string => {
  const office = officeOf(title);
  return `${office.seniority}/${office.function}`;
};

describe('an office in English', () => {
  test.each([
    ['CEO', 'c-level/executive'],
    ['Chief Information Security Officer', 'c-level/security'],
    ['Chief Product & Technology Officer', 'c-level/engineering'],
    ['V.P. of Sales', 'vp/sales'],
    ['Sr. VP, Engineering', 'vp/engineering'],
    ['SVP, Global Sales', 'vp/sales'],
    ['Head of Information Security', 'head/security'],
    ['Director - Sales', 'director/sales'],
    ['Mgr Trading', 'manager/finance'],
    ['Engineering Manager', 'manager/engineering'],
    ['Sales Manager DACH', 'manager/sales'],
    ['Team Lead', 'manager/'],
    ['Lead Developer', 'senior/engineering'],
    ['Staff Software Engineer', 'senior/engineering'],
    ['Senior Data Scientist', 'senior/data'],
    ['Junior Accountant', 'entry/finance'],
    ['Marketing Intern', 'entry/marketing'],
    ['Paralegal', '/legal'],
    ['Owner', 'owner/executive'],
    ['Managing Partner', 'owner/executive'],
  ])('%s is %s', (title, office) => {
    expect(said(title)).toBe(office);
  });
});

describe('an office in other languages', () => {
  test.each([
    ['Geschäftsführer', 'c-level/executive'],
    ['Geschaeftsfuehrerin', 'c-level/executive'],
    ['Geschäftsführender Gesellschafter', 'owner/executive'],
    ['Mitglied des Vorstands', 'c-level/executive'],
    ['Vertriebsleiterin', 'head/sales'],
    ['Verkaufsleiter Innendienst', 'head/sales'],
    ['IT-Leiter', 'head/it'],
    ['Leiter/in Einkauf (m/w/d)', 'head/procurement'],
    ['Abteilungsleiter Informationssicherheit', 'head/security'],
    ['Teamleiter Kundenservice', 'manager/customer-success'],
    ['Werkstudent im Bereich HR', 'entry/hr'],
    ['Auszubildende Buchhaltung', 'entry/finance'],
    ['Softwareentwickler', '/engineering'],
    ['Directrice des ressources humaines', 'director/hr'],
    ['Directeur Général', 'c-level/executive'],
    ['DSI', 'c-level/it'],
    ['Responsable achats', 'manager/procurement'],
    ['Chargée de recrutement', '/hr'],
    ['Stagiaire marketing', 'entry/marketing'],
    ['Consejero Delegado', 'c-level/executive'],
    ['Jefa de Compras', 'head/procurement'],
    ['Gerente de ventas', 'manager/sales'],
    ['Becaria de marketing', 'entry/marketing'],
    ['Hoofd Inkoop', 'head/procurement'],
    ['Responsabile Acquisti', 'manager/procurement'],
    ['Amministratore Delegato', 'c-level/executive'],
    ['Diretor Comercial', 'director/sales'],
  ])('%s is %s', (title, office) => {
    expect(said(title)).toBe(office);
  });
});

describe('several offices', () => {
  test('the highest one decides, and its own part says the function', () => {
    expect(said('CEO & Founder')).toBe('owner/executive');
    expect(said('CTO | Board member')).toBe('c-level/engineering');
    expect(said('Founder & CTO')).toBe('owner/engineering');
    expect(said('Sales trainer / VP Marketing')).toBe('vp/marketing');
  });

  test('the function may stand in a part of its own', () => {
    expect(said('Vice President, Human Resources')).toBe('vp/hr');
    expect(said('Managing Director | Sales')).toBe('c-level/sales');
  });

  test('a seat on a board is an office for whom has no other', () => {
    expect(said('Board Member')).toBe('c-level/executive');
    expect(said('Software Engineer | Board Member')).toBe('/engineering');
  });
});

describe('offices that are not held', () => {
  test.each([
    ['former CISO', '/'],
    ['ex-CISO', '/'],
    ['CEO (retired)', '/'],
    ['ehemals Vertriebsleiter', '/'],
    ['Ancien directeur marketing', '/'],
    ['Aspiring CISO', '/'],
    ['VP Sales at Corvid, ex-CMO Harbor', 'vp/sales'],
    ['ex-CMO & CEO', 'c-level/executive'],
    ['Sales Engineer at Chief Analytics', '/sales'],
  ])('%s is %s', (title, office) => {
    expect(said(title)).toBe(office);
  });
});

describe('who serves an office', () => {
  test.each([
    'EA to the CEO',
    'Executive Assistant to the CFO',
    'Executive Assistant CEO',
    'Assistentin der Geschäftsführung',
    'Vorstandsassistent',
    'Assistante de direction',
    'Chief of Staff to the CEO',
    'Advisor to the Board',
  ])('%s does not hold it', (title) => {
    expect(officeOf(title).seniority).toBe('');
    expect(officeOf(title).function).not.toBe('executive');
  });

  test('an assistant before a rank is a deputy', () => {
    expect(officeOf('Assistant Director').seniority).toBe('director');
    expect(officeOf('Deputy CISO')).toEqual({ seniority: 'vp', function: 'security' });
  });

  test('only the rank right before "assistant" is the one served', () => {
    expect(said('Director & Gen Cnsl Asst')).toBe('director/legal');
    expect(said('Gen Cnsl Asst')).toBe('/legal');
  });
});

describe('words that look like a rank', () => {
  test.each([
    ['Key Account Manager', '/sales'],
    ['Product Manager', '/product'],
    ['Senior Product Manager', 'senior/product'],
    ['Product Owner', '/product'],
    ['Account Executive', '/sales'],
    ['HR Business Partner', '/hr'],
    ['Art Director', '/design'],
    ['Projektleiterin', '/operations'],
    ['Chef de projet', '/operations'],
    ['Chief of Staff', '/executive'],
  ])('%s leads nobody: %s', (title, office) => {
    expect(said(title)).toBe(office);
  });

  test('who learns an office does not hold it', () => {
    expect(said('Junior Sales Manager')).toBe('entry/sales');
    expect(said('Trainee Vertriebsleitung')).toBe('entry/sales');
    expect(said('Founder & Student')).toBe('owner/executive');
  });
});

describe('any text', () => {
  test('has an office out of the contract or none, and the same one every time', () => {
    const seniorities: readonly string[] = ['', ...SENIORITIES];
    const functions: readonly string[] = ['', ...FUNCTIONS];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const office = officeOf(title);
        expect(seniorities).toContain(office.seniority);
        expect(functions).toContain(office.function);
        expect(officeOf(title)).toEqual(office);
      }),
    );
  });

  test('says the same in capitals and padded', () => {
    const titles = ['VP Sales', 'Leiter Einkauf', 'Data Scientist', 'Assistant to the CEO'];
    fc.assert(
      fc.property(fc.constantFrom(...titles), (title) => {
        expect(officeOf(` ${title.toUpperCase()}  `)).toEqual(officeOf(title));
      }),
    );
  });

  test.each(['', '   ', '—', '🚀', 'hasOwnProperty', '__proto__', 'n/a'])(
    '%j is no office',
    (text) => {
      expect(said(text)).toBe('/');
    },
  );
});
