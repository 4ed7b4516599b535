import { describe, expect, test } from 'vitest';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Associated Contact IDs',
  '700,Renewal,Closed won,2024-05-06 00:00,Sam Seller,501;502',
);

describe('hubspot/deal', () => {
  test('deals with their people, in English', () => {
    expect(told(SAMPLE)).toEqual([
      'hubspot/deal',
      '2 person id: Sam Seller, name: Sam Seller, team',
      'deal id: 700, state: won, owner: id Sam Seller, day: 2024-05-06',
      'role in 700: id 501',
      'role in 700: id 502',
    ]);
  });

  test.each([
    [
      'Spanish',
      'ID de registro,Nombre del negocio,Etapa del negocio,Fecha de cierre,Propietario del negocio,Associated Contact IDs',
      '700,Renewal,Ganado,2024-05-06 00:00,Sam Seller,501;502',
    ],
    [
      'German',
      'Datensatz-ID,Deal-Name,Deal-Phase,Abschlussdatum,Zuständiger Mitarbeiter für Deal,Associated Contact IDs',
      '700,Renewal,Gewonnen,2024-05-06 00:00,Sam Seller,501;502',
    ],
    [
      'French',
      "ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Date de fermeture,Propriétaire de la transaction,Associated Contact IDs",
      '700,Renewal,Gagné,2024-05-06 00:00,Sam Seller,501;502',
    ],
    [
      'Portuguese',
      'ID do registro,Nome do negócio,Etapa do negócio,Data de fechamento,Proprietário do negócio,Associated Contact IDs',
      '700,Renewal,Ganho,2024-05-06 00:00,Sam Seller,501;502',
    ],
    [
      'Italian',
      "ID record,Nome offerta,Fase offerta,Data di chiusura,Proprietario dell'offerta,Associated Contact IDs",
      '700,Renewal,Vinta,2024-05-06 00:00,Sam Seller,501;502',
    ],
    [
      'Dutch',
      'Record-ID,Dealnaam,Dealfase,Sluitingsdatum,Dealeigenaar,Associated Contact IDs',
      '700,Renewal,Gewonnen,2024-05-06 00:00,Sam Seller,501;502',
    ],
  ])('the same in %s', (_, header, row) => {
    expect(told(lines(header, row))).toEqual(told(SAMPLE));
  });
});
