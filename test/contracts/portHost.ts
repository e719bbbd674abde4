import { buildSync } from 'esbuild';
import { LocalHost } from '../../local/localHost';
import { Sheet } from '../../local/workbook/sheet';
import { Workbook as LocalWorkbook } from '../../local/workbook/workbook';
import type { PlanRecordStore } from '../../src/plan/planRecord';
import type { PlanSheet, Workbook } from '../../src/plan/workbook';
import type { SummarySheet } from '../../src/summary/summarySheet';

/** The add-on's adapters as a script of their own, so that each call meets the services in an execution of its own. */
function buildScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { createDocumentRecordStore, createDocumentRunLock } from './src/google/documentRecord';
        import { createPlanTab } from './src/google/planTab';
        import { activeSpreadsheet, createSpreadsheetWorkbook } from './src/google/spreadsheetWorkbook';
        import { createSummarySheet } from './src/google/summarySheet';

        /** Maps come over the wire as lists of pairs. */
        const mapsOf = {
          writeMarks: ([header, marks]) => [header, new Map(marks)],
          writeNotes: ([header, notes, rowCount]) =>
            [header, new Map(notes.map(([column, ofColumn]) => [column, new Map(ofColumn)])), rowCount],
        };
        const ports = {
          workbook: () => createSpreadsheetWorkbook(activeSpreadsheet()),
          planSheet: (sheetId) => createPlanTab(activeSpreadsheet(), sheetId),
          summarySheet: (tabName) => createSummarySheet(activeSpreadsheet(), tabName),
          records: (spreadsheetId) => createDocumentRecordStore(spreadsheetId),
        };
        export function callPort(name, key, member, inputs) {
          const port = ports[name](key);
          return port[member](...(mapsOf[member] ?? ((same) => same))(inputs));
        }
        export function useLock(steps) {
          const lock = createDocumentRunLock();
          return steps.map((step) => lock[step]() ?? null);
        }`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'adapters',
    target: 'es2020',
  });
  const [file] = outputFiles;
  return `${file?.text ?? ''}
    function callPort() { return adapters.callPort.apply(null, arguments); }
    function useLock() { return adapters.useLock.apply(null, arguments); }`;
}

const script = buildScript();

/** The ports that the script reaches. */
interface Ports {
  readonly workbook: Workbook;
  readonly planSheet: PlanSheet;
  readonly summarySheet: SummarySheet;
  readonly records: PlanRecordStore;
}

type Answer<Port, Member extends keyof Port> = Port[Member] extends (...inputs: never[]) => infer Value
  ? Value
  : never;

/** An adapter threw where the contract asks for an answer. */
export class PortFailedError extends Error {
  override readonly name = 'PortFailedError';
}

/** A spreadsheet of the local host with one empty tab, in which the adapters run as a script. */
export class PortHost {
  readonly host: LocalHost;

  constructor() {
    this.host = new LocalHost({
      script,
      htmlFiles: {},
      manifest: {
        timeZone: 'Etc/GMT',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      },
      workbook: new LocalWorkbook(
        { spreadsheetId: 'contract', name: 'План', locale: 'ru_RU', timeZone: 'Europe/Moscow' },
        [new Sheet(0, 'Лист1')],
      ),
      fetch: () => ({ status: 404, headers: {}, body: '' }),
      now: () => Date.UTC(2026, 9 /* October */, 1, 9),
    });
  }

  /**
   * Calls a member of a port; `key` is what the port is made for, and Maps among the inputs are lists of pairs. Absent
   * answers come back as undefined.
   */
  call<Name extends keyof Ports, Member extends keyof Ports[Name]>(
    port: Name,
    key: string | number,
    member: Member,
    ...inputs: readonly unknown[]
  ): Answer<Ports[Name], Member> {
    // The adapter is compiled against the port whose answer this is; the wire turns undefined into null.
    return (this.run('callPort', [port, key, member, inputs]) ?? undefined) as Answer<Ports[Name], Member>;
  }

  /** Takes and releases the lock within one execution; what each step answers, a release null. */
  useLock(steps: readonly ('take' | 'release')[]): readonly (boolean | null)[] {
    return this.run('useLock', [steps]) as readonly (boolean | null)[];
  }

  private run(functionName: string, inputs: readonly unknown[]): unknown {
    const result = this.host.runFromSidebar(functionName, inputs);
    if (!result.ok) throw new PortFailedError(result.message);
    return result.value;
  }
}
