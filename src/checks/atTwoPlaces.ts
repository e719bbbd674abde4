import type { FindingParameters } from '../plan/finding';
import type { LocalDate, LocalTime } from '../plan/localDate';
import { createResponsibleKeys } from '../plan/people/responsibleKey';
import { placeMeaning, readsLikeEvent } from '../plan/places';
import type { PlanReading } from '../plan/readPlan';
import { remember } from '../plan/remember';
import { comparisonKey } from '../plan/wordPatterns';
import type { Check } from './check';
import { findingAt } from './check';

/** Where a person or a class is on a day. */
interface Engagement {
  readonly variant: FindingParameters['at-two-places']['variant'];
  readonly name: string;
  readonly date: LocalDate;
  /** Absent for the whole day; `end` is the beginning itself where none is written. */
  readonly time?: { readonly start: LocalTime; readonly end: LocalTime };
  readonly place: string;
  readonly placeKey: string;
  readonly rowNumber: number;
}

type TwoPlaces = ReturnType<typeof checkAtTwoPlaces>[number];

/**
 * One person or one class at two places at once: at times that overlap, or, for a person, on one day without times.
 * Groups («классные руководители») are many people, and months leave time for everything. Said once in a row.
 */
export const checkAtTwoPlaces: Check<'at-two-places'> = (reading) => {
  const days = new Map<string, Engagement[]>();
  const engage = (key: string, engagement: Engagement): void => {
    const standing = days.get(key);
    if (standing === undefined) days.set(key, [engagement]);
    else standing.push(engagement);
  };
  engagePeople(reading, engage);

  const found = new Map<number | undefined, TwoPlaces>();
  for (const engagements of days.values()) {
    if (engagements.length < 2) continue;
    for (const finding of [...onOneDay(engagements), ...atOneTime(engagements)]) {
      if (!found.has(finding.rowNumber)) found.set(finding.rowNumber, finding);
    }
  }
  return [...found.values()];
};

function engagePeople(
  { plan: { entries } }: PlanReading,
  engage: (key: string, engagement: Engagement) => void,
): void {
  const people = new Map(
    entries.flatMap(({ responsible }) =>
      responsible.filter(({ person }) => person !== undefined).map((one) => [one.text, one] as const),
    ),
  );
  const keyOf = createResponsibleKeys([...people.values()]);
  const keys = new Map([...people].map(([text, one]) => [text, keyOf(one)]));
  const placeKeyOf = remember(comparisonKey);
  const isPlace = remember((place: string) => place !== '' && !readsLikeEvent(place));
  for (const { period, place, rowNumber, responsible, className } of entries) {
    if (period?.kind !== 'day' && period?.kind !== 'timed') continue;
    if (!isPlace(place)) continue;
    const { date } = period;
    const time =
      period.kind === 'timed' ? { start: period.start, end: period.end ?? period.start } : undefined;
    const where = {
      date,
      ...(time !== undefined && { time }),
      place,
      placeKey: placeKeyOf(place),
      rowNumber,
    };
    for (const one of responsible) {
      const key = keys.get(one.text);
      if (key === undefined) continue;
      engage(`${key} ${date}`, { variant: 'person', name: one.text, ...where });
    }
    for (const name of time === undefined ? [] : singleClasses(className)) {
      engage(`class ${comparisonKey(name)} ${date}`, { variant: 'class', name, ...where });
    }
  }
}

/** The classes that are named one by one; «5–9» and «начальные классы» are many. */
function singleClasses(className: string): readonly string[] {
  return className
    .split(/[,;]/u)
    .map((name) => name.trim())
    .filter((name) => /^\d{1,2}\s*-?\s*[«"“„]?\p{L}[»"”“]?(?:\s*(?:кл|клас|класс)\.?)?$/u.test(name));
}

/** Rooms of the school are near each other; within one day a person may be in all of them. */
function onOneDay(engagements: readonly Engagement[]): readonly TwoPlaces[] {
  const firstAtPlace = new Map<string, Engagement>();
  return engagements.flatMap((engagement) => {
    if (engagement.time !== undefined) return [];
    const { place, placeKey } = engagement;
    let other: Engagement | undefined;
    for (const earlier of firstAtPlace.values()) {
      if (!areApart(earlier, engagement)) continue;
      if (isOwnRoom(earlier.place) && isOwnRoom(place)) continue;
      other = earlier;
      break;
    }
    if (!firstAtPlace.has(placeKey)) firstAtPlace.set(placeKey, engagement);
    return other === undefined ? [] : [describe(other, engagement)];
  });
}

/** Each is compared with the one before it that lasts longest. */
function atOneTime(engagements: readonly Engagement[]): readonly TwoPlaces[] {
  const timed = engagements
    .flatMap((engagement) => (engagement.time === undefined ? [] : [{ engagement, time: engagement.time }]))
    .sort((one, other) =>
      one.time.start < other.time.start ? -1 : Number(one.time.start > other.time.start),
    );
  const findings: TwoPlaces[] = [];
  let longest: (typeof timed)[number] | undefined;
  for (const current of timed) {
    const isWithin =
      longest !== undefined &&
      (current.time.start < longest.time.end || current.time.start === longest.time.start);
    if (longest !== undefined && isWithin && areApart(longest.engagement, current.engagement)) {
      findings.push(describe(longest.engagement, current.engagement));
    }
    if (longest === undefined || current.time.end > longest.time.end) longest = current;
  }
  return findings;
}

/** «Музей» and «Городской музей» are taken for one place. */
function areApart({ placeKey: one }: Engagement, { placeKey: other }: Engagement): boolean {
  return !one.includes(other) && !other.includes(one);
}

function isOwnRoom(place: string): boolean {
  return placeMeaning(place) === 'own-room';
}

/** Said in the lower one of the two rows. */
function describe(one: Engagement, other: Engagement): TwoPlaces {
  const [upper, lower] = one.rowNumber < other.rowNumber ? [one, other] : [other, one];
  return findingAt('at-two-places', 'warning', lower.rowNumber, 'place', {
    variant: lower.variant,
    name: lower.name,
    date: lower.date,
    otherRowNumber: upper.rowNumber,
    otherPlace: upper.place,
  });
}
