// The search alone, in memory: top 10 within 3 ties for one target after another. Prints seconds a target, the
// middle of many, after as many to warm up.
import { performance } from 'node:perf_hooks';
import { median } from './measures.mjs';

const [folder] = process.argv.slice(2);
const { load } = await import('../../dist/index.js');
const { networkOf, teamOf } = await import('../../dist/commands/network-of.js');
const { searcher } = await import('../../dist/paths/strongest-paths.js');

const loaded = await load({ data: [folder], asOf: '2026-11-22' });
const sources = teamOf(loaded);
const scope = { sources, maxHops: 3, warm: false, via: [], avoid: [] };
const search = searcher(networkOf(loaded), scope);
const people = loaded.resolved.people.count;
const MOST = 2000;
const times = [];
for (let i = 0; i < 2 * MOST; i++) {
  const person = Math.floor((i * 0.618034 * people) % people);
  const begun = performance.now();
  search({ targets: [{ person, fit: 1 }], top: 10, perReferrer: 1, minStrength: 0 });
  if (i >= MOST) times.push((performance.now() - begun) / 1000);
}
process.stdout.write(JSON.stringify(median(times)));
