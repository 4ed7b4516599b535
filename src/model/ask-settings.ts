/** A number of the budget of asks that the configuration may change. */
export type AskKnob = {
  readonly default: number;
  readonly unit: 'asks' | 'days';
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
};

const days = (value: number, meaning: string): AskKnob => ({
  default: value,
  unit: 'days',
  least: 0,
  most: 36_500,
  meaning,
});

/** How many favors a person is asked for, and how long they are left alone: docs/decisions/0019-plan.md. */
export const ASK_KNOBS = {
  perPerson: {
    default: 2,
    unit: 'asks',
    least: 0,
    most: 1_000_000,
    meaning: 'Asks that a person takes within a period.',
  },
  periodDays: days(90, 'Length of that period, up to today.'),
  repeatDays: days(
    180,
    'The same person is not asked for the same target again within this time, and nobody for one who was introduced or met.',
  ),
  declinedDays: days(90, 'Who declined an ask is asked for nothing within this time.'),
  waitDays: days(14, 'While an ask is open, nobody else is asked for its target for so long.'),
} as const satisfies Record<string, AskKnob>;

type AskNumbers = Readonly<Record<keyof typeof ASK_KNOBS, number>>;

export type AskSettings = AskNumbers & {
  /** Who is never asked: names, e-mail addresses, profile URLs. */
  readonly never: readonly string[];
};

export const ASK_KNOB_NAMES = Object.keys(ASK_KNOBS) as readonly (keyof AskNumbers)[];

export const DEFAULT_ASK_SETTINGS: AskSettings = {
  ...(Object.fromEntries(
    ASK_KNOB_NAMES.map((name) => [name, ASK_KNOBS[name].default]),
  ) as AskNumbers),
  never: [],
};
