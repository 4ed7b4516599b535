import { byteAt, intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Offices } from '../model/offices.ts';
import type { Target } from '../model/path.ts';
import { answerTo, type Question } from './persona-fit.ts';
import type { Asking } from './persona-walk.ts';

/** What a factor of nothing counts among those of whom none fits: they still differ in the others. */
const HARDLY = 0.05;

/** So many of a company are looked at, and so many named. */
const MOST_STAFF = 5000;
const MOST_NAMED = 5;

/**
 * Whom to ask for at a company where nobody is even near what was sought: those who meet most of it,
 * of these the most senior.
 */
export const closestStaff = (asking: Asking, { seniority }: Offices): readonly Target[] => {
  const { start, order } = asking.groups.byAccount;
  const staff: Target[] = [];
  for (const [account, { value }] of asking.companies ?? []) {
    const from = intAt(start, account);
    const end = Math.min(intAt(start, account + 1), from + MOST_STAFF);
    for (let i = from; i < end; i++) {
      const person = intAt(order, i);
      staff.push({ person, fit: value * closeness(person, asking) });
    }
  }
  const rank = ({ person }: Target): number => byteAt(seniority, person) || NO_LEVEL;
  return staff
    .sort(
      (one, other) => other.fit - one.fit || rank(one) - rank(other) || one.person - other.person,
    )
    .slice(0, MOST_NAMED);
};

/** Below every level. */
const NO_LEVEL = 99;

const closeness = (person: PersonIndex, { questions: { title, place } }: Asking): number =>
  nearness(person, place, nearness(person, title, 1));

const nearness = (person: PersonIndex, asked: readonly Question[], spent: number): number => {
  let product = spent;
  for (const question of asked) {
    product *= Math.max(HARDLY, answerTo(question, intAt(question.of, person)));
  }
  return product;
};
