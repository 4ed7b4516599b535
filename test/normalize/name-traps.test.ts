import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { formalNamesOf } from '../../src/normalize/formal-names.ts';
import { nameTable } from '../../src/normalize/name-table.ts';
import { fullName, NO_NAME, splitName } from '../../src/normalize/person-name.ts';

const shown = (text: string): string => fullName(text).shown;
const key = (text: string): string => fullName(text).key;

describe('family name first, with a comma', () => {
  test.each([
    ['Smith,Jon', 'Jon Smith'],
    ['Smith , Jon', 'Jon Smith'],
    ['Smith, Jon A.', 'Jon A. Smith'],
    ['Smith, Dr. Jon', 'Jon Smith'],
    ['Smith, Jon, PhD', 'Jon Smith'],
    ['Smith, Jon Jr.', 'Jon Smith'],
    ['Smith, Jon III', 'Jon Smith'],
    ['Smith Jr., Jon', 'Jon Smith'],
    ['van Dijk, Jan', 'Jan van Dijk'],
    ['von der Heide, Anna', 'Anna von der Heide'],
    ['de la Cruz, Ana María', 'Ana María de la Cruz'],
    ['O’Brien, Sean', 'Sean O’Brien'],
    ['Smith，Jon', 'Jon Smith'],
    ['Smith, ', 'Smith'],
    [', Jon', 'Jon'],
  ])('%s is %s', (text, name) => {
    expect(shown(text)).toBe(name);
  });
});

describe('credentials and generations', () => {
  test.each([
    'Jon Smith, MBA',
    'Jon Smith, MBA, PMP',
    'Jon Smith MBA PMP CISSP',
    'Jon Smith, Ph.D.',
    'Jon Smith Ph.D.',
    'Jon Smith, M.D.',
    'Jon Smith, Esq.',
    'Jon Smith, CFA®',
    'Jon Smith, CISSP & CISM',
    'Jon Smith, CISSP/CISM',
    'Jon Smith Jr',
    'Jon Smith, Jr.',
    'Jon Smith II',
    'Jon Smith 2nd',
    'Jon Smith Sr., PhD',
    'Jon Smith (M.Sc.)',
    'Jon Smith (CPA)',
  ])('%s is Jon Smith', (text) => {
    expect(shown(text)).toBe('Jon Smith');
  });

  test.each([
    'Yo Ma',
    'Ana Ma',
    'Ed Do',
    'V Kumar',
    'Henry V',
    'Ba Nguyen',
    'Junior Costa',
    'Cia Lind',
  ])('%s is all name', (text) => {
    expect(shown(text)).toBe(text);
  });
});

describe('honorifics', () => {
  test.each([
    ['Mr Jon Smith', 'Jon Smith'],
    ['Mr. & Mrs. Smith', 'Smith'],
    ['Mrs. Smith', 'Smith'],
    ['Herr Dr. Hans Meier', 'Hans Meier'],
    ['Frau Meier', 'Meier'],
    ['Prof. Dr. Dr. Ana Ruiz', 'Ana Ruiz'],
    ['Ing. Petr Novák', 'Petr Novák'],
    ['Dipl.-Ing. Hans Meier', 'Hans Meier'],
    ['Don Pedro Ruiz', 'Pedro Ruiz'],
    ['Don Draper', 'Don Draper'],
    ['Major Tom', 'Major Tom'],
    ['Maj. Tom', 'Tom'],
    ['General Mills', 'General Mills'],
    ['Dr.', 'Dr.'],
  ])('%s is %s', (text, name) => {
    expect(shown(text)).toBe(name);
  });
});

describe('slogans and decoration', () => {
  test.each([
    ['Jon Smith | Altex', 'Jon Smith'],
    ['Jon Smith - CISO', 'Jon Smith'],
    ['Jon Smith – hiring', 'Jon Smith'],
    ['Jon Smith • 2nd', 'Jon Smith'],
    ['Jon Smith · CTO', 'Jon Smith'],
    ['Jon Smith -- CTO', 'Jon Smith'],
    ['Ana Ruiz-Lind', 'Ana Ruiz-Lind'],
    ['Jon Smith 🇩🇪', 'Jon Smith'],
    ['Jon Smith 👩🏽‍💻', 'Jon Smith'],
    ['★ Jon Smith ★', 'Jon Smith'],
    ['~*Jon* _Smith_~', 'Jon Smith'],
    ['#Jon Smith', 'Jon Smith'],
    ['+Jon Smith', 'Jon Smith'],
    ['=Jon Smith', 'Jon Smith'],
    ['Jon_Smith', 'Jon Smith'],
    ['Jon Smith <jon@altex.example>', 'Jon Smith'],
    ['"Jon Smith"', 'Jon Smith'],
    ['“Jon Smith”', 'Jon Smith'],
    ['Jon Smith (', 'Jon Smith'],
    ['Jon \t Smith', 'Jon Smith'],
    ['Jon\u0000Smith', 'Jon Smith'],
    ['\ufeffJon Smith', 'Jon Smith'],
    ['Jon \u202eSmith\u202c', 'Jon Smith'],
  ])('%s is %s', (text, name) => {
    expect(shown(text)).toBe(name);
  });
});

describe('a name has one key in any script and order', () => {
  test.each([
    ['Иванов Иван', 'Иван Иванов'],
    ['Иванов, Иван', 'Ivan Ivanov'],
    ['ΠΑΠΑΣ ΝΙΚΟΣ', 'Nikos Papas'],
    ['李小龙', '小龙 李'],
    ['김민준', '민준 김'],
    ['محمد علي', 'علي محمد'],
    ['Ana Ruiz-Lind', 'Ana Ruiz Lind'],
    ['Seán O’Neill', "SEAN O'NEILL"],
    ['D’Angelo Russo', 'Dangelo Russo'],
    ['John Q. Public', 'John Public'],
    ['Jürgen Groß', 'JURGEN GROSS'],
    ['Nuñez, José', 'Jose\u0301 Nun\u0303ez'],
    ['ﬁnn Lind', 'Finn Lind'],
  ])('%s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
    expect(key(one)).not.toBe('');
  });

  test.each([
    ['J. Smith', 'K. Smith'],
    ['Jon Smith', 'Jon S.'],
    ['Jon Smith', 'Jon Smith-Lind'],
    ['李小龙', '李小虎'],
    ['Ana Ruiz', 'Anna Ruiz'],
  ])('but not %s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test.each(['X', 'J.', '?', '🚀', '', ' ', '-', '()', '""', ',', ',,,'])('%j has none', (text) => {
    expect(key(text)).toBe('');
  });
});

describe('nobody', () => {
  test.each([
    'LinkedIn Member',
    'LINKEDIN MEMBER',
    'linkedin user',
    'Deleted User',
    'Unknown',
    'Anonymous',
    'Null',
    'undefined',
    'admin',
    'N/A',
    'Private Profile',
  ])('%s', (text) => {
    expect(fullName(text)).toEqual(NO_NAME);
  });

  test.each(['Jon Unknown', 'Test Müller', 'Nan Null', 'Admin Bashir'])(
    '%s is somebody',
    (text) => {
      expect(fullName(text).shown).toBe(text);
    },
  );

  test('in two columns, too', () => {
    expect(splitName('LinkedIn', 'Member')).toEqual(NO_NAME);
    expect(splitName('', '')).toEqual(NO_NAME);
    expect(splitName(' ', ', MBA')).toEqual(NO_NAME);
    expect(splitName('🚀', '★')).toEqual(NO_NAME);
  });
});

describe('aliases', () => {
  test.each([
    ['Li Xiaolong (李小龙)', ['李小龙']],
    ["Anna 'Annie' Ruiz", ['annie']],
    ['Anna „Annie“ Ruiz', ['annie']],
    ['Anna «Annie» Ruiz', ['annie']],
    ['(Anna) Ruiz', ['anna']],
    ['Jon (Johnny', ['johnny']],
    ['Jon (Johnny/Jack) Smith', ['johnny', 'jack']],
    ['Jon (he/him) Smith (PMP)', []],
    ["Jon O'Brien D'Angelo", []],
    ['Jon (the man from the harbor) Smith', []],
  ])('%s: %j', (text, aliases) => {
    expect(fullName(text).aliases).toEqual(aliases);
  });
});

describe('in two columns', () => {
  test.each([
    [['Jon', 'Smith'], 'Jon Smith', 1],
    [['Dr. Jon', 'Smith, PhD'], 'Jon Smith', 1],
    [['Jon', 'Smith CISSP'], 'Jon Smith', 1],
    [['Jon', 'Smith Jr.'], 'Jon Smith', 1],
    [['Jon', 'Smith, MA'], 'Jon Smith', 1],
    [['Jon', 'MA'], 'Jon MA', 1],
    [['Jon', 'II'], 'Jon II', 1],
    [['Jon A.', 'van der Berg'], 'Jon A. van der Berg', 3],
    [['Jon', 'Smith-Lind'], 'Jon Smith-Lind', 2],
    [['Jon', 'Smith | Altex'], 'Jon Smith', 1],
    [['🚀 Jon', 'Smith 🚀'], 'Jon Smith', 1],
    [['Jon', ''], 'Jon', 0],
    [['', 'Smith'], 'Smith', 0],
    [['Dr.', 'Smith'], 'Dr. Smith', 1],
    [['小龙', '李'], '小龙 李', 0],
  ] as const)('%j is %s, %i of it family name', ([first, last], name, family) => {
    const split = splitName(first, last);
    expect(split.shown).toBe(name);
    expect(split.family).toBe(family);
  });

  test('two initials are too little to go by', () => {
    expect(splitName('J.', 'S.')).toMatchObject({ shown: 'J. S.', key: '' });
    expect(splitName('J.', 'Smith').key).toBe('j smith');
  });
});

describe('names as a table', () => {
  const pool = textPool();
  const { table, add } = nameTable(pool);
  const tokens = (name: number): string[] => {
    const [from, to] = [table.start.at(name), table.start.at(name + 1)];
    return Array.from({ length: to - from }, (_, at) => pool.text(table.token.at(from + at)));
  };

  test('nobody is 0, and each name has its tokens, aliases and family', () => {
    expect(add(NO_NAME)).toBe(0);
    const jon = add(splitName('Jon (Johnny)', 'van Dijk'));
    const ana = add(fullName('Ana Ruiz'));
    expect([jon, ana]).toEqual([1, 2]);
    expect([tokens(0), tokens(jon), tokens(ana)]).toEqual([
      [],
      ['jon', 'van', 'dijk'],
      ['ana', 'ruiz'],
    ]);
    expect([table.family.at(jon), table.family.at(ana)]).toEqual([2, 0]);
    expect([table.aliasStart.at(jon), table.aliasStart.at(ana)]).toEqual([0, 1]);
    expect(pool.text(table.alias.at(0))).toBe('johnny');
    expect(pool.text(table.shown.at(jon))).toBe('Jon van Dijk');
    expect(table.count).toBe(3);
  });
});

describe('formal names', () => {
  test.each([
    ['bob', 'robert'],
    ['bill', 'william'],
    ['alex', 'alexander'],
    ['alex', 'alexandra'],
    ['sasha', 'aleksandr'],
    ['ronnie', 'aaron'],
    ['andi', 'andreas'],
  ])('%s may stand for %s', (short, formal) => {
    expect(formalNamesOf(short)).toContain(formal);
  });

  test.each(['constructor', '__proto__', 'Bob', '', 'xyz'])('“%s” is short for none', (text) => {
    expect(formalNamesOf(text)).toEqual([]);
  });
});

const word = fc.constantFrom('Jon', 'ANA', 'van', 'O’Brien', 'Łukasz', 'Ruiz-Lind', 'J.', 'Иван');
const words = fc.array(word, { minLength: 1, maxLength: 4 });

test('wrapping a name in honorifics, credentials and decoration changes nothing', () => {
  const before = fc.constantFrom('', 'Dr. ', 'Mr. ', '★ ', '🚀 ', '\ufeff');
  const behind = fc.constantFrom('', ' 🚀', ', CISSP, PMP', ' | hiring', ' (she/her)', ' – CTO');
  fc.assert(
    fc.property(words, before, behind, (list, front, back) => {
      fc.pre(list.length > 1 && list.filter((each) => each.length > 2).length > 1);
      const name = list.join(' ');
      expect(fullName(front + name + back).key).toBe(fullName(name).key);
    }),
  );
});

test('two columns or one: the same key', () => {
  fc.assert(
    fc.property(words, words, (first, last) => {
      const [given, family] = [first.join(' '), last.join(' ')];
      expect(splitName(given, family).key).toBe(fullName(`${given} ${family}`).key);
      expect(splitName(given, family).tokens.length).toBeGreaterThan(0);
    }),
  );
});

test('a key is sorted, and the order of given and family name never matters', () => {
  fc.assert(
    fc.property(words, (list) => {
      const name = fullName(list.join(' '));
      expect(fullName(list.toReversed().join(' ')).key).toBe(name.key);
      expect(name.key.split(' ')).toEqual(name.key.split(' ').toSorted());
    }),
  );
});

test('a mebibyte of anything keeps nobody waiting', () => {
  for (const piece of ['a', 'a ', '(', '"a', ', ', "' ", '.', 'É', '李', '| ', '<a@b>']) {
    expect(fullName(piece.repeat(2 ** 18)).shown.length).toBeLessThan(500);
  }
});
