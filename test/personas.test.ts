import { beforeAll, describe, expect, test } from 'vitest';
import { find, type LoadedNetwork, load } from '../src/index.ts';

let harbor: LoadedNetwork;
beforeAll(async () => {
  harbor = await load({ data: ['fixtures/harbor-analytics'], asOf: '2026-11-22' });
});

/** Whom a seller would expect: those who fit nearly or wholly, by name. */
const fitting = (query: string): string[] =>
  find(harbor, { targets: [query] })
    .targets.filter(({ fit }) => fit >= 0.9)
    .map(({ name }) => name)
    .toSorted();

describe('asked in plain words, the network of the fixtures names', () => {
  test.each([
    ['CISO at a bank', 'John Halloran'],
    ['head of infosec at a bank in the US', 'John Halloran'],
    ['infosec in banking', 'John Halloran, Lucía Ferrer'],
    ['title:CISO industry:banking', 'John Halloran'],
    ['CISO in insurance', 'Dwayne Foster'],
    ['CISO or head of security in insurance, United States', 'Dwayne Foster'],
    [
      'function:security seniority:c-level',
      'Delphine Okoro, Dwayne Foster, John Halloran, Jon Smith',
    ],
    ['anyone in security at Altex', 'Jon Smith, Tess Gallagher'],
    ['director in finance', 'Paige Sorensen, Solange Petit'],
    ['directors in sales', 'Cormac Doyle, Rafael Ibáñez'],
    [
      'someone in finance at Stonemere Mutual',
      'Eleanor Whitby, Elias Wolff, Grace Okonkwo-Reid, Paige Sorensen',
    ],
    ['finance leaders in shipping', 'Ulrich Stamm, Victor Amundsen'],
    ['treasurer in shipping', 'Jan van den Berg'],
    ['CFO in Norway', 'Victor Amundsen'],
    ['VP or above in operations', 'Kasia Wójcik, Keiko Tanabe, Roscoe Hart'],
    ['at least director in legal', 'Chiara Bianchi, Dilys Morgan, Rosa Lindqvist'],
    ['decision makers at Pixel', 'James Hervin, Maria Santos, Nadia Kowal, Theo Lambert'],
    ['C-level at Larkspur Robotics', 'Hanno Seidel, Tobias Renner'],
    ['CEO of Pixel', 'James Hervin'],
    ['CEOs in Canada', 'Simone Tremblay'],
    ['owners of consulting firms', 'Bea Castellan, Gordon Peale'],
    ['board members', 'Ottoline Gray, Ottoline Gray'],
    ['CPO at Northlight Health', 'Maria Santos'],
    ['CDO in healthcare', 'Noor van Dijk'],
    ['CTO in DACH', 'Tobias Renner'],
    ['CIO in aerospace', 'Bartholomew Nkemelu'],
    ['CMO in retail, UK', 'Gemma Ashworth'],
    ['chief digital officer in maritime', 'Sigrid Haugen'],
    ['head of IT in healthcare', 'Ken Abara'],
    ['IT director in food', 'Gethin Powell'],
    ['head of data at a pharma company', 'Matthias Frei, Noor van Dijk'],
    ['head of research in pharma in Switzerland', 'Aiko Hoshino'],
    ['head of supply chain at food companies', 'Fenella Crowe'],
    ['head of sustainability in energy', 'Winona Begay'],
    ['HR leaders in insurance', 'JOSHUA BRENNAN'],
    ['people operations in media', 'Greta Halvorsen'],
    ['product managers in robotics', 'Jannik Vogt'],
    ['marketing directors in telecom', 'Carmen Robledo'],
    ['VP Engineering in media, Canada', 'Jasper Lund'],
    ['seniority:head function:procurement', 'Birgit Lohmann, Maria Santos, Tariq Aziz-Khan'],
    ['heads of procurement in Germany', 'Birgit Lohmann'],
    ['Leiter Einkauf in Deutschland', 'Birgit Lohmann'],
    ['purchasing in Spain', 'Álvaro Peña'],
    ['IT-Leiter in Deutschland', 'Mehmet Aksoy, Renate Pohl'],
    ['Geschäftsführer in Deutschland', 'Hanno Seidel, Lars Osterhagen'],
    ['Directora de Marketing en España', 'Carmen Robledo'],
    ['directeur général en France', 'Étienne Dufresne'],
  ])('%s: %s', (query, people) => {
    expect(fitting(query)).toEqual(people.split(', '));
  });

  test.each([
    ['CISO in Spain'],
    ['founder in legal'],
    ['recruiter at Altex'],
    ['decision makers at Tarnwick College'],
    ['VP Sales in fintech, Germany'],
  ])('%s: nobody', (query) => {
    expect(fitting(query)).toEqual([]);
  });

  test('who serves the CEO is none, and is found by what she is', () => {
    expect(fitting('CEO at Northlight Health')).toEqual(['Elena Vargas']);
    const [found] = find(harbor, { targets: ['EA to the CEO'] }).targets;
    expect(found?.name).toBe('Hollis Byrne');
  });

  test('each target says why it fits', () => {
    const [found] = find(harbor, { targets: ['CISO at a bank'] }).targets;
    expect(found?.fitFactors.map(({ name }) => name)).toEqual(['title', 'industry']);
  });
});
