/** A number of the scoring model that the configuration may change. */
export type Knob = {
  readonly default: number;
  readonly unit: 'days' | 'months' | 'people' | 'share' | 'strength' | 'number';
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
};

const days = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'days',
  least: 1,
  most: 36_500,
  meaning,
});

const months = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'months',
  least: 0.1,
  most: 600,
  meaning,
});

const people = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'people',
  least: 1,
  most: 10_000_000,
  meaning,
});

const share = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'share',
  least: 0,
  most: 1,
  meaning,
});

const strength = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'strength',
  least: 0,
  most: 1,
  meaning,
});

const number = (value: number, meaning: string): Knob => ({
  default: value,
  unit: 'number',
  least: 0.01,
  most: 1000,
  meaning,
});

/** Every number of the scoring model: its default, unit, limits and meaning. */
export const TIE_KNOBS = {
  contactHalfLifeDays: days(45, 'A day of contact counts half after this time.'),
  contactSmoothingDays: number(
    0.5,
    'Days of contact added to each direction, so none is not zero.',
  ),
  contactEvenOdds: number(16, 'Product of both smoothed directions at which strength is one half.'),
  massMessageRecipients: people(50, 'A message to more people than this counts nothing.'),
  largeMeetingPeople: people(20, 'A meeting of more people than this counts nothing.'),
  oneWayLimit: strength(0.2, 'The most that contact can say which never had an answer.'),
  dormantLimit: strength(0.1, 'The most that is left of contact that ended long ago.'),
  dormantHalfMonths: months(12, 'Months with two-way contact that leave half of the limit.'),

  declaredDefault: strength(0.3, 'Strength of a declared tie that states none.'),
  declaredHalfLifeDays: days(730, 'Fading of a declared strength since the last contact stated.'),
  declaredFloorShare: share(0.3, 'Share of a declared strength that stays for good.'),
  recommendationStrength: strength(0.5, 'A written recommendation, when fresh.'),
  recommendationHalfLifeDays: days(730, 'Fading of a recommendation.'),
  recommendationFloorShare: share(0.2, 'Share of a recommendation that stays for good.'),
  introductionStrength: strength(0.5, 'One was introduced by the other, when fresh.'),
  introductionHalfLifeDays: days(365, 'Fading of an introduction.'),
  introductionFloorShare: share(0.2, 'Share of an introduction that stays for good.'),
  reportsToStrength: strength(0.7, 'One reports to the other.'),

  dealStrength: strength(0.25, 'A part in a deal that one won with the other, when fresh.'),
  keyDealStrength: strength(0.45, 'The same as decision maker, champion or sponsor.'),
  unwonDealStrength: strength(0.08, 'A part in a deal that is open or lost.'),
  dealHalfLifeDays: days(365, 'Fading of a deal since it was closed.'),
  dealFloorShare: share(0.3, 'Share of a deal that stays for good.'),
  teamStrength: strength(0.7, 'Both are of the seller’s team; falls with its size like a company.'),
  ownerStrength: strength(0.06, 'One owns the other’s record in the CRM.'),
  connectionStrength: strength(0.05, 'A LinkedIn connection alone, when fresh.'),
  connectionHalfLifeDays: days(1095, 'Fading of a LinkedIn connection.'),
  connectionFloorShare: share(0.5, 'Share of a LinkedIn connection that stays for good.'),
  endorsementStrength: strength(0.05, 'A skill endorsed with a click.'),
  invitationStrength: strength(0.01, 'An invitation, answered or not.'),
  statedEmployerStrength: strength(0.05, 'A shared employer that a row states without dates.'),
  schoolStrength: strength(0.02, 'Time at one school together.'),
  inferredLimit: strength(0.75, 'The most that inferred evidence can say together.'),

  colleagueLimit: strength(0.75, 'The most that a shared employer can say.'),
  colleagueHalfSize: people(100, 'Size of a company at which that is halved.'),
  colleagueSteepness: number(1.5, 'How steeply it falls with the size of the company.'),
  colleagueHalfMonths: months(18, 'Months together that give half of it.'),
  otherFunctionShare: share(0.72, 'Share left where the two worked in different functions.'),
  unknownFunctionShare: share(0.85, 'Share left where a function is unknown.'),
  colleagueHalfLifeDays: days(2555, 'Fading since the two ceased to be colleagues.'),
  colleagueFloorShare: share(0.4, 'Share of a shared employer that stays for good.'),
  uncertainOverlapShare: share(0.5, 'How much of an overlap counts that partial dates leave open.'),
  assumedTenureDays: days(365, 'Length of a job whose start or end nobody says.'),
  stayGapDays: days(183, 'Jobs at one company with a longer gap between are two stays.'),
  unknownCompanySize: people(500, 'Least size of a company whose size nobody states.'),
  colleagueFloor: strength(0.02, 'Colleagues weaker than this with nothing else are no tie.'),
  colleaguePairsPerJob: number(8, 'From so many pairs per job on the floor is raised.'),

  warmTie: strength(0.2, 'A tie is warm from this strength on, of evidence that can carry it.'),
  warmColleague: strength(0.3, 'A shared employer can carry warmth from this strength on.'),
  warmColleagueMonths: months(12, 'A shared employer can carry warmth from this overlap on.'),
  warmContactDays: days(365, 'Contact carries warmth if both directions are younger than this.'),
  warmDeclaredDays: days(730, 'A declared tie carries warmth if its last contact is younger.'),
  warmPath: strength(0.1, 'A path is warm from this product of its ties on.'),
  contentFrom: number(6, 'Satisfaction, 0 to 10, under which a referrer’s name is not mentioned.'),
  strongTie: strength(0.4, 'From this weakest tie on a referrer’s name may be mentioned.'),
} as const satisfies Record<string, Knob>;

export type TieSettingName = keyof typeof TIE_KNOBS;
export type TieSettings = Readonly<Record<TieSettingName, number>>;

export const TIE_SETTING_NAMES = Object.keys(TIE_KNOBS) as readonly TieSettingName[];

export const DEFAULT_TIE_SETTINGS = Object.fromEntries(
  TIE_SETTING_NAMES.map((name) => [name, TIE_KNOBS[name].default]),
) as TieSettings;
