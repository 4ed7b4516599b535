/** Few texts make many people and addresses: each is taken apart once, as long as there are not too many. */
export const remembered = <T>(of: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = of(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
};

const MOST = 200_000;
