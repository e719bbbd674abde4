import type { Workbook, WorkbookSnapshot } from './workbook';

/** How many steps can be taken back. */
const maximumSteps = 50;

/** The steps that can be taken back, those of people and of scripts alike, as in Sheets. */
export class UndoHistory {
  private readonly steps: WorkbookSnapshot[] = [];
  private isRecording = false;

  constructor(private readonly workbook: Workbook) {}

  /**
   * Does the work as one step; work that changes nothing is no step, and neither is a mere selection. Work that happens
   * in the midst of other work belongs to its step.
   */
  record<Result>(work: () => Result): Result {
    if (this.isRecording) return work();
    const before = this.workbook.snapshot();
    this.isRecording = true;
    try {
      return work();
    } finally {
      this.isRecording = false;
      if (!this.workbook.isSameAs(before)) this.steps.push(before);
      if (this.steps.length > maximumSteps) this.steps.shift();
    }
  }

  /** Takes the last step back; does nothing when there is none. */
  undo(): void {
    const last = this.steps.pop();
    if (last !== undefined) this.workbook.restore(last);
  }
}
