import { extname } from 'node:path';
import type { LoadReport, Problem, Reply } from '../../src/contract/panelServer';
import { decodePlainText } from '../plainText';
import type { ExecutionResult } from '../services/outcome';
import { UnreadableWorkbookError } from '../workbook/xlsxFile';
import type { FileOutcome } from './pageApi';
import type { PageHost } from './pageHost';

/** A file that a person dropped on the page. */
export interface DroppedFile {
  /** With its ending, by which its kind is known. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Brings in what is in the file, beside what is there: text goes through the add-on's own loading, into a tab of its own
 * where there is a plan already; a workbook adds its tabs.
 */
export async function openFile(host: PageHost, { name, bytes }: DroppedFile): Promise<FileOutcome> {
  switch (extname(name).toLowerCase()) {
    case '.txt':
    case '.tsv':
    case '.md':
      return openText(host, bytes);
    case '.xlsx':
      return openWorkbook(host, bytes);
    default:
      return { kind: 'unknown' };
  }
}

async function openWorkbook(host: PageHost, bytes: Uint8Array): Promise<FileOutcome> {
  try {
    return { kind: 'tabs', tabNames: await host.addTabsOf(bytes) };
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return { kind: 'unreadable' };
    throw error;
  }
}

function openText(host: PageHost, bytes: Uint8Array): FileOutcome {
  const text = decodePlainText(bytes);
  if (text === undefined) return { kind: 'unknown' };
  const first = loadText(host, { text });
  if (first.kind !== 'refused' || first.problem.newTabName === undefined) return first;
  return loadText(host, { text, newTabName: first.problem.newTabName });
}

function loadText(
  host: PageHost,
  input: { readonly text: string; readonly newTabName?: string },
): FileOutcome {
  const result: ExecutionResult = host.runFromSidebar('loadPlan', [input]);
  if (!result.ok) return { kind: 'failed', message: result.message };
  // The built add-on's entry.ts is compiled against the same contract.
  const reply = result.value as Reply<LoadReport>;
  return reply.ok
    ? { kind: 'plan', tabName: reply.value.tabName, entryCount: reply.value.entryCount }
    : refusedWith(reply.problem);
}

function refusedWith(problem: Problem): Extract<FileOutcome, { readonly kind: 'refused' }> {
  return { kind: 'refused', problem };
}
