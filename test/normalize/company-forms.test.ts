import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { companyName } from '../../src/normalize/company-name.ts';
import { companyTable } from '../../src/normalize/company-table.ts';

/** Any UTF-16 unit, lone surrogates and controls among them. */
const ANY_UNIT = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const key = (text: string): string => companyName(text).key;

describe('legal forms, by country', () => {
  test.each([
    [
      'United States',
      'Inc|Inc.|, Inc.|Incorporated|Corp|Corp.|Corporation|LLC|L.L.C.|LP|PLLC|P.C.|PBC|, N.A.',
    ],
    [
      'United Kingdom',
      'Ltd|Ltd.|Limited|plc|PLC|P.L.C.|LLP|Private Limited|Public Limited Company',
    ],
    [
      'Germany',
      'GmbH|mbH|GmbH & Co. KG|GmbH & Co.KG|AG|SE|KG|KGaA|OHG|UG|UG (haftungsbeschränkt)|gGmbH|e.V.|eG|GbR|e.K.|Aktiengesellschaft',
    ],
    ['France', 'SA|S.A.|SAS|S.A.S.|SASU|SARL|S.à r.l.|EURL|SNC|SCA|Société Anonyme'],
    ['Spain', 'S.L.|SL|S.L.U.|S.A.|S. L.|Sociedad Limitada|Sociedad Anónima'],
    [
      'Mexico',
      'S.A. de C.V.|SA de CV|S.A.B. de C.V.|S.A.P.I. de C.V.|S. de R.L. de C.V.|S de RL de CV',
    ],
    ['Brazil', 'Ltda|Ltda.|LTDA|S.A.|S/A|EIRELI'],
    ['Italy', 'S.p.A.|SpA|S.r.l.|Srl|S.r.l.s.|S.a.p.a.|Società per Azioni'],
    ['Netherlands', 'B.V.|BV|N.V.|NV|V.O.F.|Besloten Vennootschap'],
    ['Belgium', 'BVBA|SPRL|ASBL|VZW|CVBA'],
    ['Denmark', 'A/S|ApS|IVS|AS'],
    ['Norway', 'AS|ASA|ANS'],
    ['Sweden', 'AB|AB (publ)|HB'],
    ['Finland', 'Oy|Oyj'],
    ['Iceland', 'hf|hf.|ehf.'],
    ['Poland', 'sp. z o.o.|Sp. z o. o.|Sp.z o.o.|S.A.|sp.j.|sp.k.'],
    ['Czechia', 's.r.o.|a.s.|s. r. o.'],
    ['Hungary', 'Kft.|Kft|Zrt.|Nyrt.|Bt.'],
    ['the Baltics', 'UAB|SIA|AS'],
    ['the Balkans', 'd.o.o.|d.d.|a.d.|EOOD|OOD'],
    ['Japan', 'K.K.|KK|Co., Ltd.|G.K.|Kabushiki Kaisha|株式会社'],
    ['China', 'Co., Ltd.|Co. Ltd|有限公司|股份有限公司'],
    ['Korea', 'Co., Ltd.|주식회사'],
    ['India', 'Pvt Ltd|Pvt. Ltd.|Private Limited|(P) Ltd|LLP|Ltd'],
    ['Malaysia', 'Sdn Bhd|Sdn. Bhd.|Bhd|Berhad'],
    ['Singapore', 'Pte Ltd|Pte. Ltd.|Pte'],
    ['Australia', 'Pty Ltd|Pty. Ltd.|Pty Limited'],
    ['Indonesia', 'Tbk'],
    ['the Gulf', 'FZE|FZCO|FZ-LLC|W.L.L.|WLL|P.J.S.C.|LLC'],
    [
      'anywhere',
      'Group|Holding|Holdings|Holdings Ltd|Group Holdings plc|International|Global|Worldwide|& Co|& Co.|and Company|Company|Companies',
    ],
  ])('%s', (_, forms) => {
    for (const form of forms.split('|')) {
      expect([form, key(`Corvid Harbor ${form}`)]).toEqual([form, 'corvidharbor']);
      expect([form, key(`Corvid Harbor, ${form}`)]).toEqual([form, 'corvidharbor']);
      expect([form, key(`CORVID HARBOR ${form.toUpperCase()}`)]).toEqual([form, 'corvidharbor']);
    }
  });

  test.each([
    ['The Corvid Harbor', 'corvidharbor'],
    ['ООО Ромашка', 'romashka'],
    ['ООО «Ромашка»', 'romashka'],
    ['ПАО Ромашка', 'romashka'],
    ['PT Corvid Tbk', 'corvid'],
    ['Firma Corvid', 'corvid'],
    ['株式会社コルビッド', 'コルビッド'],
    ['コルビッド株式会社', 'コルビッド'],
    ['科维德有限公司', '科维德'],
    ['주식회사 코르비드', '코르비드'],
  ])('in front, too: %s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });
});

describe('what is no form stays in the name', () => {
  test.each([
    ['Corvid AGB', 'corvidagb'],
    ['Incorvid', 'incorvid'],
    ['Corvid Incubator', 'corvidincubator'],
    ['Group Corvid', 'groupcorvid'],
    ['Holding Hands', 'holdinghands'],
    ['Plan A', 'plana'],
    ['Corvid W/S', 'corvidws'],
    ['Corvid 24', 'corvid24'],
    ['Corvid24 GmbH', 'corvid24'],
    ['7-Ravens', '7ravens'],
    ['Corvid.com', 'corvidcom'],
    ['Corvid.com, inc.', 'corvidcom'],
    ['Yahuu!', 'yahuu'],
  ])('%s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  test.each(['Inc.', 'GmbH', 'Limited', 'Group', 'Company', 'The Company', 'Holding AG'])(
    'a form alone is all there is: %s',
    (text) => {
      expect(key(text)).not.toBe('');
      expect(key(text)).not.toBe(key(`Corvid ${text}`));
    },
  );

  test('“3M Company” and “The Corvid Company”: a short name keeps its company', () => {
    expect(key('3M Company')).toBe('3mcompany');
    expect(key('The Corvid Company')).toBe('corvid');
  });
});

describe('what stands behind a name is another name', () => {
  test.each([
    'Corvid dba Harbor',
    'Corvid d/b/a Harbor',
    'Corvid t/a Harbor',
    'Corvid c/o Harbor',
    'Corvid, formerly Harbor',
    'Corvid (formerly Harbor)',
    'Corvid (acquired by Harbor)',
    'Corvid ehemals Harbor',
    'Corvid (Berlin)',
  ])('%s is Corvid', (text) => {
    expect(key(text)).toBe('corvid');
  });

  test.each(['formerly Corvid', 'ex-Corvid'])('%s says nothing of today’s name', (text) => {
    expect(key(text)).not.toBe('corvid');
  });
});

describe('one name, however typed', () => {
  test.each([
    ['AT&T', 'att'],
    ['A T & T', 'att'],
    ['A.T.&T.', 'att'],
    ['at&t inc', 'att'],
    ['Rook & Daw', 'rookdaw'],
    ['Rook and Daw Ltd.', 'rookdaw'],
    ['Rook + Daw', 'rookdaw'],
    ["L'Oreillette", 'loreillette'],
    ['L’Oreillette S.A.', 'loreillette'],
    ['E.RN SE', 'ern'],
    ['Müller Möbel', 'mullermobel'],
    ['  corvid  ', 'corvid'],
    ['"Corvid"', 'corvid'],
    ['=Corvid', 'corvid'],
    ['Corvid 🚀', 'corvid'],
    ['𝐂𝐨𝐫𝐯𝐢𝐝', 'corvid'],
    ['Ｃｏｒｖｉｄ', 'corvid'],
    ['Cor\u200bvid', 'corvid'],
    ['Cor\u202evid', 'corvid'],
    ['Corvid\u0000', 'corvid'],
  ])('%s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });
});

describe('nobody’s company', () => {
  test.each(
    `self employed|Self-Employed|SELF EMPLOYED|Freelance|freelancer|Independent Consultant|Stealth
Stealth Mode|Stealth AI Startup|Confidential|Undisclosed|Retired|Unemployed|Looking for opportunities|Open to Work
Career Break|Sabbatical|Parental Leave|Student|None|N/A|n.a.|Not applicable|Unknown|Various|Multiple companies
Private|Personal|Me|Myself|Home|Selbständig|Selbstständig|freiberuflich|Rentner|Privat|Indépendant|Étudiant
Sans emploi|Autónomo|Jubilado|Libero professionista|ZZP|TBD|test|-|--|?|.|***`.split(/[|\n]/),
  )('%s', (text) => {
    expect(companyName(text)).toEqual({ key: '', base: '', initials: '', words: [] });
  });

  test.each([
    'Freelance Designer',
    'Freelance - Web & Mobile',
    'Self-employed consultant',
    'Self Employed Photographer',
    'Photographer, self-employed',
    'Grafikdesignerin, freiberuflich',
    'Selbstständiger Berater',
    'Independent Consultant, Energy',
    'Consultant indépendant',
    'Graphic design | Freelance',
  ])('%s: two of them are no colleagues', (text) => {
    expect(key(text)).toBe('');
  });

  test.each([
    'Freelancer Technology Pty Ltd',
    'Freelance Solutions GmbH',
    'Independent Health',
    'Independent Bank of Corvid',
    'Universidad Autónoma',
    'Self Regional Harbor',
  ])('%s is a company', (text) => {
    expect(key(text)).not.toBe('');
  });

  test.each(['Freelance.example', 'Retired Racehorses', 'Private Bank of Corvid', 'Home Harbor'])(
    'but %s is one',
    (text) => {
      expect(key(text)).not.toBe('');
    },
  );
});

describe('subsidiaries', () => {
  test.each([
    ['Corvid Deutschland GmbH', 'corvid'],
    ['Corvid UK Ltd', 'corvid'],
    ['Corvid USA Inc.', 'corvid'],
    ['Corvid Österreich AG', 'corvid'],
    ['Corvid Harbor EMEA B.V.', 'corvidharbor'],
    ['Corvid (Deutschland) GmbH', ''],
    ['Corvid UK', ''],
    ['Corvid Deutschland', ''],
    ['Corvid Berlin GmbH', ''],
    ['UK Ltd', ''],
  ])('%s: “%s”', (text, base) => {
    expect(companyName(text).base).toBe(base);
  });
});

describe('names of objects are names', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s', (text) => {
    expect(key(`${text} GmbH`)).toBe(text.toLowerCase().replaceAll('_', ''));
  });
});

describe('companies as a table', () => {
  const filled = (...texts: string[]) => {
    const pool = textPool();
    const { table, add } = companyTable(pool);
    const numbers = texts.map((text) => add(companyName(text)));
    return { numbers, table, text: (id: number) => pool.text(id) };
  };

  test('no company is 0; equal keys are one number, in the order they came', () => {
    const { numbers, table } = filled(
      'freelance',
      'Corvid AG',
      'Harbor',
      'CORVID',
      '',
      'Harbor Ltd',
    );
    expect(numbers).toEqual([0, 1, 2, 1, 0, 2]);
    expect(table.count).toBe(3);
  });

  test('the spelling that shows a subsidiary is kept, whichever came first', () => {
    for (const texts of [
      ['Corvid Ireland', 'Corvid Ireland Ltd'],
      ['Corvid Ireland Ltd', 'Corvid Ireland'],
    ]) {
      const { table, text } = filled(...texts);
      expect(table.count).toBe(2);
      expect(text(table.base.at(1))).toBe('corvid');
    }
  });

  test('initials are those of the words that count', () => {
    const { table, text } = filled('Corvid Harbor Analytics GmbH');
    expect(text(table.initials.at(1))).toBe('cha');
    expect(text(table.key.at(1))).toBe('corvidharboranalytics');
  });
});

test('a key is its own key: reading it again changes nothing', () => {
  const word = fc.constantFrom(
    'Corvid',
    'Harbor',
    'Rook',
    'GmbH',
    'Ltd',
    '&',
    'Group',
    'Müller',
    'S.A.',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const once = companyName(words.join(' '));
      expect(once.words.join('')).toBe(once.key);
      expect(once.key).toBe(once.key.toLowerCase());
      expect(once.initials).toBe(once.words.map((each) => each[0]).join(''));
      expect(companyName(`  ${words.join('  ')}. `).key).toBe(once.key);
    }),
  );
});

test('any text has a key of letters and digits, and no text takes long', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_UNIT, maxLength: 60 }), (text) => {
      expect(key(text)).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
    }),
  );
  expect(key('(a'.repeat(300_000)).length).toBeLessThan(500);
  expect(key('a.b.'.repeat(300_000)).length).toBeLessThan(500);
});
