/** What a page is made of: its elements with their attributes, in order, and its texts. */
export type ParsedHtml = {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
  }[];
  readonly texts: readonly string[];
  /** Elements that were opened and never closed, or closed and never opened. */
  readonly unbalanced: readonly string[];
};

const TAG = /<(!doctype html|\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)>/g;
const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)")?/g;
const EMPTY = new Set(['meta', '!doctype html']);

/** Reads HTML as strictly as ours is written: whatever is no such tag is a text, and holds no angle bracket. */
export const parsedHtml = (page: string): ParsedHtml => {
  const tags: ParsedHtml['tags'][number][] = [];
  const open: string[] = [];
  const unbalanced: string[] = [];
  for (const [, name = '', rest = ''] of page.matchAll(TAG)) {
    if (!name.startsWith('/')) {
      const attributes = [...rest.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, unescaped(value)] as const,
      );
      tags.push({ name, attributes: new Map(attributes) });
      if (!EMPTY.has(name)) open.push(name);
    } else if (open.pop() !== name.slice(1)) unbalanced.push(name);
  }
  return {
    tags,
    texts: page.split(TAG_WHOLE).map(unescaped),
    unbalanced: [...unbalanced, ...open],
  };
};

const TAG_WHOLE = /<(?:!doctype html|\/?[a-z][a-z0-9]*)(?:\s+[a-z-]+(?:="[^"]*")?)*>/;

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (_all, name: string) => SIGNS.get(name) ?? '');

const SIGNS = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['amp', '&'],
  ['#39', "'"],
]);
