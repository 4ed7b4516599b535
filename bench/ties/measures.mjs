// Equal scores are one step, never broken by luck.

/** How many, and how many of them true, for every distinct score, best first. */
const steps = (scores, labels) => {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
  const found = [];
  for (let i = 0, j = 0; i < order.length; i = j) {
    let right = 0;
    for (j = i; j < order.length && scores[order[j]] === scores[order[i]]; j++) {
      right += labels[order[j]] ? 1 : 0;
    }
    found.push({ size: j - i, right });
  }
  return found;
};

/** Sum over distinct scores of gain in recall × precision. */
export const averagePrecision = (scores, labels) => {
  const total = labels.filter(Boolean).length;
  let [seen, hits, sum] = [0, 0, 0];
  for (const { size, right } of steps(scores, labels)) {
    seen += size;
    hits += right;
    sum += (right / total) * (hits / seen);
  }
  return sum;
};

/** Area under the ROC curve; equal scores count half. */
export const areaUnderCurve = (scores, labels) => {
  let [hits, misses, area] = [0, 0, 0];
  for (const { size, right } of steps(scores, labels)) {
    area += (size - right) * (hits + right / 2);
    hits += right;
    misses += size - right;
  }
  return area / (hits * misses);
};

const BINS = 10;

/** Expected calibration error over ten equal bins. */
export const calibrationError = (chances, labels) => {
  const apart = new Float64Array(BINS);
  chances.forEach((chance, i) => {
    apart[Math.min(BINS - 1, Math.floor(chance * BINS))] += chance - (labels[i] ? 1 : 0);
  });
  return apart.reduce((sum, one) => sum + Math.abs(one), 0) / chances.length;
};
