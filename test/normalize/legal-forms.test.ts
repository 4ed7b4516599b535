import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyName } from '../../src/normalize/company-name.ts';
import {
  cjkForms,
  FORM_PREFIXES,
  LEGAL_FORMS,
  NO_COMPANY,
  REGIONS,
  SOFT_FORMS,
  writtenForms,
} from '../../src/normalize/legal-forms.ts';

describe('a company is itself under any legal form', () => {
  test.each([
    ['Altex Inc.'],
    ['Altex, Inc'],
    ['Altex LLC'],
    ['Altex L.L.C.'],
    ['Altex Ltd.'],
    ['Altex plc'],
    ['Altex Corporation'],
    ['Altex Pty Ltd'],
    ['Altex Proprietary Limited'],
    ['Altex Pte. Ltd.'],
    ['Altex Sdn. Bhd.'],
    ['Altex Pvt. Ltd.'],
    ['Altex GmbH'],
    ['Altex G.m.b.H.'],
    ['Altex Gesellschaft mit beschränkter Haftung'],
    ['Altex GmbH & Co. KG'],
    ['Altex KGaA'],
    ['Altex AG'],
    ['Altex Aktiengesellschaft'],
    ['Altex e.V.'],
    ['Altex UG (haftungsbeschränkt)'],
    ['Altex OG'],
    ['Altex S.A.'],
    ['Altex SAS'],
    ['Altex S.à r.l.'],
    ['Altex Société Anonyme'],
    ['Altex Société par actions simplifiée'],
    ['Altex Ltée'],
    ['Altex S.L.'],
    ['Altex Sociedad Limitada'],
    ['Altex S.A. de C.V.'],
    ['Altex Sociedad Anónima de Capital Variable'],
    ['Altex S.p.A.'],
    ['Altex S.r.l.'],
    ['Altex Società per Azioni'],
    ['Altex Ltda.'],
    ['Altex Limitada'],
    ['Altex B.V.'],
    ['Altex Besloten Vennootschap'],
    ['Altex N.V.'],
    ['Altex AB'],
    ['Altex Aktiebolag'],
    ['Altex Oy'],
    ['Altex Osakeyhtiö'],
    ['Altex A/S'],
    ['Altex ApS'],
    ['Altex ASA'],
    ['Altex ehf.'],
    ['Altex sp. z o.o.'],
    ['Altex Spółka z ograniczoną odpowiedzialnością'],
    ['Altex s.r.o.'],
    ['Altex společnost s ručením omezeným'],
    ['Altex Kft.'],
    ['Altex Korlátolt Felelősségű Társaság'],
    ['Altex d.o.o.'],
    ['Altex OÜ'],
    ['Altex UAB'],
    ['Altex Sh.p.k.'],
    ['Altex Anonim Şirketi'],
    ['Altex Limited Şirketi'],
    ['OOO Altex'],
    ['PT Altex Tbk'],
    ['Altex FZ-LLC'],
    ['Altex DMCC'],
    ['Altex Joint-Stock Company'],
    ['ALTEX LIMITED LIABILITY COMPANY'],
    ['Altex株式会社'],
    ['合同会社Altex'],
    ['Altex有限公司'],
  ])('%s', (name) => {
    expect(companyName(name).key).toBe('altex');
  });

  test.each([
    ['Limited Brands', 'limitedbrands'],
    ['Co-op Bank', 'coopbank'],
    ['Oy', 'oy'],
    ['Cia', 'cia'],
    ['Ag Leader', 'agleader'],
  ])('%s keeps its own words', (name, key) => {
    expect(companyName(name).key).toBe(key);
  });

  test('two names apart stay apart under all forms', () => {
    const forms = [...LEGAL_FORMS].filter((form) => !SOFT_FORMS.has(form));
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.constantFrom(...forms), (one, other) => {
        expect(companyName(`Northbeam ${one}`).key).not.toBe(companyName(`Southbeam ${other}`).key);
        expect(companyName(`Northbeam ${one}`).key).toBe(companyName(`Northbeam ${other}`).key);
      }),
    );
  });
});

describe('the lists', () => {
  test('what is soft is a form', () => {
    expect([...SOFT_FORMS].filter((form) => !LEGAL_FORMS.has(form))).toEqual([]);
  });

  test('regions are no forms, but for those that are both', () => {
    expect([...REGIONS].filter((region) => LEGAL_FORMS.has(region))).toEqual([]);
  });

  test('what names no company is no prefix of one', () => {
    expect([...FORM_PREFIXES].filter((prefix) => NO_COMPANY.has(prefix))).toEqual([]);
  });

  test('of two written forms the longer one goes', () => {
    expect('altex public joint stock company'.replace(writtenForms(), '').trim()).toBe('altex');
    expect('altex joint-stock company'.replace(writtenForms(), '').trim()).toBe('altex');
  });

  test('a written form is a word of its own', () => {
    expect('unlimited partnerships'.replace(writtenForms(), '')).toBe('unlimited partnerships');
  });

  test('forms without spaces are cut anywhere', () => {
    expect('株式会社アルテックス'.replace(cjkForms(), '')).toBe('アルテックス');
    expect('远景股份有限公司'.replace(cjkForms(), '')).toBe('远景');
  });

  test.each([
    ['Self-employed'],
    ['Freelance'],
    ['Stealth Startup'],
    ['Confidential'],
    ['Selbstständig'],
    ['Auto-entrepreneur'],
    ['Autónomo'],
    ['Retired'],
    ['N/A'],
    ['-'],
    [''],
  ])('%j names no company', (name) => {
    expect(companyName(name).key).toBe('');
  });
});
