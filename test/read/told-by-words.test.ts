import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/read/detect-encoding.ts';
import { decodeWindows1252 } from '../../src/read/windows-1252.ts';

const decoderOf = (encoding: string): ((bytes: Buffer) => string) => {
  const decoder = new TextDecoder(encoding);
  return encoding === 'windows-1252' ? decodeWindows1252 : (bytes) => decoder.decode(bytes);
};

/** The bytes of a text in an encoding of one byte a letter. */
const encoderOf = (encoding: string): ((text: string) => Buffer) => {
  const decode = decoderOf(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decode(Buffer.from([byte])), byte] as const),
  );
  return (text) => Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f));
};

const told = (text: string, encoding: string): string =>
  detectEncoding(encoderOf(encoding)(text), true).encoding;

const tableOf = (words: readonly string[]): string => ['Name,City', ...words].join('\n');

const RUSSIAN =
  'Иван Иванов Ольга Смирнова Сергей Кузнецов Мария Попова Москва Казань Омск директор отдел продаж'.split(
    ' ',
  );
const UKRAINIAN =
  'Олена Шевченко Андрій Бойко Їжакевич Київ Львів Ґалаґан Одеса керівник відділу'.split(' ');
const BULGARIAN = 'Георги Димитров Пловдив Мария Иванова София Петър Тодоров Варна управител'.split(
  ' ',
);
const GREEK = 'Γιώργος Παπαδόπουλος Μαρία Θεσσαλονίκη Νίκος Αθήνα Πάτρα διευθυντής πωλήσεων'.split(
  ' ',
);
const HEBREW = 'דוד כהן שרה לוי ירושלים משה מזרחי חיפה מנהל מכירות'.split(' ');
const ARABIC = 'محمد علي القاهرة فاطمة الزهراء الرباط أحمد حسن بغداد مدير المبيعات'.split(' ');
const POLISH =
  'Michał Pawłowski Łódź Elżbieta Wiśniewska Grażyna Dąbrowska Gdańsk Łukasz Zając Wrocław'.split(
    ' ',
  );
const CZECH = 'Jiří Dvořák Plzeň Lukáš Černý Zdeněk Kříž Třebíč Růžena Němcová Příbram'.split(' ');
const CROATIAN = 'Kovačić Đurđica Šimunović Božić Čakovec Perišić Jurčić Matošević'.split(' ');
const TURKISH = 'Gündoğdu Çınar Özgür Işık Büşra Güleç Öztürk Şükrü Çağlayan Üçgül Gökçağ'.split(
  ' ',
);
const WEST_BY_MAC =
  'François Hélène Besançon Müller Köln José Núñez Málaga Çelik Angoulême Nîmes'.split(' ');

describe('words tell', () => {
  test.each<[string, string, readonly string[]]>([
    ['Russian', 'windows-1251', RUSSIAN],
    ['Russian', 'koi8-u', RUSSIAN],
    ['Russian', 'ibm866', RUSSIAN],
    ['Russian', 'iso-8859-5', RUSSIAN],
    ['Ukrainian', 'windows-1251', UKRAINIAN],
    ['Bulgarian', 'windows-1251', BULGARIAN],
    ['Greek', 'windows-1253', GREEK],
    ['Hebrew', 'windows-1255', HEBREW],
    ['Arabic', 'windows-1256', ARABIC],
    ['Polish', 'windows-1250', POLISH],
    ['Polish', 'iso-8859-2', POLISH],
    ['Czech', 'windows-1250', CZECH],
    ['Czech', 'iso-8859-2', CZECH],
    ['Croatian', 'windows-1250', CROATIAN],
    ['Polish and Czech', 'windows-1250', [...POLISH, ...CZECH]],
    ['Turkish', 'windows-1254', TURKISH],
    ['any western language', 'macintosh', WEST_BY_MAC],
  ])('%s in %s', (_, encoding, words) => {
    expect(told(tableOf(words), encoding)).toBe(encoding);
  });

  test.each(['windows-1251', 'koi8-u'])(
    'Russian in small letters or in capitals alone, in %s',
    (encoding) => {
      expect(told(tableOf(RUSSIAN).toLowerCase(), encoding)).toBe(encoding);
      expect(told(tableOf(RUSSIAN).toUpperCase(), encoding)).toBe(encoding);
    },
  );

  test('among words of ASCII', () => {
    const lines = RUSSIAN.map((word, i) => `${i},"${word}","Harbor, Inc",${word}@x.example`);
    expect(told(lines.join('\r\n'), 'windows-1251')).toBe('windows-1251');
  });

  test('not when they are few', () => {
    expect(told('Name\nИван\nОльга\nМосква\nКазань\n', 'windows-1251')).toBe('windows-1252');
  });

  test('not when many are something else', () => {
    const mixed = Buffer.concat([
      encoderOf('windows-1251')(RUSSIAN.slice(0, 8).join('\n')),
      encoderOf('windows-1252')('\nFrançois\nHélène\nBesançon\nMüller\nKöln\nMálaga\nNîmes\n'),
    ]);
    expect(detectEncoding(mixed, true).encoding).toBe('windows-1252');
  });
});

describe('what is windows-1252 stays so', () => {
  const WEST = [
    ...'Müller Groß Düsseldorf Björn Schäfer Würzburg Jürgen Weiß Köln Straßer Öz Ünal Ärzte'.split(
      ' ',
    ),
    ...'Élodie Besançon François Orléans Hélène Nîmes Chloë Lefèvre Angoulême Œuvre Haÿ où l’été'.split(
      ' ',
    ),
    ...'José Núñez Málaga María Peña Córdoba ¿Qué? ¡Olé! Logroño Íñigo Argüelles Cádiz'.split(' '),
    ...'João Conceição Inês Araújo Simões Câmara Órfão Avô Único Ação'.split(' '),
    ...'Nicolò Niccolò Cantù Mondovì Però Città È'.split(' '),
    ...'Søren Kjærgård Århus Åse Bjørnsen Tromsø Ærø Köpenhamn Malmö Västerås Örebro Åbo'.split(
      ' ',
    ),
    ...'Mäkelä Hämäläinen Jyväskylä Õnne Põder Šaškin Žukov'.split(' '),
    ...'Þórður Sigurðsson Guðrún Ásgeirsdóttir Ægir Ýmir Björk'.split(' '),
    ...'Gràcia València Lluís Països Raül Coöperatie België Financiën Seán Ó'.split(' '),
    ...'m³ km² Title¹ Nr.º 1ª £5 ½ 5µm 20°C ±3 “quoted” 5€ Harbor™ a…b x–y ©2024 §5'.split(' '),
  ];
  const word = fc.constantFrom(...WEST);

  test('whatever words of the west stand in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const bytes = encoderOf('windows-1252')(tableOf([...words, 'é']));
        expect(detectEncoding(bytes, true).encoding).toBe('windows-1252');
      }),
      { numRuns: 150 },
    );
  });

  test('in capitals, too', () => {
    expect(told(tableOf(WEST).toUpperCase(), 'windows-1252')).toBe('windows-1252');
  });

  test('with a few words that nobody could write', () => {
    const odd = ['Paw³owska', 'Dvoøák', 'Kovaèiæ', 'Wiœniewski'];
    expect(told(tableOf([...WEST, ...odd]), 'windows-1252')).toBe('windows-1252');
  });
});

describe('of few words', () => {
  const detected = (words: string, encoding: string) =>
    detectEncoding(encoderOf(encoding)(tableOf(words.split(' '))), true);

  test.each<[string, string, string, readonly string[]]>([
    ['Hungarian', 'windows-1250', 'Erdős Németh Győr', ['windows-1250']],
    ['Turkish', 'windows-1254', 'Yılmaz Işık', ['windows-1254']],
    ['Turkish', 'windows-1254', 'Şahin Özgür Çağlar', ['windows-1254']],
    ['Polish', 'windows-1250', 'Łódź Kraków', ['windows-1250']],
    ['Russian', 'windows-1251', 'Иван Ольга', ['windows-1251']],
  ])('it stays a guess: %s in %s, %s', (_, encoding, words, others) => {
    const found = detected(words, encoding);
    expect(found.encoding).toBe('windows-1252');
    expect(found.others).toEqual(expect.arrayContaining([...others]));
  });

  test.each([
    'Müller Groß Jürgen',
    'Hélène Lefèvre René Benoît',
    'Simões Camões João Conceição',
    'José Núñez Málaga',
    'Guðrún Þórður Sigurðsson Ásta',
    'Põder Hämäläinen Jõgi',
    'Søren Kjærgård',
    'Title¹ 5µm m³ Mädler',
  ])('there is no doubt about %s', (words) => {
    expect(detected(words, 'windows-1252')).toEqual({
      encoding: 'windows-1252',
      bomBytes: 0,
    });
  });

  test('a sign in the middle of words is enough where all words are those of one language', () => {
    expect(detected('Pawłowski Michałek', 'windows-1250')).toEqual({
      encoding: 'windows-1250',
      bomBytes: 0,
    });
    expect(detected('Pawłowski Gąsior Elżbieta', 'windows-1250').encoding).toBe('windows-1250');
    expect(detected('Pawłowski Müller Michałek', 'windows-1250').encoding).toBe('windows-1252');
    expect(detected('Michałek', 'windows-1250').others).toEqual(['windows-1250', 'iso-8859-2']);
  });

  test('marks, and UTF-8, leave no doubt', () => {
    expect(detectEncoding(Buffer.from('Name\nErdős\n'), true)).toEqual({
      encoding: 'utf-8',
      bomBytes: 0,
    });
  });
});
