import type { Reply, SyncPreview } from '../../src/contract/panelServer';
import type { Trouble, Who } from './actions';
import { checkPromise } from './brokenPromise';
import type { PlanCalendars } from './planCalendars';
import type { Expected, Known, ModelRow } from './planModel';
import { expectRemoval, expectRow, fields } from './planModel';
import type { RowReader } from './rowReader';
import type { SharedPlan } from './sharedPlan';
import { runIdOf } from './sharedPlan';
import { checkCalendars, checkRowIds } from './standingPromises';

/** A preview that a person has on the screen, with what the model says of it. */
export interface Shown {
  /** Of the plan then: in another calendar it is another one. */
  readonly planId: string;
  readonly preview: SyncPreview;
  /** By row id. */
  readonly expected: ReadonlyMap<string, Expected>;
}

/** Previews that the add-on makes, held against what the model expects of them. */
export class Previews {
  constructor(
    private readonly plan: SharedPlan,
    private readonly reader: RowReader,
    private readonly calendars: PlanCalendars,
  ) {}

  /** Has a preview made; undefined where it was stopped or refused for a good reason. */
  show(who: Who, trouble?: Trouble): Shown | undefined {
    const typed = JSON.stringify(this.reader.typedCells());
    const rowsBefore = this.reader.rowsById();
    const reply = this.plan.inTrouble(who, trouble, () =>
      this.plan.ask(who, 'previewSync', { runId: runIdOf(who) }),
    );
    const isUntouched = JSON.stringify(this.reader.typedCells()) === typed;
    checkPromise(isUntouched, 'a preview changed what people typed');
    checkCalendars(this.plan, this.calendars, 'a preview');
    if (!reply) return undefined;
    if (!reply.ok) {
      this.checkRefusal(reply);
      return undefined;
    }
    const rows = this.reader.rows();
    const expected = this.expectedOf(rows);
    this.learnStates(rows, expected);
    checkRowIds(rows, rowsBefore, this.calendars.known);
    this.checkPreview(reply.value, expected, rows);
    return { planId: this.plan.identity().planId ?? '', preview: reply.value, expected };
  }

  private expectedOf(rows: readonly ModelRow[]): ReadonlyMap<string, Expected> {
    const { known } = this.calendars;
    const expected = new Map<string, Expected>();
    for (const row of rows) {
      if (row.rowId === '') continue;
      const one = expectRow(row, rememberedBy(row, known.get(row.rowId)));
      if (one && !expected.has(row.rowId)) expected.set(row.rowId, one);
    }
    for (const [rowId, gone] of this.calendars.live()) {
      if (!rows.some((row) => row.rowId === rowId && !row.isBlank))
        expected.set(rowId, expectRemoval(rowId, gone));
    }
    return expected;
  }

  /** A preview writes into the rows whose events are as they should be what was agreed. */
  private learnStates(rows: readonly ModelRow[], expected: ReadonlyMap<string, Expected>): void {
    for (const row of rows) {
      const one = expected.get(row.rowId);
      const known = this.calendars.known.get(row.rowId);
      if (!one?.wants || !known) continue;
      const left = fields.filter((field) => one.verdicts?.[field] === 'left');
      const isLeft = one.kind === 'leave' && left.length > 0;
      if (one.kind === 'unchanged' || isLeft)
        this.calendars.know(row.rowId, { ...known, agreed: one.wants, left: new Set(left) });
    }
  }

  private checkRefusal(reply: Extract<Reply<SyncPreview>, { readonly ok: false }>): void {
    const { code } = reply.problem;
    const isKeptOut = code === 'sync-running' && this.plan.hasUnfinishedRun();
    const isEmpty = code === 'no-plan-rows' && this.calendars.known.size === 0;
    checkPromise(isKeptOut || isEmpty, 'a preview was refused', reply);
  }

  private checkPreview(
    { changes, removalBrake }: SyncPreview,
    expected: ReadonlyMap<string, Expected>,
    rows: readonly ModelRow[],
  ): void {
    const kinds = new Map(changes.map(({ rowId, kind }) => [rowId, kind]));
    for (const one of expected.values()) {
      const kind = kinds.get(one.rowId) ?? 'unchanged';
      const isAsExpected =
        one.kind === 'add-or-decide' ? kind === 'add' || kind === 'decide' : kind === one.kind;
      checkPromise(isAsExpected, `the preview says ${kind} where it should be ${one.kind}`, {
        expected: one,
        known: this.calendars.known.get(one.rowId),
        row: rows.find(({ rowId }) => rowId === one.rowId),
        change: changes.find(({ rowId }) => rowId === one.rowId),
      });
    }
    const unknown = changes.filter(({ rowId }) => !expected.has(rowId));
    checkPromise(unknown.length === 0, 'the preview names what the model does not know', unknown);
    const removals = [...expected.values()].filter(({ kind }) => kind === 'remove').length;
    checkPromise(
      (removalBrake !== undefined) === reachesBrake(removals, this.calendars.live().length),
      'the brake is not where it should be',
      { removals, brake: removalBrake },
    );
  }
}

/** What is known without what the row would remember, when it remembers nothing. */
function rememberedBy({ stateText }: ModelRow, known: Known | undefined): Known | undefined {
  if (!known || stateText !== '') return known;
  const { agreed: _, ...rest } = known;
  return { ...rest, left: new Set() };
}

function reachesBrake(removals: number, live: number): boolean {
  return removals > 0 && (removals === live || (removals > 5 && removals * 4 > live));
}
