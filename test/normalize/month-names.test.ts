import { describe, expect, test } from 'vitest';
import { dayOfIso } from '../../src/model/day.ts';
import { readDate } from '../../src/normalize/date.ts';
import { meansPresent, monthOf } from '../../src/normalize/month-names.ts';

describe('the months of a year, in order', () => {
  test.each([
    [
      'English',
      'january february march april may june july august september october november december',
    ],
    ['short', 'jan feb mar apr may jun jul aug sep oct nov dec'],
    [
      'German',
      'januar februar märz april mai juni juli august september oktober november dezember',
    ],
    [
      'Austrian',
      'jänner feber märz april mai juni juli august september oktober november dezember',
    ],
    [
      'French',
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ],
    [
      'Spanish',
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ],
    [
      'Italian',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    [
      'Portuguese',
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ],
    [
      'Dutch',
      'januari februari maart april mei juni juli augustus september oktober november december',
    ],
    [
      'Polish',
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ],
    [
      'Polish, as dates have it',
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ],
    [
      'Swedish',
      'januari februari mars april maj juni juli augusti september oktober november december',
    ],
    [
      'Norwegian',
      'januar februar mars april mai juni juli august september oktober november desember',
    ],
    ['Turkish', 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
    ['Turkish, cut short', 'oca şub mar nis may haz tem ağu eyl eki kas ara'],
    ['Russian', 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'],
    [
      'Russian, as dates have it',
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ],
    ['Russian, cut short', 'янв фев мар апр май июн июл авг сент окт нояб дек'],
  ])('%s', (_, names) => {
    expect(names.split(' ').map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(
    `janvier février mars avril juin juillet août septembre octobre novembre décembre
     märz mai juni juli oktober dezember enero agosto diciembre gennaio settembre outubro mei lipca`
      .trim()
      .split(/\s+/),
  )('a day of %s is read', (name) => {
    const month = String(monthOf(name)).padStart(2, '0');
    const day = dayOfIso(`2024-${month}-14`);
    expect(readDate(`14 ${name} 2024`, undefined)).toEqual({ first: day, last: day });
    expect(readDate(`14. ${name.toUpperCase()} 2024`, undefined)).toEqual({
      first: day,
      last: day,
    });
  });

  test('other words are none', () => {
    for (const word of ['', 'j', 'janx', 'monday', 'toString', 'constructor', '1', 'Jan']) {
      expect(monthOf(word)).toBeUndefined();
    }
  });
});

describe('still there', () => {
  test.each(
    `present current currently now today ongoing heute aktuell jetzt laufend aujourd'hui présent
     actuel actuellement actualidad presente actualmente hoy attuale oggi atualmente atual heden
     huidig obecnie teraz`
      .trim()
      .split(/\s+/),
  )('%s', (word) => {
    expect(meansPresent(word)).toBe(true);
    expect(readDate(word, undefined)).toBe('present');
    expect(readDate(` ${word.toUpperCase()} `, undefined)).toBe('present');
  });

  test('is not said by a month or by nothing', () => {
    for (const word of ['', 'jan', 'yesterday', '2024', 'constructor']) {
      expect(meansPresent(word)).toBe(false);
    }
  });
});
