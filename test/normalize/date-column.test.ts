import { describe, expect, test } from 'vitest';
import { dateOrder } from '../../src/normalize/date-column.ts';

const NOBODY = { known: undefined, wished: undefined };

describe('the order of a column of dates', () => {
  test('is the one that reads all its values', () => {
    expect(dateOrder(['03/04/2024', '31/12/2023'], NOBODY)).toBe('dmy');
    expect(dateOrder(['03/04/2024', '12/31/2023'], NOBODY)).toBe('mdy');
  });

  test('is left open where both read all', () => {
    expect(dateOrder(['03/04/2024', '05/06/2024'], NOBODY)).toBeUndefined();
  });

  test('is then what the format is known to write', () => {
    const hints = { known: 'mdy', wished: 'dmy' } as const;
    expect(dateOrder(['03/04/2024'], hints)).toBe('mdy');
  });

  test('but never against its own values', () => {
    expect(dateOrder(['03/04/2024', '31/12/2023'], { known: 'mdy', wished: undefined })).toBe(
      'dmy',
    );
    expect(dateOrder(['03/04/2024', '31/12/2023'], { known: undefined, wished: 'mdy' })).toBe(
      'dmy',
    );
  });

  test('is the wished one where nothing else decides', () => {
    expect(dateOrder(['03/04/2024'], { known: undefined, wished: 'dmy' })).toBe('dmy');
    expect(dateOrder(['24-03-05', '23-11-12'], { known: undefined, wished: 'ymd' })).toBe('ymd');
  });

  test('is day first where all are written with dots, as no month-first country does', () => {
    expect(dateOrder(['03.04.2024', '05.06.2024'], NOBODY)).toBe('dmy');
    expect(dateOrder(['03.04.2024', '05/06/2024'], NOBODY)).toBeUndefined();
  });

  test('is nobody’s but the user’s where the values contradict each other', () => {
    const values = ['03/04/2024', '12/31/2023', '31/12/2023'];
    expect(dateOrder(values, { known: 'mdy', wished: undefined })).toBeUndefined();
    expect(dateOrder(values, { known: undefined, wished: 'dmy' })).toBe('dmy');
  });

  test('is not voted on by dates that leave nothing open, nor by other texts', () => {
    const values = [
      '2024-12-31',
      '2024/03/14',
      '14 Mar 2024',
      'Present',
      '',
      '45365',
      '03/04/2024',
    ];
    expect(dateOrder(values, NOBODY)).toBeUndefined();
    expect(dateOrder([...values, '13/04/2024'], NOBODY)).toBe('dmy');
  });
});
