import type { EventResource } from '../../local/calendar-server/calendarServer';
import type { Choice } from '../../src/plan/choice';
import { meaningOfPlace, ownTextOf, whenOf } from './vocabulary';

/** What the plan manages of an event, in plain words. */
export interface Fields {
  readonly summary: string;
  readonly when: string;
  readonly location: string;
  /** Who is responsible and the block, or the whole text where a person put another one in place of ours. */
  readonly description: string;
  readonly transparency: string;
  readonly colorId: string;
}

export type Field = keyof Fields;

export const fields: readonly Field[] = [
  'summary',
  'when',
  'location',
  'description',
  'transparency',
  'colorId',
];

/** A row as the model reads it. */
export interface ModelRow {
  readonly rowId: string;
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly isBlank: boolean;
  /** All that a person typed and what the row goes by above it; a step may only write what still reads so. */
  readonly words: string;
  readonly stateText: string;
  readonly wants: Fields | 'kept';
}

/** What the model knows of the event of a row. */
export interface Known {
  /** As Calendar must hold it now; absent when there is no live event. */
  readonly present?: Fields;
  readonly etag?: string;
  /** What we wrote last, or found and left. */
  readonly written: Fields;
  /** What the row wanted when row and event were last brought together; absent when the row does not remember. */
  readonly agreed?: Fields;
  readonly left: ReadonlySet<Field> | 'deleted';
  /** Of the fields that the event itself remembers as left: what the row wanted then. */
  readonly leftInEvent?: Readonly<Partial<Fields>>;
  readonly goneBy?: 'us' | 'hand' | 'us-unremembered';
  /** Texts that people put around ours. */
  readonly around: readonly string[];
  readonly guests: readonly string[];
}

export type FieldVerdict = 'same' | 'write' | 'edited' | 'left';

/** What a sync must show for one row or event. */
export interface Expected {
  readonly rowId: string;
  readonly kind: 'add' | 'update' | 'decide' | 'remove' | 'leave' | 'unchanged' | 'add-or-decide';
  readonly wants?: Fields;
  readonly words: string;
  readonly verdicts?: Readonly<Record<Field, FieldVerdict>>;
  /** The event as it was compared. */
  readonly etag: string;
  readonly present?: Fields;
  readonly isEdited?: boolean;
}

export function fieldsOf(resource: EventResource): Fields {
  const text = resource.description ?? '';
  return {
    summary: resource.summary ?? '',
    when: whenOf(resource),
    location: resource.location ?? '',
    description: ownTextOf(text) ?? `other: ${text}`,
    transparency: resource.transparency ?? 'opaque',
    colorId: resource.colorId ?? '',
  };
}

/** The addresses of those who are invited. */
export function guestsOf({ attendees = [] }: EventResource): readonly string[] {
  return attendees.flatMap(({ email }) => (email ? [email] : []));
}

/** The id of the row that an event says it belongs to; copies made by hand say so too. */
export function rowIdOf({ extendedProperties }: EventResource): string | undefined {
  return extendedProperties?.private?.['partnerPlanRow'];
}

export function isSameFields(one: Fields | undefined, other: Fields | undefined): boolean {
  if (!one || !other) return one === other;
  return fields.every((field) => one[field] === other[field]);
}

/** The comparison of three, field by field, as a person would explain it. */
function verdictOf(field: Field, wants: Fields, known: Known): FieldVerdict {
  const { present, written, agreed = written, left, leftInEvent = {} } = known;
  const now = present?.[field];
  if (now === wants[field]) return 'same';
  if (now !== written[field] && !isTextAround(now, written[field])) return 'edited';
  const isLeftByRow = left !== 'deleted' && left.has(field) && wants[field] === agreed[field];
  return isLeftByRow || leftInEvent[field] === wants[field] ? 'left' : 'write';
}

/** People may write above a text of theirs that was left; below it that is asked about again. */
function isTextAround(now: string | undefined, written: string): boolean {
  const textOf = (value = '') => /^other: (.+)$/s.exec(value)?.[1];
  const [left, text] = [textOf(written), textOf(now)];
  return left !== undefined && text !== undefined && `\n${text}`.endsWith(`\n${left}`);
}

export function expectRow(row: ModelRow, known: Known | undefined): Expected | undefined {
  const { rowId, wants, words } = row;
  const etag = known?.present ? (known.etag ?? '') : '';
  if (row.isBlank) return undefined;
  if (wants === 'kept') return { rowId, kind: 'leave', words, etag };
  if (!known?.present) {
    const base = { rowId, wants, words, etag };
    if (!known || row.stateText === '' || known.goneBy === 'us') return { ...base, kind: 'add' };
    if (known.goneBy === 'us-unremembered') return { ...base, kind: 'add-or-decide' };
    return {
      ...base,
      kind: known.left === 'deleted' && isSameFields(wants, known.agreed) ? 'leave' : 'decide',
    };
  }
  const verdicts = Object.fromEntries(
    fields.map((field) => [field, verdictOf(field, wants, known)]),
  ) as Record<Field, FieldVerdict>;
  const all = Object.values(verdicts);
  const kind = all.includes('edited')
    ? 'decide'
    : all.includes('write')
      ? 'update'
      : all.includes('left')
        ? 'leave'
        : 'unchanged';
  return { rowId, kind, wants, words, verdicts, etag, present: known.present };
}

export function expectRemoval(rowId: string, known: Known): Expected {
  const isEdited = fields.some((field) => known.present?.[field] !== known.written[field]);
  return { rowId, kind: 'remove', words: '', etag: known.etag ?? '', isEdited };
}

/** What is known once the change is carried out with that choice; undefined when nothing is to be done. */
export function carriedOut(
  { kind, wants, verdicts }: Expected,
  known: Known | undefined,
  choice: Choice | undefined,
): Known | undefined {
  if (kind === 'remove') return known && { ...without(known), left: new Set(), goneBy: 'us' };
  if (!wants) return undefined;
  const whole: Known = {
    present: wants,
    written: wants,
    agreed: wants,
    left: new Set(),
    around: [],
    guests: known?.guests ?? [],
  };
  if (kind === 'add') return whole;
  if (!known?.present || !verdicts) {
    if (choice === 'put-back') return whole;
    return choice === 'leave' && known ? { ...known, agreed: wants, left: 'deleted' } : undefined;
  }
  const { present, written, agreed = written } = known;
  const wanted = choice === 'take' ? takenBy(wants, present, verdicts) : wants;
  const isWritten = (field: Field) =>
    (choice === 'take' ? verdictOf(field, wanted, known) : verdicts[field]) === 'write' ||
    (choice === 'put-back' && verdicts[field] !== 'same');
  if (choice === undefined && !fields.some(isWritten)) return undefined;
  const next = { present: { ...present }, written: { ...written }, agreed: { ...agreed } };
  for (const field of fields) {
    if (isWritten(field)) next.present[field] = wanted[field];
    const isSettled = next.present[field] === wanted[field];
    if (isSettled || choice !== undefined) {
      next.written[field] = next.present[field];
      next.agreed[field] = wanted[field];
    }
  }
  const left =
    choice === 'put-back'
      ? []
      : choice === undefined
        ? fields.filter((field) => verdicts[field] === 'left')
        : fields.filter((field) => next.present[field] !== wanted[field]);
  const keepsText =
    present.description === next.present.description || !present.description.startsWith('other: ');
  const leftInEvent = Object.fromEntries(left.map((field) => [field, wanted[field]]));
  return {
    ...without(known),
    ...next,
    left: new Set(left),
    leftInEvent,
    around: keepsText ? known.around : [],
  };
}

/** What the row wants once its cells have the event's title, time and place. */
export function takenBy(
  wants: Fields,
  present: Fields,
  verdicts: Readonly<Record<Field, FieldVerdict>>,
): Fields {
  const taken = (['summary', 'when', 'location'] as const).filter((field) => verdicts[field] === 'edited');
  const values = Object.fromEntries(taken.map((field) => [field, present[field]]));
  // Whole days leave people free, times do not.
  const busy = taken.includes('when')
    ? { transparency: present.when.includes('T') ? 'opaque' : 'transparent' }
    : {};
  if (!taken.includes('location')) return { ...wants, ...values, ...busy };
  const responsible = wants.description.split(' / ')[0] ?? '';
  return { ...wants, ...values, ...busy, ...ofPlace(present.location, responsible) };
}

/** What of an event follows from place and responsible. */
export function ofPlace(place: string, responsible: string): Pick<Fields, 'colorId' | 'description'> {
  const { block, colorId } = meaningOfPlace(place);
  return { colorId, description: block === '' ? responsible : `${responsible} / ${block}` };
}

function without({
  present: _,
  etag: __,
  goneBy: ___,
  ...rest
}: Known): Omit<Known, 'present' | 'etag' | 'goneBy'> {
  return rest;
}
