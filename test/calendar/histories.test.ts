import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarEvent, EventDraft } from '../../src/calendar/calendarEvent';
import {
  type Change,
  decideChanges,
  type DecidedChanges,
  missingEventIds,
} from '../../src/calendar/decideChanges';
import type { EventWrite } from '../../src/calendar/eventCalendar';
import { digestsOfDraft } from '../../src/calendar/eventFields';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import type { Choice } from '../../src/plan/choice';
import {
  type Resolution,
  resolveAddition,
  resolveDeletion,
  resolveDifference,
} from '../../src/calendar/resolveChange';
import type { RowState } from '../../src/calendar/rowState';
import { createMemoryCalendar } from '../contracts/memoryCalendar';
import { draft, planId, row } from './eventBuilders';

const zone = 'Europe/Moscow';
const rowId = 'r1';
const eventId = eventIdOf(planId, rowId);

type TextField = 'summary' | 'location';

/** What may happen to a row and its event. */
type Happening =
  | { readonly kind: 'type'; readonly field: TextField; readonly text: string }
  | { readonly kind: 'rename'; readonly text: string }
  | { readonly kind: 'delete-event' }
  | { readonly kind: 'delete-row' }
  | { readonly kind: 'undo-deleting' }
  /** `isCut`: the run stops when Calendar has done its part and the row has not heard of it. */
  | { readonly kind: 'sync'; readonly choice: Choice | undefined; readonly isCut: boolean };

const texts = fc.constantFrom('Экскурсия', 'Викторина', 'Концерт');
const choice = fc.constantFrom<Choice | undefined>(undefined, undefined, 'put-back', 'leave', 'take');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    field: fc.constantFrom<TextField>('summary', 'location'),
    text: texts,
  }),
  fc.record({ kind: fc.constant('rename' as const), text: texts }),
  fc.constant({ kind: 'delete-event' } as const),
  fc.constant({ kind: 'delete-row' } as const),
  fc.constant({ kind: 'undo-deleting' } as const),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('sync' as const), choice, isCut: fc.boolean() }) },
);

/** One row, its event, and a model that knows what people did to the event since it was last decided on. */
class World {
  private readonly bench = createMemoryCalendar();
  private readonly calendarId: string;
  private wants: EventDraft = draft();
  private state: RowState | undefined;
  private isThere = true;
  private removedRowIds = new Set<string>();
  /** The title that a person gave the event, until somebody decides on it. */
  titleByHand: string | undefined;
  /** The title that we wrote, or that somebody decided to keep. */
  private settledTitle: string | undefined;

  constructor() {
    const made = this.bench.calendar.makeCalendar('План', zone, '');
    if (!made.ok) throw new Error(made.detail);
    this.calendarId = made.calendarId;
  }

  event(): CalendarEvent | undefined {
    const listing = this.bench.calendar.list(this.calendarId, planId, zone);
    return listing.ok ? listing.events[0] : undefined;
  }

  happen(one: Exclude<Happening, { readonly kind: 'sync' }>): void {
    const present = this.event();
    switch (one.kind) {
      case 'type':
        this.wants = { ...this.wants, [one.field]: one.text };
        return;
      case 'rename':
        if (!present || present.summary === one.text) return;
        this.bench.renameByHand(this.calendarId, eventId, one.text);
        this.titleByHand = one.text === this.settledTitle ? undefined : one.text;
        return;
      case 'delete-event':
        this.bench.deleteByHand(this.calendarId, eventId);
        this.titleByHand = undefined;
        return;
      case 'delete-row':
        this.isThere = false;
        return;
      case 'undo-deleting':
        this.isThere = true;
    }
  }

  decide(): Change | undefined {
    return this.compare().changes[0];
  }

  private compare(): DecidedChanges {
    const rows = this.isThere
      ? [row(rowId, { wants: this.wants, ...(this.state && { state: this.state }) })]
      : [];
    const event = this.event();
    const comparands = {
      planId,
      rows,
      events: event ? [event] : [],
      removedRowIds: this.removedRowIds,
    };
    expect(missingEventIds(comparands).length === 0 || !event).toBe(true);
    return decideChanges(comparands);
  }

  /** Without a choice only what needs none is done. */
  sync(chosen: Choice | undefined, isCut: boolean): void {
    const {
      changes: [change],
      unchanged,
    } = this.compare();
    if (unchanged.length > 0 && !isCut) {
      this.state = { eventId, agreed: digestsOfDraft(this.wants), left: [], htmlLink: '' };
    }
    if (change?.kind === 'remove') {
      this.write({ kind: 'remove', eventId, rowId, etag: change.event.etag });
      if (!isCut) this.removedRowIds.add(rowId);
      this.titleByHand = undefined;
      return;
    }
    const resolution = change && this.resolve(change, chosen);
    if (!resolution) return;
    if (resolution.write) this.write({ ...resolution.write, eventId, rowId });
    if (change.kind !== 'edited' || chosen !== undefined) {
      this.titleByHand = undefined;
      this.settledTitle = this.event()?.summary;
    }
    if (isCut) return;
    this.state = { ...resolution.agreement, eventId, htmlLink: '' };
    this.removedRowIds.delete(rowId);
  }

  private resolve(change: Change, chosen: Choice | undefined): Resolution | undefined {
    switch (change.kind) {
      case 'add':
        return resolveAddition(change.draft);
      case 'update':
        return resolveDifference(change.draft, change.event, this.state, undefined);
      case 'edited':
        if (chosen === 'take') this.wants = { ...this.wants, summary: change.event.summary };
        return resolveDifference(this.wants, change.event, this.state, chosen);
      case 'deleted':
        return resolveDeletion(change.draft, chosen);
      default:
        return undefined;
    }
  }

  private write(write: EventWrite): void {
    const { results } = this.bench.calendar.write({
      calendarId: this.calendarId,
      planId,
      writes: [write],
      beginBeforeMs: Infinity,
      endBeforeMs: Infinity,
      invitations: 'off',
      reminder: 'calendar',
      spent: [],
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['done']);
  }
}

describe('whatever happens to a row and its event', () => {
  it('no title of a person is overwritten undecided, and a second sync has nothing to do', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (history) => {
        const world = new World();
        for (const one of history) {
          if (one.kind !== 'sync') {
            world.happen(one);
            continue;
          }
          const before = world.decide();
          const { titleByHand } = world;
          world.sync(one.choice, one.isCut);
          const isUndecided = one.choice === undefined && before?.kind !== 'remove';
          if (isUndecided && titleByHand !== undefined) expect(world.event()?.summary).toBe(titleByHand);
          if (one.isCut) continue;
          expect(['add', 'update', 'remove']).not.toContain(world.decide()?.kind);
        }
        world.sync('put-back', false);
        world.sync('put-back', false);
        expect(['edited', 'deleted', 'add', 'update']).not.toContain(world.decide()?.kind);
      }),
      { numRuns: 500 },
    );
  });
});
