import type { EventResource } from '../../local/calendar-server/calendarServer';
import type { ApprovedChange, ChangeResult } from '../../src/contract/panelServer';
import type { Choice } from '../../src/plan/choice';
import type { Trouble } from './actions';
import { checkPromise } from './brokenPromise';
import type { PlanCalendars } from './planCalendars';
import type { Expected, Field, Known, ModelRow } from './planModel';
import { carriedOut, fieldsOf, guestsOf, isSameFields, takenBy } from './planModel';
import type { RowReader } from './rowReader';
import type { SharedPlan } from './sharedPlan';
import { checkTypedCells } from './standingPromises';

/** A change that a run is to carry out, with what the model expected of it when it was shown. */
export interface ChosenChange {
  readonly approval: ApprovedChange;
  readonly choice: Choice | undefined;
  readonly expected: Expected | undefined;
}

/** What a run is to carry out, in which plan, and what gets into its way. */
export interface RunOrder {
  readonly chosen: readonly ChosenChange[];
  readonly planId: string;
  readonly trouble: Trouble | undefined;
}

/** A run that is over, as its changes are judged by it. */
interface FinishedRun {
  readonly isSamePlan: boolean;
  /** Nothing kept the run from carrying out all that was still right. */
  readonly isSure: boolean;
  readonly rowsBefore: readonly ModelRow[];
  readonly rowsAfter: readonly ModelRow[];
}

/** What a run did to the event of a change. */
interface Effect {
  readonly isDone: boolean;
  /** The row remembers what was agreed. */
  readonly isRemembered: boolean;
  readonly isSure: boolean;
  readonly after: EventResource | undefined;
}

/** What runs do to events and rows, and what is known of these afterwards. */
export class RunEffects {
  constructor(
    private readonly plan: SharedPlan,
    private readonly reader: RowReader,
    private readonly calendars: PlanCalendars,
  ) {}

  /** Does the work and holds every event against what was approved: it is as before, or as approved where that was still right. */
  follow({ chosen, planId, trouble }: RunOrder, work: () => readonly ChangeResult[] | undefined): void {
    // Making a calendar is asked for once only, whatever the answer.
    const hadCalendar = this.calendars.hasCalendar();
    const isSamePlan = this.plan.identity().planId === planId;
    const typed = this.reader.typedCells();
    const rowsBefore = this.reader.rows();
    const takes = chosen.filter(({ approval }) => approval.kind === 'take');
    const results = work();
    this.learnDates(takes, rowsBefore);
    const rowsAfter = this.reader.rows();
    checkTypedCells(
      typed,
      this.reader.typedCells(),
      takes.map(({ approval }) => approval),
    );
    // A step that was refused, because somebody else's run is under way, carries nothing out.
    const isWaitedOut = trouble?.kind === 'fault' && trouble.fault !== 'quotaExceeded' && hadCalendar;
    const isSure = results !== undefined && (!trouble || isWaitedOut);
    const run = { isSamePlan, isSure, rowsBefore, rowsAfter };
    const met = new Set<string>();
    for (const [index, { approval, choice, expected }] of chosen.entries()) {
      if (met.has(approval.rowId) || !expected) continue;
      met.add(approval.rowId);
      this.judge({ approval, choice, expected }, run, results?.[index]);
    }
  }

  private judge(
    { approval, choice, expected }: ChosenChange & { readonly expected: Expected },
    { isSamePlan, isSure, rowsBefore, rowsAfter }: FinishedRun,
    result: ChangeResult | undefined,
  ): void {
    const { rowId } = approval;
    const known = this.calendars.known.get(rowId);
    const etagBefore = known?.present ? known.etag : '';
    const resolved =
      expected.kind === 'add-or-decide'
        ? { ...expected, kind: approval.kind === 'add' ? ('add' as const) : ('decide' as const) }
        : expected;
    const target = carriedOut(resolved, known, choice);
    const standing = standingOf(approval, expected, rowsBefore, etagBefore);
    const isRight = isSamePlan && standing.isRight;
    const after = this.calendars.eventOf(rowId);
    const present = after && fieldsOf(after);
    const isTouched = (after?.etag ?? '') !== etagBefore;
    const details = { approval, choice, expected, known, present, result, isSamePlan, standing };
    if (isTouched) {
      checkPromise(
        isRight,
        'an event was written though row or event had changed since the preview',
        details,
      );
      checkPromise(target !== undefined, 'an event was written though nothing was to be', details);
      checkPromise(isSameFields(present, target.present), 'an event was not written as approved', details);
    }
    if (isRight && isSure && target && standing.isEveryCopySame) {
      const mustTouch = !isSameFields(target.present, known?.present);
      checkPromise(isTouched || !mustTouch, 'an approved change was not carried out', details);
    }
    if (!target) return;
    const rowAfter = rowsAfter.find((one) => one.rowId === rowId && !one.isBlank);
    const isAgreed = agreementOf(rowAfter?.stateText.split(' ')[1]) === agreementOf(approval.agreement);
    this.remember(rowId, target, {
      isDone: isTouched || (!target.present && !present && isRight && isSure),
      isRemembered: isAgreed && isRight && approval.kind !== 'remove',
      isSure,
      after,
    });
  }

  /** The event is known as in the target where that was carried out, the agreement where the row remembers it. */
  private remember(rowId: string, target: Known, { isDone, isRemembered, isSure, after }: Effect): void {
    if (!isDone && !isRemembered) return;
    const known = this.calendars.known.get(rowId);
    const { agreed: _, ...event } = isDone ? target : (known ?? target);
    const { agreed, left }: Pick<Known, 'agreed' | 'left'> = isRemembered
      ? target
      : (known ?? { left: new Set<Field>() });
    const isUnsureOfRemoval = isDone && !target.present && target.goneBy === 'us' && !isSure;
    this.calendars.know(rowId, {
      ...event,
      left,
      ...(agreed && { agreed }),
      ...(isDone && after && { etag: after.etag }),
      ...(isUnsureOfRemoval && { goneBy: 'us-unremembered' }),
      // What people added to an event that was deleted and came back is Google's to keep.
      ...(isDone && after && !known?.present && { guests: guestsOf(after) }),
    });
  }

  /** Learns of the dates that the run took from events into rows when they are. */
  private learnDates(takes: readonly ChosenChange[], rowsBefore: readonly ModelRow[]): void {
    for (const { approval, expected } of takes) {
      const { rowId, edits = [] } = approval;
      const isThere = rowsBefore.some((row) => row.rowId === rowId);
      if (!isThere || !expected?.present || !expected.wants || !expected.verdicts) continue;
      const dateEdits = edits.filter(({ column }) => column === 'date');
      // The row itself stands above the one that is given its date.
      const ownRowNumber = Math.min(...dateEdits.map(({ rowNumber }) => rowNumber));
      for (const { rowNumber, before, after } of dateEdits) {
        if (before === after) continue;
        const isOwn = rowNumber === ownRowNumber;
        const { when, transparency } = isOwn
          ? takenBy(expected.wants, expected.present, expected.verdicts)
          : expected.wants;
        const shown = isOwn ? this.reader.dateOf(rowId) : undefined;
        for (const date of [after, ...(shown === undefined ? [] : [shown])])
          this.reader.learnDate(date, { kind: 'event', when, transparency });
      }
    }
  }
}

/** How row and event stand to what they were at the preview, and whether the change is still right by that. */
function standingOf(
  { rowId, kind, isReturn }: ApprovedChange,
  expected: Expected,
  rowsBefore: readonly ModelRow[],
  etagBefore: string | undefined,
): {
  readonly isRowSame: boolean;
  readonly isEveryCopySame: boolean;
  readonly isEventSame: boolean;
  readonly isRight: boolean;
} {
  // A row and its fresh copy have one id until the next preview.
  const rows = rowsBefore.filter((one) => one.rowId === rowId && !one.isBlank);
  const isSameAs = ({ words }: ModelRow) => words === expected.words;
  const isRowSame = expected.kind === 'remove' ? rows.length === 0 : rows.some(isSameAs);
  const isEventSame = etagBefore === expected.etag;
  // An old preview brings back no event that its row got since and somebody deleted.
  const hasEventSince = kind === 'add' && isReturn !== true && rows.some(({ stateText }) => stateText !== '');
  return {
    isRowSame,
    isEveryCopySame: rows.every(isSameAs),
    isEventSame,
    isRight: isRowSame && isEventSame && !hasEventSince,
  };
}

/** The fields that were left come in any order. */
function agreementOf(text = ''): string {
  const [agreed = '', left = ''] = text.split('~');
  return `${agreed} ${left.split('+').sort().join(' ')}`;
}
