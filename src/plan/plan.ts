import type { Block } from './blocks';
import type { Entry } from './entry';
import type { SchoolYear } from './schoolYear';

/** What the About tab (or the text above the table) says of the plan. */
export interface AboutPlan {
  readonly title: string;
  readonly school: string;
  readonly goal: string;
  readonly tasks: readonly string[];
  readonly principles: readonly string[];
  readonly expectedResults: readonly string[];
}

/** Of a plan about which nothing is said yet. */
export const noAbout: AboutPlan = {
  title: '',
  school: '',
  goal: '',
  tasks: [],
  principles: [],
  expectedResults: [],
};

/** A plan understood: what checks, calendar and summary work from. */
export interface Plan {
  readonly about: AboutPlan;
  /** Absent when neither the About tab nor the title nor the dates tell; then no month can be placed. */
  readonly schoolYear?: SchoolYear;
  /** In the order of the Blocks tab, or the seeded ones. */
  readonly blocks: readonly Block[];
  /** In the order of the rows. */
  readonly entries: readonly Entry[];
}
