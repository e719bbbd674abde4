import fc from 'fast-check';

/** What a person decides about everything that a preview asks. */
export type Decision = 'none' | 'take' | 'put-back' | 'leave' | 'mixed';

/** Who acts: two people have the spreadsheet open. */
export type Who = 0 | 1;

/** What stops a run or gets into its way; numbers are taken modulo what there is to be stopped. */
export type Trouble =
  | { readonly kind: 'stop'; readonly at: number }
  | {
      readonly kind: 'fault';
      readonly at: number;
      readonly fault:
        'lose-response' | 'lose-request' | 'serviceUnavailable' | 'rateLimitExceeded' | 'quotaExceeded';
    };

/** Stops with a number below this one are in the step, the others in the preview. */
export const stopsOfStep = 26;

/** What a person does in the spreadsheet. */
export type SheetAction =
  | { readonly does: 'date' | 'place' | 'title' | 'responsible'; readonly row: number; readonly word: number }
  | {
      readonly does: 'exclude' | 'clear-row' | 'delete-row' | 'insert-row' | 'restore-row';
      readonly row: number;
    }
  | { readonly does: 'copy-row'; readonly row: number; readonly to: number }
  /** Our hidden columns move along or stay where they are. */
  | {
      readonly does: 'sort';
      readonly column: number;
      readonly isAscending: boolean;
      readonly isWhole: boolean;
    }
  /** What we wrote beside a row is undone or cleared: its id, or all of it. */
  | { readonly does: 'clear-own'; readonly row: number; readonly isAll: boolean }
  | { readonly does: 'undo' | 'copy-tab' };

/** What a person does in Calendar to an event of the plan. */
export interface EventAction {
  readonly does:
    | 'rename'
    | 'move'
    | 'relocate'
    | 'colour'
    | 'free'
    | 'guest'
    | 'text'
    | 'rewrite'
    | 'delete-event'
    | 'copy-event';
  readonly event: number;
  readonly word: number;
}

/** A person has something carried out: what a new preview says, or the one that is still on the screen. */
export interface RunAction {
  readonly does: 'sync' | 'carry-out-kept';
  readonly who: Who;
  readonly decision: Decision;
  readonly isConfirmed: boolean;
  readonly trouble?: Trouble;
}

/** One thing that happens, as plain JSON; rows, events and words are numbers, taken modulo how many there are. */
export type Action =
  | SheetAction
  | EventAction
  | RunAction
  | { readonly does: 'hourly' | 'foreign-event' }
  | { readonly does: 'wait'; readonly minutes: number }
  | { readonly does: 'other-calendar'; readonly calendar: number }
  | { readonly does: 'preview'; readonly who: Who };

/** What a number of an action stands for. Throws RangeError when there is nothing. */
export function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

const number = fc.nat({ max: 40 });
const who = fc.constantFrom<Who>(0, 1);

const trouble = fc.oneof(
  fc.record({ kind: fc.constant('stop' as const), at: number }),
  fc.record({
    kind: fc.constant('fault' as const),
    at: number,
    fault: fc.constantFrom(
      'lose-response' as const,
      'lose-request' as const,
      'serviceUnavailable' as const,
      'rateLimitExceeded' as const,
      'quotaExceeded' as const,
    ),
  }),
);

const run = fc.record(
  {
    does: fc.constantFrom('sync' as const, 'sync' as const, 'sync' as const, 'carry-out-kept' as const),
    who,
    decision: fc.constantFrom<Decision>('none', 'none', 'take', 'put-back', 'leave', 'mixed'),
    isConfirmed: fc.boolean(),
    trouble,
  },
  { requiredKeys: ['does', 'who', 'decision', 'isConfirmed'] },
);

const edit = fc.record({
  does: fc.constantFrom(
    'date' as const,
    'date' as const,
    'place' as const,
    'title' as const,
    'responsible' as const,
  ),
  row: number,
  word: number,
});

const rowWork = fc.oneof(
  fc.record({
    does: fc.constantFrom(
      'exclude' as const,
      'clear-row' as const,
      'delete-row' as const,
      'insert-row' as const,
      'restore-row' as const,
    ),
    row: number,
  }),
  fc.record({ does: fc.constant('copy-row' as const), row: number, to: number }),
  fc.record({
    does: fc.constant('sort' as const),
    column: fc.nat({ max: 3 }),
    isAscending: fc.boolean(),
    isWhole: fc.boolean(),
  }),
  fc.record({ does: fc.constant('clear-own' as const), row: number, isAll: fc.boolean() }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({ does: fc.constant('undo' as const) }),
);

const hands = fc.record({
  does: fc.constantFrom(
    'rename' as const,
    'move' as const,
    'relocate' as const,
    'colour' as const,
    'free' as const,
    'guest' as const,
    'text' as const,
    'rewrite' as const,
    'delete-event' as const,
    'copy-event' as const,
  ),
  event: number,
  word: number,
});

const rest = fc.oneof(
  fc.record({
    does: fc.constantFrom(
      'copy-tab' as const,
      'hourly' as const,
      'hourly' as const,
      'foreign-event' as const,
    ),
  }),
  fc.record({ does: fc.constant('other-calendar' as const), calendar: number }),
  fc.record({ does: fc.constant('wait' as const), minutes: fc.constantFrom(1, 2, 60) }),
  fc.record({ does: fc.constant('preview' as const), who }),
);

/** Any history of a small plan. */
export const histories: fc.Arbitrary<readonly Action[]> = fc.array<Action>(
  fc.oneof(
    { weight: 5, arbitrary: edit },
    { weight: 4, arbitrary: rowWork },
    { weight: 5, arbitrary: hands },
    { weight: 7, arbitrary: run },
    { weight: 3, arbitrary: rest },
  ),
  { minLength: 1, maxLength: 24, size: 'max' },
);
