import type { Budget, Measurements } from './budgets';
import { describeLatencies } from './latencies';
import type { PlanCosts } from './measuredPlan';
import type { Cost } from './meter';
import type { PerRowCost } from './perRowPattern';
import { perRowFirstSync, perRowLaterSync } from './perRowPattern';
import {
  alignTable,
  writeCount,
  writeKilobytes,
  writeMilliseconds,
  writeRatio,
  writeSeconds,
} from './textTable';

/** All that was measured, as lines of text. */
export function describeMeasurements(measurements: Measurements): readonly string[] {
  const { plans, checks, topLevel, scriptBytes, readingBytes, sidebarBytes } = measurements;
  return [
    'Sync of a made-up plan: the built add-on on the local host (preview and all steps)',
    '',
    ...alignTable([syncHeading, ...plans.flatMap(syncRows)], [1]),
    '',
    'Modelled times are assumptions:',
    ...describeLatencies(),
    'Our time holds our own waits: no more than 540 units are asked of Calendar a minute, of the 600 that it allows.',
    'Per row: calls Google once a field and row, and pauses 200 ms after each write; 2n + 8 calls at first and',
    '11n + 7 later, from 1,008 and 5,507 counted with 500 rows. Times more: calls and modelled time of the',
    'per-row pattern, pauses included, divided by ours. Google ends a run after 360 s.',
    '',
    'Service calls of a check (before the first sync, after it, with rows broken) and a summary (made, made again)',
    '',
    ...alignTable(
      [
        ['entries', 'check', 'after sync', 'broken', 'summary', 'again'],
        ...plans.map(({ entryCount, checks: all, summaries }) => [
          writeCount(entryCount),
          ...[...all, ...summaries].map(({ serviceCalls }) => `${serviceCalls}`),
        ]),
      ],
      [],
    ),
    '',
    'Reading and checking in pure code (median of 5 after warming up)',
    '',
    ...alignTable(
      [
        ['rows', 'time', 'a row', 'findings'],
        ...checks.map(({ rowCount, medianMs, findingCount }) => [
          writeCount(rowCount),
          writeMilliseconds(medianMs),
          `${((medianMs / rowCount) * 1000).toFixed(1)} µs`,
          writeCount(findingCount),
        ]),
      ],
      [],
    ),
    '',
    `Top level of the bundle (medians): compiled in ${writeMilliseconds(topLevel.compileMs)}, run in ${writeMilliseconds(topLevel.runMs)}, run again in ${writeMilliseconds(topLevel.runAgainMs)}`,
    `Sizes: script ${writeKilobytes(scriptBytes)}, part that reads plans ${writeKilobytes(readingBytes)}, largest sidebar page ${writeKilobytes(sidebarBytes)}`,
  ];
}

/** The budgets as a table, and the calls behind every count that is not kept. */
export function describeBudgets(budgets: readonly Budget[]): readonly string[] {
  const missed = budgets.filter(({ isKept, binds }) => !isKept && binds === 'count');
  return [
    'Budgets of the design, section 12',
    '',
    ...alignTable(
      [
        ['what', 'binds', 'budget', 'measured', ''],
        ...budgets.map(({ subject, binds, allowed, measured, isKept }) => [
          subject,
          binds,
          allowed,
          measured,
          isKept ? 'ok' : 'MISSED',
        ]),
      ],
      [0, 1, 2, 3, 4],
    ),
    ...missed.flatMap(({ subject, calls }) =>
      calls === undefined ? [] : ['', `${subject}:${describeCalls(calls)}`],
    ),
  ];
}

const syncHeading = [
  'entries',
  'sync',
  'calls',
  'HTTP',
  'time',
  'sent',
  'received',
  'per row: calls',
  'pauses',
  'time',
  'times more: calls',
  'time',
];

function syncRows(plan: PlanCosts): readonly (readonly string[])[] {
  const { entryCount, firstSync, unchangedSync, changedSync } = plan;
  const later = perRowLaterSync(entryCount);
  return [
    syncRow(entryCount, 'first', firstSync, perRowFirstSync(entryCount)),
    syncRow(entryCount, 'unchanged', unchangedSync, later),
    syncRow(entryCount, '1 % changed', changedSync, later),
  ];
}

function syncRow(entryCount: number, kind: string, ours: Cost, perRow: PerRowCost): readonly string[] {
  return [
    writeCount(entryCount),
    kind,
    writeCount(ours.serviceCalls),
    writeCount(ours.httpRequests),
    writeSeconds(ours.modelledMs),
    writeKilobytes(ours.bytesSent),
    writeKilobytes(ours.bytesReceived),
    writeCount(perRow.serviceCalls),
    writeSeconds(perRow.pauseMs),
    writeSeconds(perRow.modelledMs),
    writeRatio(perRow.serviceCalls / ours.serviceCalls),
    writeRatio(perRow.modelledMs / ours.modelledMs),
  ];
}

/** By method, the most frequent first, and by call from the panel where there were several. */
function describeCalls({ callsByName, callsByPanelCall }: Cost): string {
  const byName = [...callsByName]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  return callsByPanelCall.length > 1 ? ` ${callsByPanelCall.join(' + ')}\n  ${byName}` : `\n  ${byName}`;
}
