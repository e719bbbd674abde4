import type { LocalHost } from './localHost';
import { VirtualClock } from './services/execution';
import { DocumentLock } from './services/lock';
import { emptyProperties } from './services/properties';
import type { StoredProperties } from './services/properties';
import type { StoredTrigger } from './services/triggers';
import { UndoHistory } from './workbook/undoHistory';
import type { Workbook } from './workbook/workbook';

/** What a spreadsheet starts with. */
export interface SharedContent {
  readonly workbook: Workbook;
  /** Changed in place as scripts write; save them with the workbook. */
  readonly properties?: StoredProperties;
  /** Changed in place as scripts make and delete them; save them with the workbook. */
  readonly triggers?: StoredTrigger[];
  /** Milliseconds since 1970; the clock of this computer without it. */
  readonly now?: () => number;
  /** In place of `now`: a clock that others share with the scripts, so that sleeping takes time for them too. */
  readonly clock?: VirtualClock;
}

/** What all who have the spreadsheet open share. */
export class SharedDocument {
  readonly workbook: Workbook;
  readonly properties: StoredProperties;
  readonly triggers: StoredTrigger[];
  readonly lock = new DocumentLock();
  readonly history: UndoHistory;
  readonly clock: VirtualClock;
  /** By e-mail address, the host that a person opened last. */
  readonly hosts = new Map<string, LocalHost>();
  /** E-mail addresses of those who withdrew what they had allowed the add-on. */
  readonly withdrawn = new Set<string>();

  constructor({ workbook, properties, triggers, now, clock }: SharedContent) {
    this.workbook = workbook;
    this.properties = properties ?? emptyProperties();
    this.triggers = triggers ?? [];
    this.history = new UndoHistory(workbook);
    this.clock = clock ?? new VirtualClock(now ?? Date.now);
  }
}
