import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/model/persona.ts';
import { findTargets, type TargetsFound } from '../../src/targets/find-targets.ts';
import { accountQuery, parseQuery } from '../../src/targets/parse-query.ts';
import { type AccountRow, type PersonRow, smallNetwork } from './small-network.ts';

const row = (line: string): PersonRow => {
  const [name = '', title = '', company = '', country = '', city = '', industry = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return { name, title, company, country, city, industry };
};

/** Name, title, company, country, city, the person's own industry. */
const PEOPLE = [
  'Ana Ruiz      | Chief Information Security Officer       | Altex Systems     | United States |',
  'Bo Lind       | CISO                                     | Norbank AG        | Germany       | Frankfurt',
  'Cy Moss       | VP Information Security                  | Stonemere Mutual  | US            |',
  'Di Park       | Head of Cyber Security                   | Banco Marino      | España        | Madrid',
  'Ed Vane       | IT Security Manager                      | Altex Systems     | USA           | Austin',
  'Fay Holt      | Security Analyst                         | Altex Systems     |               | Austin',
  'Gil Roth      | Founder & CEO                            | Pixel             | France        | Paris',
  'Hal Ode       | Co-Founder                               | Pixel             | FR            |',
  'Ida Fox       | VP Sales                                 | Payly             | DE            | Berlin',
  'Jo Kern       | Vice President of Sales, EMEA            | Payly             | Deutschland   | München',
  'Kit Rao       | Director of Sales                        | Werkzeug GmbH     | Germany       | Köln',
  'Lu Marsh      | Sales Manager                            | Werkzeug GmbH     | AT            | Wien',
  'Mia Tran      | Account Executive                        | Werkzeug GmbH     | Switzerland   | Zürich',
  'Ned Ash       | Vertriebsleiter                          | Werkzeug GmbH     | Österreich    | Graz',
  'Oli Berg      | Chief Financial Officer                  | Werkzeug GmbH     | Germany       |',
  'Pia Sol       | Finance Director                         | Banco Marino      | Spain         |',
  'Quin Day      | Treasurer                                | Harbor Lines      | NO            | Oslo',
  'Ray Cole      | Chief Marketing Officer                  | Loom & Thread     | United Kingdom| London',
  'Sue Hart      | Head of Brand                            | Loom & Thread     | UK            | Leeds',
  'Tim Wu        | General Counsel                          | Stonemere Mutual  | Canada        | Toronto',
  'Uma Iyer      | Chief People Officer                     | Altex Systems     | India         | Pune',
  'Val Cruz      | HR Manager                               | Pixel             | France        | Lyon',
  'Wes Kim       | Chief Technology Officer                 | Pixel             | South Korea   | Seoul',
  'Xia Chen      | Director of Engineering                  | Pixel             | China         |',
  'Yan Bell      | Senior Software Engineer                 | Pixel             | France        | Paris',
  'Zoe Adler     | Chief Data Officer                       | Northlight Health | United States | Boston',
  'Abe Stone     | Data Scientist                           | Northlight Health | US            | Boston',
  'Bea Novak     | VP Product                               | Payly             | Poland        | Warszawa',
  'Cal Quist     | Chief Operating Officer                  | Harbor Lines      | Norway        | Bergen',
  'Dot Lane      | Head of Procurement                      | Harbor Lines      | Norge         | Oslo',
  'Eli Frost     | Director Customer Success                | Payly             | Ireland       | Dublin',
  'Flo Reed      | Head of Design                           | Loom & Thread     | England       | London',
  'Gus Wolff     | Research Director                        | Northlight Health | United States |',
  'Hedy Lux      | Intern                                   | Payly             | Germany       | Berlin',
  'Ivo Zapp      | former CISO                              | Altex Systems     | United States |',
  'Jan Olsen     | Executive Assistant to the CISO          | Altex Systems     | United States |',
  'Kay Brand     | Owner                                    | Brand Bakery      | Belgium       | Gent',
  'Leo Ito       |                                          | Altex Systems     | Japan         |',
  'Mo Alvi       | Chief Information Officer                |                   | Spain         |         | Banking',
].map(row);

const ACCOUNTS: readonly AccountRow[] = [
  { name: 'Altex Systems', domain: 'altex.example;altex.io', industry: 'COMPUTER_SOFTWARE' },
  { name: 'Altex Labs', parent: 'Altex Systems' },
  { name: 'Norbank AG', industry: 'Banking' },
  { name: 'Stonemere Mutual', industry: 'Insurance' },
  { name: 'Payly', industry: 'Financial Services;Information Technology' },
  { name: 'Werkzeug GmbH', industry: 'Industrial Machinery Manufacturing' },
  { name: 'Harbor Lines', industry: 'MARITIME' },
  { name: 'Loom & Thread', industry: 'RETAIL' },
  { name: 'Northlight Health', industry: 'Hospital & Health Care' },
  { name: 'Pixel', industry: 'Design Services' },
  { name: 'Brand Bakery', domain: 'brand-bakery.be' },
];

const network = smallNetwork(PEOPLE, ACCOUNTS);
const first = (person: number): string => `${network.people.name.at(person)}`.split(' ')[0] ?? '';
const firsts = ({ targets }: TargetsFound): string =>
  targets
    .map(({ person }) => first(person))
    .toSorted()
    .join(' ');
const fitting = (query: string): string => firsts(findTargets(network, parseQuery(query)));
const decidersAt = (account: string): string => firsts(findTargets(network, accountQuery(account)));

describe('plain words find', () => {
  test.each([
    ['CISO at Altex', 'Ana'],
    ['"CISO at Altex Systems"', 'Ana'],
    ['CHIEF INFORMATION SECURITY OFFICER AT ALTEX SYSTEMS', 'Ana'],
    ['head of security at banks', 'Bo Di'],
    ['head of infosec at a bank', 'Bo Di'],
    ['CISO in banking', 'Bo Di'],
    ['CISO at an insurance company', 'Cy'],
    ['VP Sales in fintech, Germany', 'Ida Jo'],
    ['vice president of sales at fintechs in Germany', 'Ida Jo'],
    ['VP Sales in DACH', 'Ida Jo Ned'],
    ['sales directors in Germany', 'Kit'],
    ['Verkaufsleiter in Österreich', 'Ned'],
    ['sales in Switzerland', 'Mia'],
    ['CFO at manufacturing companies', 'Oli'],
    ['CFO in Germany', 'Oli'],
    ['finance leaders in Spain', 'Pia'],
    ['treasurer in shipping', 'Quin'],
    ['CMO in retail, UK', 'Ray'],
    ['marketing in the UK', 'Ray Sue'],
    ['general counsel in insurance', 'Tim'],
    ['legal in Canada', 'Tim'],
    ['chief people officer in India', 'Uma'],
    ['head of HR', 'Uma'],
    ['anyone in HR at Pixel', 'Val'],
    ['CTO at Pixel', 'Wes'],
    ['founders in France', 'Gil Hal'],
    ['CEO of Pixel', 'Gil Hal'],
    ['owner in Belgium', 'Kay'],
    ['engineers in Paris', 'Yan'],
    ['CDO in healthcare', 'Zoe'],
    ['data scientists in healthcare', 'Abe'],
    ['head of data in Boston', 'Zoe'],
    ['product leaders in Poland', 'Bea'],
    ['COO in shipping', 'Cal'],
    ['procurement in Norway', 'Dot'],
    ['customer success in Ireland', 'Eli'],
    ['head of research in healthcare', 'Gus'],
    ['interns', 'Hedy'],
    ['CIO in banking', 'Mo'],
    ['people in Japan', 'Leo'],
    ['anyone in Oslo', 'Dot Quin'],
    ['decision makers in Norway', 'Cal Dot'],
    ['VP or above at Payly', 'Bea Ida Jo'],
    ['at least director at Payly', 'Bea Eli Ida Jo'],
    ['at most manager at Werkzeug', 'Lu'],
    ['sales managers or below at Werkzeug', 'Lu'],
  ])('%s: %s', (query, expected) => {
    expect(fitting(query)).toBe(expected);
  });
});

describe('a field of seniority finds', () => {
  test.each([
    ['owner', 'Gil Hal Kay'],
    ['c-level', 'Ana Bo Cal Mo Oli Ray Tim Uma Wes Zoe'],
    ['vp', 'Bea Cy Ida Jo'],
    ['head', 'Di Dot Flo Ned Sue'],
    ['director', 'Eli Gus Kit Pia Xia'],
    ['manager', 'Ed Lu Val'],
    ['senior', 'Yan'],
    ['entry', 'Hedy'],
    ['vp,head', 'Bea Cy Di Dot Flo Ida Jo Ned Sue'],
    ['c-level+', 'Ana Bo Cal Gil Hal Kay Mo Oli Ray Tim Uma Wes Zoe'],
    ['<=manager', 'Ed Hedy Lu Val Yan'],
    ['"at most manager"', 'Ed Hedy Lu Val Yan'],
    ['manager or below', 'Ed Hedy Lu Val Yan'],
  ])('%s: %s', (level, expected) => {
    expect(fitting(`seniority:${level}`)).toBe(expected);
  });
});

describe('a field of function finds', () => {
  test.each([
    ['executive', 'Gil Hal Kay'],
    ['sales', 'Ida Jo Kit Lu Mia Ned'],
    ['marketing', 'Ray Sue'],
    ['finance', 'Oli Pia Quin'],
    ['hr', 'Uma Val'],
    ['it', 'Mo'],
    ['engineering', 'Wes Xia Yan'],
    ['security', 'Ana Bo Cy Di Ed Fay'],
    ['data', 'Abe Zoe'],
    ['product', 'Bea'],
    ['operations', 'Cal Jan'],
    ['legal', 'Tim'],
    ['procurement', 'Dot'],
    ['customer-success', 'Eli'],
    ['design', 'Flo'],
    ['research', 'Gus'],
    ['other', 'Hedy'],
  ])('%s: %s', (name, expected) => {
    expect(fitting(`function:${name}`)).toBe(expected);
  });

  test('each holder of an office in one function alone', () => {
    const all = FUNCTIONS.flatMap((name) => fitting(`function:${name}`).split(' '));
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });
});

describe('fields together find', () => {
  test.each([
    ['seniority:c-level,vp function:security company:altex', 'Ana'],
    ['seniority:c-level function:security', 'Ana Bo'],
    ['function:security company:"Altex Systems"', 'Ana Ed Fay'],
    ['title:CISO', 'Ana Bo Cy Di'],
    ['title:"VP Sales"', 'Ida Jo Ned'],
    ['title:CISO,CTO', 'Ana Bo Cy Di Wes'],
    ['company:altex.io', 'Ana Ed Fay Ivo Jan Leo Uma'],
    ['company:Altex,Pixel function:hr', 'Uma Val'],
    ['account:Pixel seniority:owner', 'Gil Hal'],
    ['seniority:>=director country:NO', 'Cal Dot'],
  ])('%s: %s', (query, expected) => {
    expect(fitting(query)).toBe(expected);
  });
});

describe('industries and places, as data sets name them, find', () => {
  test.each([
    ['industry:banks function:security', 'Bo Di'],
    ['industry:"financial services"', 'Bea Bo Cy Di Eli Hedy Ida Jo Mo Pia Tim'],
    ['industry:software function:security', 'Ana Ed Fay'],
    ['industry:manufacturing seniority:c-level', 'Oli'],
    ['industry:maritime', 'Cal Dot Quin'],
    ['industry:retail', 'Flo Ray Sue'],
    ['industry:healthcare', 'Abe Gus Zoe'],
    ['country:DE', 'Bo Hedy Ida Jo Kit Oli'],
    ['country:Germany', 'Bo Hedy Ida Jo Kit Oli'],
    ['country:Deutschland', 'Bo Hedy Ida Jo Kit Oli'],
    ['country:DACH', 'Bo Hedy Ida Jo Kit Lu Mia Ned Oli'],
    ['country:Nordics', 'Cal Dot Quin'],
    ['country:US function:security', 'Ana Cy Ed'],
    ['country:"United Kingdom"', 'Flo Ray Sue'],
    ['country:UK', 'Flo Ray Sue'],
    ['country:JP,KR,CN', 'Leo Wes Xia'],
    ['city:Berlin', 'Hedy Ida'],
    ['city:london', 'Flo Ray'],
    ['city:zurich', 'Mia'],
    ['city:Munchen', 'Jo'],
    ['city:Paris,Lyon', 'Gil Val Yan'],
  ])('%s: %s', (query, expected) => {
    expect(fitting(query)).toBe(expected);
  });
});

describe('an account is asked for by any of its names: its decision makers', () => {
  test.each([
    ['Altex Systems', 'Ana Uma'],
    ['altex', 'Ana Uma'],
    ['ALTEX SYSTEMS, INC.', 'Ana Uma'],
    ['altex.example', 'Ana Uma'],
    ['Pixel', 'Gil Hal Wes Xia'],
    ['Werkzeug', 'Kit Ned Oli'],
    ['Loom and Thread', 'Flo Ray Sue'],
    ['Harbor', 'Cal Dot'],
    ['Nowhere', ''],
    ['Altex Labs', ''],
    ['', ''],
  ])('"%s": %s', (account, expected) => {
    expect(decidersAt(account)).toBe(expected);
  });
});

describe('nobody is found who', () => {
  test.each([
    ['held the office once', 'CISO', 'Ivo'],
    ['assists who holds it', 'CISO at Altex', 'Jan'],
    ['bears no title', 'decision makers at Altex', 'Leo'],
    ['works for another function', 'VP Sales', 'Cy'],
    ['lives in another country', 'CISO in Germany', 'Ana'],
    ['lives nobody knows where', 'security in the US', 'Fay'],
    ['works for the parent of the company named', 'function:security company:"Altex Labs"', 'Ana'],
  ])('%s: %s', (_, query, name) => {
    expect(fitting(query).split(' ')).not.toContain(name);
  });
});
