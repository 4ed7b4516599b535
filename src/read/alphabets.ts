/** What the words of a file may be made of, in one encoding. */
export type Alphabet = {
  /** A WHATWG label. */
  readonly encoding: string;
  /** Small letters beyond ASCII; capitals go with them. */
  readonly letters: string;
  /** Of a script of its own, which is never mixed with Latin letters: those that make up most of every text. */
  readonly common?: string;
  /** Letters of several languages together: nearly every word of Europe could be written with them. */
  readonly mixed?: true;
};

/** Letters of the languages that windows-1252 was made for. */
export const WESTERN: readonly string[] = [
  'äöüßéèà',
  'àâçéèêëîïôœùûüÿ',
  'áéíóúüñç',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöéüæø',
  'åäöõüšž',
  'áéíóúýþæöð',
  'àçèéíïòóúü',
  'áéíóúàèêëïôöü',
  'ëçâ',
];

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕ';
const OFTEN_CYRILLIC = 'оеаинтсрвлкі';

/** All that may be told from windows-1252 by their words; of two that fit as well, the first is meant. */
export const OTHER_ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1251', letters: CYRILLIC, common: OFTEN_CYRILLIC },
  { encoding: 'koi8-u', letters: CYRILLIC, common: OFTEN_CYRILLIC },
  { encoding: 'ibm866', letters: CYRILLIC, common: OFTEN_CYRILLIC },
  { encoding: 'iso-8859-5', letters: CYRILLIC, common: OFTEN_CYRILLIC },
  {
    encoding: 'windows-1253',
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    common: 'αοιεητσςνρκλάίό',
  },
  { encoding: 'windows-1255', letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', common: 'יוהלארנמבתש' },
  {
    encoding: 'windows-1256',
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ',
    common: 'اليمنوردبتسة',
  },
  { encoding: 'macintosh', letters: 'áàâäãåæçéèêëíìîïñóòôöõøœúùûüÿß' },
  { encoding: 'windows-1250', letters: 'ąćęłńóśźż' },
  { encoding: 'windows-1250', letters: 'áčďéěíňóřšťúůýžäĺľôŕ' },
  { encoding: 'windows-1250', letters: 'áéíóöőúüű' },
  { encoding: 'windows-1250', letters: 'čćđšž' },
  { encoding: 'windows-1250', letters: 'ăâîşţ' },
  { encoding: 'iso-8859-2', letters: 'ąćęłńóśźż' },
  { encoding: 'iso-8859-2', letters: 'áčďéěíňóřšťúůýžäĺľôŕ' },
  { encoding: 'iso-8859-2', letters: 'čćđšž' },
  { encoding: 'windows-1254', letters: 'çğıöşüâîû' },
  { encoding: 'windows-1257', letters: 'ąčęėįšųūž' },
  {
    encoding: 'windows-1250',
    letters: 'ąćęłńóśźżáčďéěíňřšťúůýžäĺľôŕöőüűđăâîşţß',
    mixed: true,
  },
  { encoding: 'windows-1257', letters: 'āčēģīķļņšūž' },
];
