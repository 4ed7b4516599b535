import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Opportunity Owner","Account Name","Opportunity Name","Stage","Amount","Close Date","Created Date","Primary Contact"',
  '"Sam Seller","Harbor","Renewal 2024","Closed Won","1000","2024-05-06","2024-01-06","Ana Ruiz"',
  '"Sam Seller","Fern Stores","Pilot","Prospecting","","2026-12-24","2026-01-06",""',
);

describe('salesforce/report-opportunities', () => {
  test('deals by account, owner and contact', () => {
    expect(told(SAMPLE)).toEqual([
      'salesforce/report-opportunities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, company: Harbor',
      'deal id: Harbor/Renewal 2024, account: Harbor, state: won, owner: id Sam Seller, day: 2024-05-06',
      'deal id: Fern Stores/Pilot, account: Fern Stores, state: open, owner: id Sam Seller, day: 2026-12-24',
      'role in Harbor/Renewal 2024: Ana Ruiz Primary',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  test('in German', () => {
    expect(
      told(
        lines(
          '"Opportunity-Inhaber","Accountname","Opportunity-Name","Phase","Schlusstermin"',
          '"Sam Seller","Harbor","Verlängerung","Gewonnen","24.12.2024"',
        ),
      ),
    ).toEqual([
      'salesforce/report-opportunities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: Harbor/Verlängerung, account: Harbor, state: won, owner: id Sam Seller, day: 2024-12-24',
    ]);
  });

  test('in French', () => {
    expect(
      told(
        lines(
          `"Propriétaire de l'opportunité","Nom du compte","Nom de l'opportunité","Étape","Date de clôture"`,
          '"Sam Seller","Harbor","Renouvellement","Perdu","24/12/2024"',
        ),
      ),
    ).toEqual([
      'salesforce/report-opportunities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: Harbor/Renouvellement, account: Harbor, state: lost, owner: id Sam Seller, day: 2024-12-24',
    ]);
  });

  test('in Spanish', () => {
    expect(
      told(
        lines(
          '"Propietario de la oportunidad","Nombre de la cuenta","Nombre de la oportunidad","Etapa","Fecha de cierre"',
          '"Sam Seller","Harbor","Renovación","Ganada","24/12/2024"',
        ),
      ),
    ).toEqual([
      'salesforce/report-opportunities',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: Harbor/Renovación, account: Harbor, state: won, owner: id Sam Seller, day: 2024-12-24',
    ]);
  });

  test('with its own id', () => {
    expect(
      told(
        lines(
          'Opportunity ID,Opportunity Name,Account Name,Stage,Won,Closed',
          '006A,Renewal,Harbor,Won somehow,1,1',
        ),
      ),
    ).toEqual(['salesforce/report-opportunities', 'deal id: 006A, account: Harbor, state: won']);
  });

  test('in the labels of custom report types', () => {
    const text = lines(
      'Opportunity Name,Opportunity Owner: Full Name,Account Name,Stage,Close Date,Contact: Full Name,Contact Role: Role',
      'Platform,Sam Seller,Harbor,Closed Won,2026-03-04,Ana Ruiz,Decision Maker',
    );
    expect(told(text).slice(1)).toEqual([
      '2 person id: Sam Seller, name: Sam Seller, team',
      '2 person name: Ana Ruiz, company: Harbor',
      'deal id: Harbor/Platform, account: Harbor, state: won, owner: id Sam Seller, day: 2026-03-04',
      'role in Harbor/Platform: Ana Ruiz Decision Maker',
    ]);
  });

  test.each(['Primary Contact', 'Primärer Kontakt', 'Contact principal', 'Contacto principal'])(
    'whoever stands under “%s” has a part in the deal',
    (header) => {
      const text = lines(
        `Opportunity Name,Opportunity Owner,Account Name,Stage,Close Date,${header}`,
        'Platform,Sam Seller,Harbor,Closed Won,2026-03-04,Ana Ruiz',
      );
      expect(told(text).at(-1)).toBe('role in Harbor/Platform: Ana Ruiz Primary');
    },
  );
});
