import type { CalendarEvent, EventDraft, EventTimes } from '../calendar/calendarEvent';
import { compareEvent } from '../calendar/compareEvent';
import type { Change, DesiredRow } from '../calendar/decideChanges';
import { eventFields, type EventField } from '../calendar/eventFields';
import { periodOfEvent } from '../calendar/periodOfEvent';
import {
  type Resolution,
  resolveAddition,
  resolveDeletion,
  resolveDifference,
} from '../calendar/resolveChange';
import { agreementText } from '../calendar/rowState';
import type { ApprovedChange, ChangeView, ChoiceView, LeaveReason, StepKind } from '../contract/panelServer';
import {
  changeWords,
  editedField,
  editedValue,
  fieldChange,
  guestsStay,
  leftByChoice,
  noEventWords,
} from '../messages/changes';
import type { ChangeWords } from '../messages/changes.data';
import type { Entry } from '../plan/entry';
import type { Language } from '../plan/language';
import { writePeriod } from '../plan/periods/writePeriod';
import type { DecidedSync, DecidedTab } from './decideSync';
import { digestOfGoneRow, rowDigests } from './rowDigests';
import { agreedStatus } from './syncMarks';
import { EventTaker } from './eventTaker';

type RowChange = Exclude<Change, { readonly kind: 'remove' }>;

/** The changes in the words of `language`, each with what a step needs to carry it out. */
export function viewChanges(sync: DecidedSync, language: Language): readonly ChangeView[] {
  const views = sync.tabs.map((tab) => new TabView(tab, sync, language));
  const viewOf = new Map(views.map((view) => [view.sheetId, view]));
  return sync.decided.changes.flatMap((change): readonly ChangeView[] =>
    change.kind === 'remove'
      ? [viewRemoval(change, digestOfGoneRow(sync.prepared.record.planId), language)]
      : (viewOf.get(change.row.sheetId)?.view(change) ?? []),
  );
}

function viewRemoval(
  { event, isEdited }: Extract<Change, { readonly kind: 'remove' }>,
  rowDigest: string,
  language: Language,
): ChangeView {
  return {
    kind: 'remove',
    rowId: event.rowId,
    tabName: '',
    title: event.summary,
    when: writePeriod(periodOfEvent(event), language),
    details: isEdited ? [changeWords()[language].editedBeforeRemoval] : [],
    approval: { kind: 'remove', rowId: event.rowId, rowDigest, etag: event.etag },
  };
}

/** The changes of one plan tab in words. */
class TabView {
  readonly sheetId: number;
  private readonly words: ChangeWords;
  private readonly tabName: string;
  private readonly sheetLanguage: Language;
  private readonly sheetWords: ChangeWords;
  private readonly digests: ReadonlyMap<string, string>;
  private readonly entries: ReadonlyMap<number, Entry>;
  private readonly taker: EventTaker;

  constructor(
    tab: DecidedTab,
    { prepared, tabs }: DecidedSync,
    private readonly language: Language,
  ) {
    const { plan, header, rowIds } = tab;
    this.sheetId = plan.tab.sheetId;
    this.words = changeWords()[language];
    this.tabName = tabs.length > 1 ? plan.tab.name : '';
    this.sheetLanguage = prepared.record.language;
    this.sheetWords = changeWords()[this.sheetLanguage];
    this.taker = new EventTaker(tab, prepared.record.planId, this.sheetLanguage);
    this.digests = rowDigests(prepared.record.planId, plan.grid, header, rowIds);
    this.entries = new Map(plan.reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  }

  view(change: RowChange): readonly ChangeView[] {
    const { row } = change;
    const place = {
      rowId: row.rowId,
      rowNumber: row.rowNumber,
      sheetId: this.sheetId,
      tabName: this.tabName,
      title: row.title,
    };
    switch (change.kind) {
      case 'add': {
        const approval = this.approve(
          'add',
          row,
          resolveAddition(change.draft),
          '',
          this.statusOf(change.draft),
        );
        return [{ ...place, kind: 'add', when: this.when(change.draft), details: [], approval }];
      }
      case 'update': {
        const { draft, event, comparison } = change;
        const details = [
          ...this.describeUpdate(event, draft, comparison.toWrite),
          ...this.describeGuests(event, draft),
        ];
        const resolution = resolveDifference(draft, event, row.state, undefined);
        const approval =
          resolution && this.approve('update', row, resolution, event.etag, this.statusOf(draft));
        return [{ ...place, kind: 'update', when: this.when(draft), details, ...(approval && { approval }) }];
      }
      case 'edited':
        return [{ ...place, kind: 'decide', ...this.viewEdited(change) }];
      case 'deleted':
        return [
          {
            ...place,
            kind: 'decide',
            when: this.when(change.draft),
            details: [this.words.deletedInCalendar],
            choices: this.choicesOfDeletion(row, change.draft, ['put-back', 'leave']),
          },
        ];
      case 'leave':
        return [{ ...place, kind: 'leave', leaveReason: this.leaveReason(change), ...this.viewLeft(change) }];
    }
  }

  private viewEdited({
    row,
    draft,
    event,
    comparison,
  }: Extract<Change, { readonly kind: 'edited' }>): Pick<
    ChangeView,
    'when' | 'details' | 'approval' | 'choices'
  > {
    const { edited, toWrite, changedOnBothSides } = comparison;
    const undecided = resolveDifference(draft, event, row.state, undefined);
    const approval =
      undecided && this.approve('update', row, undecided, event.etag, this.sheetWords.editedStatus);
    return {
      when: this.when(event),
      details: [
        ...edited.map((field) => this.describeEdit(event, draft, field)),
        ...(changedOnBothSides.length > 0 ? [this.words.alsoChangedInPlan] : []),
        ...this.describeUpdate(event, draft, toWrite),
      ],
      ...(approval && { approval }),
      choices: [
        ...this.takeChoice(row, event, edited),
        ...this.choices(row, draft, event, ['put-back', 'leave']),
      ],
    };
  }

  private takeChoice(
    row: DesiredRow,
    event: CalendarEvent,
    edited: readonly EventField[],
  ): readonly ChoiceView[] {
    const taken = this.taker.take(row, event, edited);
    const resolution = taken && resolveDifference(taken.draft, event, row.state, 'leave');
    if (!resolution) return [];
    return [
      {
        choice: 'take',
        label: this.words.choices.take,
        approval: {
          ...this.approve('take', row, resolution, event.etag, this.statusOf(taken.draft)),
          edits: taken.edits,
          sheetId: this.sheetId,
        },
      },
    ];
  }

  private choices(
    row: DesiredRow,
    draft: EventDraft,
    event: CalendarEvent,
    offered: readonly ('put-back' | 'leave')[],
  ): readonly ChoiceView[] {
    return offered.flatMap((choice): readonly ChoiceView[] => {
      const resolution = resolveDifference(draft, event, row.state, choice);
      if (!resolution) return [];
      const isBack = choice === 'put-back';
      return [
        {
          choice,
          label: isBack ? this.words.choices.putBack : this.words.choices.leave,
          approval: this.approve(
            isBack ? 'update' : 'leave',
            row,
            resolution,
            event.etag,
            this.statusOf(isBack ? draft : event),
          ),
        },
      ];
    });
  }

  private choicesOfDeletion(
    row: DesiredRow,
    draft: EventDraft,
    offered: readonly ('put-back' | 'leave')[],
  ): readonly ChoiceView[] {
    return offered.flatMap((choice): readonly ChoiceView[] => {
      const resolution = resolveDeletion(draft, choice);
      if (!resolution) return [];
      const isBack = choice === 'put-back';
      return [
        {
          choice,
          label: isBack ? this.words.choices.putBackDeleted : this.words.choices.leaveDeleted,
          approval: this.approve(
            isBack ? 'add' : 'leave',
            row,
            resolution,
            '',
            isBack ? this.statusOf(draft) : this.sheetWords.deletedStatus,
          ),
        },
      ];
    });
  }

  private leaveReason({ row, reason }: Extract<Change, { readonly kind: 'leave' }>): LeaveReason {
    const period = this.entries.get(row.rowNumber)?.period;
    return reason === 'no-day' && period?.kind === 'months' ? 'month-only' : reason;
  }

  private viewLeft({
    row,
    reason,
    event,
  }: Extract<Change, { readonly kind: 'leave' }>): Pick<ChangeView, 'when' | 'details' | 'choices'> {
    const { wants: draft } = row;
    const entry = this.entries.get(row.rowNumber);
    const when = event
      ? this.when(event)
      : typeof draft === 'string'
        ? (entry?.periodText ?? '')
        : this.when(draft);
    if (reason === 'no-day') {
      const detail = event ? this.words.earlierEventStays : noEventWords(entry?.period, this.language).reason;
      return { when, details: [detail] };
    }
    if (reason !== 'left-by-choice' || typeof draft === 'string') {
      return { when, details: reason === 'left-by-choice' ? [] : [this.words.leaveReasons[reason]] };
    }
    if (!event)
      return {
        when,
        details: [this.words.leftDeleted],
        choices: this.choicesOfDeletion(row, draft, ['put-back']),
      };
    const { left } = compareEvent(draft, event, row.state);
    return {
      when,
      details: [leftByChoice(this.words, left)],
      choices: this.choices(row, draft, event, ['put-back']),
    };
  }

  private approve(
    kind: StepKind,
    { rowId, state }: DesiredRow,
    { write, agreement }: Resolution,
    etag: string,
    status: string,
  ): ApprovedChange {
    return {
      kind,
      rowId,
      rowDigest: this.digests.get(rowId) ?? '',
      etag,
      agreement: agreementText(agreement),
      status,
      ...(kind === 'add' && state && { isReturn: true }),
      ...(write && { draft: write.draft, written: write.written }),
      ...(write?.kind === 'update' && {
        fields: write.fields,
        ...(write.description !== undefined && { description: write.description }),
      }),
    };
  }

  private statusOf(times: EventTimes): string {
    return agreedStatus(this.sheetLanguage, times);
  }

  private when(times: EventTimes): string {
    return writePeriod(periodOfEvent(times), this.language);
  }

  /** «место: Музей → Библиотека»; what cannot be read in a line is only named. */
  private describeUpdate(
    before: CalendarEvent,
    after: EventDraft,
    fields: readonly EventField[],
  ): readonly string[] {
    return eventFields
      .filter((field) => fields.includes(field))
      .map((field) =>
        isReadable(field)
          ? fieldChange(this.words.fields[field], this.valueOf(before, field), this.valueOf(after, field))
          : this.words.fields[field],
      );
  }

  private describeEdit(event: CalendarEvent, draft: EventDraft, field: EventField): string {
    return isReadable(field)
      ? editedValue(this.words, field, this.valueOf(draft, field), this.valueOf(event, field))
      : editedField(this.words, field);
  }

  private describeGuests({ guests }: CalendarEvent, { guests: ours = [] }: EventDraft): readonly string[] {
    const others = guests.filter((email) => !ours.includes(email));
    return others.length > 0 ? [guestsStay(this.words, others.length)] : [];
  }

  private valueOf(event: Omit<EventDraft, 'guests'>, field: EventField): string {
    if (field === 'when') return this.when(event);
    const text = field === 'summary' || field === 'location' ? event[field] : '';
    return text === '' ? this.words.emptyValue : text;
  }
}

function isReadable(field: EventField): boolean {
  return field === 'summary' || field === 'when' || field === 'location';
}
