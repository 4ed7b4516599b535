/** A plain number, with thousands marks or a decimal comma; undefined where it is none. */
export const readNumber = (text: string): number | undefined => {
  const packed = text.replace(/[\s'’_]/g, '').replace(/^[$€£¥]|[$€£¥]$/g, '');
  if (/^[-+]?\d+$/.test(packed)) return finite(packed);
  if (/^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(packed))
    return finite(packed.replace(/,/g, ''));
  if (
    /^[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$|^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(packed)
  ) {
    return finite(packed.replace(/\./g, '').replace(',', '.'));
  }
  if (/^[-+]?\d*[.,]\d+(?:e[-+]?\d+)?$/i.test(packed)) return finite(packed.replace(',', '.'));
  return /^[-+]?\d+(?:e[-+]?\d+|\.)$/i.test(packed) ? finite(packed) : undefined;
};

const finite = (text: string): number | undefined => {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
};

const YES = new Set(
  'true,1,yes,y,x,t,on,✓,✔,ja,oui,vrai,sí,si,verdadero,sim,verdadeiro,vero,wahr,tak'.split(','),
);
const NO = new Set(
  'false,0,no,n,f,off,nein,non,faux,falso,não,nao,falsch,nee,onwaar,nie'.split(','),
);

/** true/1/yes/x and their translations; undefined where it is neither yes nor no. */
export const readFlag = (text: string): boolean | undefined => {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
};
