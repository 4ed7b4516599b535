import { intAt } from '../model/columns.ts';

/** The jobs that rows tell of person p, in the order of the rows: told[start[p] … start[p+1]). */
export type JobsByPerson = { readonly start: Int32Array; readonly told: Int32Array };

/** Jobs of nobody (below 0) are left out. A person has few: they are looked through, and no table is kept. */
export const jobsByPerson = (personOfJob: Int32Array, people: number): JobsByPerson => {
  const start = new Int32Array(people + 1);
  for (const person of personOfJob) {
    if (person >= 0) start[person + 1] = intAt(start, person + 1) + 1;
  }
  for (let p = 0; p < people; p++) start[p + 1] = intAt(start, p + 1) + intAt(start, p);
  const next = start.slice(0, people);
  const told = new Int32Array(intAt(start, people));
  for (let job = 0; job < personOfJob.length; job++) {
    const person = intAt(personOfJob, job);
    if (person < 0) continue;
    const place = intAt(next, person);
    next[person] = place + 1;
    told[place] = job;
  }
  return { start, told };
};
