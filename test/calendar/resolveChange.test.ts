import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarEvent, EventDraft } from '../../src/calendar/calendarEvent';
import { compareEvent } from '../../src/calendar/compareEvent';
import { decideChanges } from '../../src/calendar/decideChanges';
import {
  digestsOfDraft,
  type EventField,
  eventFields,
  fingerprintOf,
  guestDigest,
} from '../../src/calendar/eventFields';
import { type Choice, choices } from '../../src/plan/choice';
import { resolveAddition, resolveDeletion, resolveDifference } from '../../src/calendar/resolveChange';
import type { RowState } from '../../src/calendar/rowState';
import { draft, event, planId, row, state } from './eventBuilders';

const link = 'https://sheets.example/d/1#gid=0&range=A2';
const at = (date: string, next: string) => ({ start: { date }, end: { date: next } });

/** Three values for each field: as it was, as the row may want it, as a person may make it. */
const values: Readonly<Record<EventField, readonly (() => Partial<EventDraft>)[]>> = {
  summary: ['Экскурсия', 'Викторина', 'По-своему'].map((summary) => () => ({ summary })),
  when: (
    [at('2026-09-15', '2026-09-16'), at('2026-09-20', '2026-09-21'), at('2026-09-22', '2026-09-23')] as const
  ).map((times) => () => {
    const { start, end } = draft(times);
    return { start, end };
  }),
  location: ['Библиотека', 'Музей', ''].map((location) => () => ({ location })),
  description: ['Иванова', 'Петрова', 'Сидорова'].map((name) => () => ({
    description: `Ответственный: ${name}\n${link}`,
  })),
  transparency: (['transparent', 'opaque', 'opaque'] as const).map((transparency) => () => ({
    transparency,
  })),
  colorId: ['', '3', '7'].map((colorId) => () => ({ colorId })),
  guests: [['a@school.example'], ['b@school.example'], []].map((guests) => () => ({ guests })),
};

/** For each field which of its values. */
const anyDraft: fc.Arbitrary<EventDraft> = fc
  .tuple(...eventFields.map((field) => fc.constantFrom(...values[field])))
  .map((changes) => Object.assign(draft(), ...changes.map((change) => change())) as EventDraft);

/** What Calendar has after the resolution was carried out: the fields that it writes, and our mark. */
function carriedOut(
  resolution: ReturnType<typeof resolveDifference>,
  before: CalendarEvent,
  etag: string,
): CalendarEvent {
  const { write } = resolution ?? {};
  if (write?.kind !== 'update') return before;
  const { draft: wanted, fields, description } = write;
  const guests = wanted.guests ?? [];
  return {
    ...before,
    etag,
    writtenFingerprint: write.written,
    ...(fields.includes('summary') && { summary: wanted.summary }),
    ...(fields.includes('when') && { start: wanted.start, end: wanted.end, recurrence: wanted.recurrence }),
    ...(fields.includes('location') && { location: wanted.location }),
    ...(fields.includes('description') && { description: description ?? '' }),
    ...(fields.includes('transparency') && { transparency: wanted.transparency }),
    ...(fields.includes('colorId') && { colorId: wanted.colorId }),
    ...(fields.includes('guests') && { guests, invited: guests.map(guestDigest) }),
  };
}

function decide(wants: EventDraft, present: CalendarEvent, remembered: RowState | undefined) {
  const rows = [row('r1', { wants, ...(remembered && { state: remembered }) })];
  return decideChanges({ planId, rows, events: [present], removedRowIds: new Set() }).changes[0];
}

function stateAfter(resolution: ReturnType<typeof resolveDifference>, before: RowState): RowState {
  return resolution ? { ...before, ...resolution.agreement } : before;
}

const histories = fc.record({ agreed: anyDraft, wanted: anyDraft, made: anyDraft });

describe('what follows for an event that differs from its row', () => {
  it.each<readonly [Choice | undefined, readonly EventField[]]>([
    [undefined, ['location']],
    ['put-back', ['summary', 'location', 'colorId']],
    ['leave', ['location']],
    ['take', ['location']],
  ])('with the choice %s the fields %j are written', (choice, fields) => {
    const wanted = draft({ location: 'Музей' });
    const edited = event('r1', draft(), draft({ summary: 'По-своему', colorId: '7' }));
    expect(resolveDifference(wanted, edited, state('r1'), choice)?.write).toMatchObject({ fields });
  });

  it('without a choice is nothing when the row changed nothing', () => {
    const edited = event('r1', draft(), draft({ summary: 'По-своему' }));
    expect(resolveDifference(draft(), edited, state('r1'), undefined)).toBeUndefined();
  });

  it('without a choice stays to be asked about, with every field that people edited', () => {
    fc.assert(
      fc.property(histories, ({ agreed, wanted, made }) => {
        const before = event('r1', agreed, made);
        const { edited } = compareEvent(wanted, before, state('r1', agreed));
        const resolution = resolveDifference(wanted, before, state('r1', agreed), undefined);
        const after = carriedOut(resolution, before, '"2"');
        const next = compareEvent(wanted, after, stateAfter(resolution, state('r1', agreed)));
        expect(next.edited).toEqual(edited);
        expect(next.toWrite).toEqual([]);
      }),
    );
  });

  it('with put-back is then as the row wants it, and nothing is left to do', () => {
    fc.assert(
      fc.property(histories, ({ agreed, wanted, made }) => {
        const before = event('r1', agreed, made);
        const resolution = resolveDifference(wanted, before, state('r1', agreed), 'put-back');
        const after = carriedOut(resolution, before, '"2"');
        expect(decide(wanted, after, stateAfter(resolution, state('r1', agreed)))).toBeUndefined();
        expect(decide(wanted, after, state('r1', agreed))).toBeUndefined();
        expect(resolution?.agreement).toEqual({ agreed: digestsOfDraft(wanted), left: [] });
      }),
    );
  });

  it('with leave asks no more until the row changes, whether or not the row heard of it', () => {
    fc.assert(
      fc.property(histories, ({ agreed, wanted, made }) => {
        const before = event('r1', agreed, made);
        const { edited } = compareEvent(wanted, before, state('r1', agreed));
        const resolution = resolveDifference(wanted, before, state('r1', agreed), 'leave');
        const after = carriedOut(resolution, before, '"2"');
        for (const remembered of [
          stateAfter(resolution, state('r1', agreed)),
          state('r1', agreed),
          undefined,
        ]) {
          const next = decide(wanted, after, remembered);
          expect(next?.kind).toBe(edited.length > 0 ? 'leave' : undefined);
          const otherRow = { ...wanted, summary: 'Совсем другое' };
          expect(decide(otherRow, after, remembered)?.kind).toBe('update');
          const editedAgain = { ...after, summary: 'Ещё раз' };
          expect(decide(wanted, editedAgain, remembered)?.kind).toBe('edited');
        }
      }),
    );
  });

  it('keeps what was left when only another field of the row changes', () => {
    const before = event('r1', draft(), draft({ summary: 'По-своему' }));
    const leave = resolveDifference(draft(), before, state('r1'), 'leave');
    const left = carriedOut(leave, before, '"2"');
    const wanted = draft({ location: 'Музей' });
    const update = resolveDifference(wanted, left, stateAfter(leave, state('r1')), undefined);
    expect(update?.write).toMatchObject({ fields: ['location'] });
    const after = carriedOut(update, left, '"3"');
    expect(after.summary).toBe('По-своему');
    expect(decide(wanted, after, stateAfter(update, state('r1')))?.kind).toBe('leave');
  });

  it('with take leaves nothing once the row has what Calendar has', () => {
    const made = draft({ summary: 'По-своему', start: { date: '2026-09-22' }, end: { date: '2026-09-23' } });
    const before = event('r1', draft(), made);
    const resolution = resolveDifference(made, before, state('r1'), 'take');
    expect(resolution).toMatchObject({ write: { fields: [] }, agreement: { left: [] } });
    const after = carriedOut(resolution, before, '"2"');
    expect(decide(made, after, stateAfter(resolution, state('r1')))).toBeUndefined();
    expect(decide({ ...made, location: 'Музей' }, after, stateAfter(resolution, state('r1')))?.kind).toBe(
      'update',
    );
  });

  it('puts our text among that of people, and keeps theirs', () => {
    const among = draft({ description: `Сбор в 9:00\n${draft().description}\nДеньги сдать` });
    const wanted = draft({ description: `Ответственный: Петрова\n${link}` });
    const { write } = resolveDifference(wanted, event('r1', draft(), among), state('r1'), undefined) ?? {};
    expect(write).toMatchObject({
      fields: ['description'],
      description: `Сбор в 9:00\n${wanted.description}\nДеньги сдать`,
    });
  });

  it('marks every write unlike any other: by what it writes, and by what it replaces', () => {
    const edited = event('r1', draft(), draft({ summary: 'По-своему' }));
    const wanted = draft({ location: 'Музей' });
    const marks = [edited, { ...edited, etag: '"2"' }].flatMap((present) =>
      [undefined, ...choices.filter((choice) => choice !== 'take')].map(
        (choice) => resolveDifference(wanted, present, state('r1'), choice)?.write?.written,
      ),
    );
    expect(new Set(marks).size).toBe(6);
    expect(marks).not.toContain(undefined);
  });
});

describe('what follows for an event that was deleted by hand', () => {
  it('is a new one when it is put back', () => {
    expect(resolveDeletion(draft(), 'put-back')).toEqual(resolveAddition(draft()));
    expect(resolveAddition(draft())).toEqual({
      write: { kind: 'add', draft: draft(), written: fingerprintOf(draft()) },
      agreement: { agreed: digestsOfDraft(draft()), left: [] },
    });
  });

  it('is remembered when it is to stay deleted, and Calendar is told nothing', () => {
    expect(resolveDeletion(draft(), 'leave')).toEqual({
      agreement: { agreed: digestsOfDraft(draft()), left: 'deleted' },
    });
  });

  it('is nothing without a choice, and there is nothing to take', () => {
    expect(resolveDeletion(draft(), undefined)).toBeUndefined();
    expect(resolveDeletion(draft(), 'take')).toBeUndefined();
  });
});
