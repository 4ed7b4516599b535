/** JSON as the word lists are written: lists of texts filled to 98 columns, so that changes read well. */
export const filledJson = (value) => `${filled(value, '')}\n`;

const filled = (value, indent) => {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return list(value, indent);
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => inner + filled(one, inner)).join(',\n')}\n${indent}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const rows = Object.entries(value).map(
    ([name, one]) => `${inner}${JSON.stringify(name)}: ${filled(one, inner)}`,
  );
  return `{\n${rows.join(',\n')}\n${indent}}`;
};

const list = (texts, indent) => {
  const items = texts.map((text) => JSON.stringify(text));
  const line = `[${items.join(', ')}]`;
  if (indent.length + line.length <= 96) return line;
  const lines = [`${indent}  ${items[0]}`];
  for (const item of items.slice(1)) {
    const longer = `${lines.at(-1)}, ${item}`;
    if (longer.length <= 98) lines[lines.length - 1] = longer;
    else {
      lines[lines.length - 1] += ',';
      lines.push(`${indent}  ${item}`);
    }
  }
  return `[\n${lines.join('\n')}\n${indent}]`;
};
