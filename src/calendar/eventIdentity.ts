/** The private extended properties by which we know our own events. Keys are far below Calendar's 44 characters. */
export const eventProperties = {
  plan: 'partnerPlan',
  row: 'partnerPlanRow',
  /** Fingerprint of the fields as we last wrote them, and what a person chose to leave. */
  written: 'partnerPlanWritten',
  /** Digests of the addresses that we invited. */
  invited: 'partnerPlanInvited',
} as const;

/**
 * The id of a row's event: the same for ever, so inserting it twice meets 409 instead of making a second event. Plan
 * and row ids are written in the characters that Calendar allows (a-v and 0-9, 5 to 1024 of them; API reference,
 * Events: id), so put together they are the id, without a hash that could collide.
 */
export function eventIdOf(planId: string, rowId: string): string {
  return `${planId}${rowId}`;
}

/** Stands in the description of a calendar that was made for the plan, so that one whose making got no answer is found. */
export function calendarMarkOf(planId: string): string {
  return `partner-plan:${planId}`;
}

const rowIdDigits = 15;

/** Whether a text is a row id of ours; anything else that stands in the id column counts as none. */
export function isRowId(text: string): boolean {
  return /^r[0-9a-v]{19}$/.test(text);
}

/**
 * Row ids for new rows, `count` of them from one UUID. They begin with a letter and never look like a number or a
 * date, so that no cell takes them for one. Throws RangeError above 32^4 rows.
 */
export function rowIdsFrom(uuid: string, count: number): readonly string[] {
  if (count > 32 ** 4) throw new RangeError(`too many rows: ${count}`);
  const batch = hexDigits(uuid).slice(0, rowIdDigits);
  return Array.from({ length: count }, (_, index) => `r${batch}${index.toString(32).padStart(4, '0')}`);
}

/** A plan's id from a UUID. */
export function planIdFrom(uuid: string): string {
  return `p${hexDigits(uuid)}`;
}

function hexDigits(uuid: string): string {
  return uuid.toLowerCase().replace(/[^0-9a-f]/g, '');
}
