import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/model/persona.ts';
import { departmentFunction, officesMeant } from '../../src/normalize/department.ts';
import { officeOf } from '../../src/normalize/job-title.ts';
import words from '../../src/normalize/words/departments.json' with { type: 'json' };

describe('a department, named in whole', () => {
  test.each([
    ['finance', 'finance'],
    ['Finance', 'finance'],
    ['the finance department', 'finance'],
    ['Finance & Accounting', 'finance'],
    ['finance and accounting', 'finance'],
    ['Comptabilité', 'finance'],
    ['Buchhaltung', 'finance'],
    ['R&D', 'research'],
    ['r & d', 'research'],
    ['Research and Development', 'research'],
    ['Forschung und Entwicklung', 'research'],
    ['people & culture', 'hr'],
    ['People and Culture', 'hr'],
    ['recursos humanos', 'hr'],
    ['Ressources humaines', 'hr'],
    ['it', 'it'],
    ['Informática', 'it'],
    ['IT-Sicherheit', 'security'],
    ['it security', 'security'],
    ['infosec', 'security'],
    ['cyber-security', 'security'],
    ['purchasing', 'procurement'],
    ['Einkauf', 'procurement'],
    ['Achats', 'procurement'],
    ['Vertrieb', 'sales'],
    ['business development', 'sales'],
    ['customer_success', 'customer-success'],
    ['Kundenservice', 'customer-success'],
    ['legal and compliance', 'legal'],
    ['Recht', 'legal'],
    ['data & analytics', 'data'],
    ['UX', 'design'],
    ['supply chain', 'operations'],
    ['Produktmanagement', 'product'],
  ])('%s is %s', (text, name) => {
    expect(departmentFunction(text)).toBe(name);
  });

  test.each([
    ['buyer'],
    ['recruiter'],
    ['head of finance'],
    ['banking'],
    ['fintech'],
    ['healthcare'],
    ['finance at Altex'],
    ['board'],
    ['staff'],
    [''],
  ])('%s is none', (text) => {
    expect(departmentFunction(text)).toBe('');
  });

  test('titles with it are of the same function', () => {
    const apart = FUNCTIONS.flatMap((name) =>
      words.departments[name]
        .map((word) => [word, officeOf(`Head of ${word}`).function, name])
        .filter(([, read]) => read !== name),
    );
    expect(apart).toEqual([]);
  });
});

describe('an abbreviation of several offices', () => {
  test.each([
    ['CPO', ['Chief Product Officer', 'Chief Procurement Officer', 'Chief People Officer']],
    ['cpos', ['Chief Product Officer', 'Chief Procurement Officer', 'Chief People Officer']],
    ['CRO', ['Chief Revenue Officer', 'Chief Risk Officer']],
    ['CDO', ['Chief Data Officer', 'Chief Digital Officer']],
    ['CFO', []],
    ['CPO procurement', []],
    ['', []],
  ])('%s may be %j', (text, offices) => {
    expect(officesMeant(text)).toEqual(offices);
  });

  test('each of them is of the C-level and of a function of its own', () => {
    for (const offices of Object.values(words.offices)) {
      const read = offices.map((office) => officeOf(office));
      expect(read.every(({ seniority }) => seniority === 'c-level')).toBe(true);
    }
  });
});
