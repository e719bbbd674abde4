import type { BlockAssignment } from './blocks';
import type { Responsible } from './people/responsible';
import type { Period } from './period';

/** A plan row understood. */
export interface Entry {
  /** Random and lasting; stands in the hidden column of the row. Empty until the row was given one. */
  readonly rowId: string;
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  /** Absent when the row says nothing readable about time. */
  readonly period?: Period;
  /** The date cell's text, or that of the cell above when this one is blank. */
  readonly periodText: string;
  readonly title: string;
  readonly place: string;
  /** Persons, roles, groups and bodies of the responsible cell, in its order. */
  readonly responsible: readonly Responsible[];
  readonly block: BlockAssignment;
  readonly className: string;
  readonly note: string;
  readonly isDone: boolean;
}
