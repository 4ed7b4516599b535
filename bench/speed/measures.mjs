/** The middle of the sorted; of an even number the mean of the middle two. */
export const median = (numbers) => {
  if (numbers.length === 0) return Number.NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** The x of cost = c · rows^x, from two sizes: 1 is linear. */
export const exponent = (small, large) =>
  Math.log(large.cost / small.cost) / Math.log(large.rows / small.rows);

/** "1.23 s" or "45 ms"; nothing was measured: "–". */
export const shownTime = (seconds) => {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds >= 10) return `${seconds.toFixed(0)} s`;
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  return seconds >= 0.01
    ? `${(seconds * 1000).toFixed(0)} ms`
    : `${(seconds * 1000).toFixed(3)} ms`;
};

/** Lines of a Markdown table. */
export const markdownTable = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
