import type { Area } from './area';
import { Sheet } from './sheet';

/** A tag that scripts hang on the spreadsheet or on a sheet; people do not see it. */
export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** Undefined for the spreadsheet itself. */
  readonly sheetId?: number | undefined;
}

/** A name that another sheet has already, whatever its case. */
export class SheetNameTakenError extends Error {
  override readonly name = 'SheetNameTakenError';
  constructor(readonly sheetName: string) {
    super(`A sheet with the name "${sheetName}" already exists. Please enter another name.`);
  }
}

/** More cells than Google Sheets holds in one spreadsheet. */
export class TooManyCellsError extends Error {
  override readonly name = 'TooManyCellsError';
  constructor() {
    super(
      `This action would increase the number of cells in the workbook above the limit of ${maximumCells} cells.`,
    );
  }
}

const maximumCells = 10_000_000;

export interface WorkbookOptions {
  readonly spreadsheetId: string;
  readonly name: string;
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Everything that an edit may change, as it was; for undo. */
export interface WorkbookSnapshot {
  readonly sheets: readonly Sheet[];
  readonly metadata: readonly DeveloperMetadata[];
  readonly activeSheetId: number;
  readonly activeArea: Area;
}

/** A spreadsheet. It always has at least one sheet. */
export class Workbook {
  readonly spreadsheetId: string;
  name: string;
  readonly locale: string;
  /** IANA name. A person may change it; cells keep the days and times that they show. */
  timeZone: string;
  metadata: readonly DeveloperMetadata[] = [];
  activeArea: Area = firstCell;
  private allSheets: readonly Sheet[];
  private activeId: number;

  constructor(options: WorkbookOptions, sheets: readonly Sheet[]) {
    const [first] = sheets;
    if (first === undefined) throw new RangeError('A spreadsheet has at least one sheet.');
    this.spreadsheetId = options.spreadsheetId;
    this.name = options.name;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.allSheets = sheets;
    this.activeId = first.sheetId;
  }

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.allSheets;
  }

  sheet(sheetId: number): Sheet | undefined {
    return this.allSheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** By its exact name, as `getSheetByName` finds it. */
  sheetNamed(name: string): Sheet | undefined {
    return this.allSheets.find((sheet) => sheet.name === name);
  }

  get activeSheet(): Sheet {
    const active = this.sheet(this.activeId) ?? this.allSheets[0];
    if (active === undefined) throw new RangeError('A spreadsheet has at least one sheet.');
    return active;
  }

  /** Makes the sheet the active one, with its first cell selected unless it was active already. */
  activate(sheetId: number, area?: Area): void {
    if (area !== undefined) this.activeArea = area;
    else if (sheetId !== this.activeId) this.activeArea = firstCell;
    this.activeId = sheetId;
  }

  /** Adds an empty sheet; `index` from 0, at the end without it. */
  insertSheet(name: string, index = this.allSheets.length): Sheet {
    this.refuseTakenName(name);
    const sheet = new Sheet(this.freeSheetId(), name);
    this.refuseTooManyCells(sheet.rowCount * sheet.columnCount);
    this.placeSheet(sheet, index);
    return sheet;
  }

  /** Adds a copy with everything the sheet holds; its developer metadata comes along, values unchanged. */
  copySheet(sheet: Sheet, name: string): Sheet {
    this.refuseTakenName(name);
    this.refuseTooManyCells(sheet.rowCount * sheet.columnCount);
    const copy = sheet.copy(this.freeSheetId(), name);
    this.placeSheet(copy, this.allSheets.length);
    for (const tag of this.metadata.filter(({ sheetId }) => sheetId === sheet.sheetId)) {
      this.addMetadata({ ...tag, sheetId: copy.sheetId });
    }
    return copy;
  }

  /** Adds a copy of a sheet of another workbook, under a name that is free. Throws `TooManyCellsError`. */
  adoptSheet(sheet: Sheet, name: string): Sheet {
    this.refuseTakenName(name);
    this.refuseTooManyCells(sheet.rowCount * sheet.columnCount);
    const adopted = sheet.copy(this.freeSheetId(), name);
    this.placeSheet(adopted, this.allSheets.length);
    return adopted;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name !== name) this.refuseTakenName(name, sheet);
    sheet.name = name;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.allSheets.length === 1) throw new RangeError("You can't remove all the sheets in a document.");
    this.allSheets = this.allSheets.filter((other) => other !== sheet);
    this.metadata = this.metadata.filter(({ sheetId }) => sheetId !== sheet.sheetId);
    if (this.activeId === sheet.sheetId) this.activate(this.activeSheet.sheetId, firstCell);
  }

  /** Moves the sheet among the tabs; `index` from 0. */
  moveSheet(sheet: Sheet, index: number): void {
    this.allSheets = this.allSheets.filter((other) => other !== sheet);
    this.placeSheet(sheet, index);
  }

  addMetadata(tag: Omit<DeveloperMetadata, 'id'>): DeveloperMetadata {
    const id = this.metadata.reduce((largest, other) => Math.max(largest, other.id), 0) + 1;
    const added = { ...tag, id };
    this.metadata = [...this.metadata, added];
    return added;
  }

  /** Throws `TooManyCellsError` when there is no room for that many more. */
  refuseTooManyCells(added: number): void {
    const present = this.allSheets.reduce(
      (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
      0,
    );
    if (present + added > maximumCells) throw new TooManyCellsError();
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.allSheets.map((sheet) => sheet.copy(sheet.sheetId, sheet.name)),
      metadata: this.metadata,
      activeSheetId: this.activeId,
      activeArea: this.activeArea,
    };
  }

  /** Whether nothing but the selection changed since the snapshot. */
  isSameAs({ sheets, metadata }: WorkbookSnapshot): boolean {
    return (
      this.metadata === metadata &&
      this.allSheets.length === sheets.length &&
      this.allSheets.every((sheet, index) => sheets[index]?.isSameAs(sheet) === true)
    );
  }

  /** Goes back to a snapshot, which must not be used again. */
  restore(snapshot: WorkbookSnapshot): void {
    this.allSheets = snapshot.sheets;
    this.metadata = snapshot.metadata;
    this.activeId = snapshot.activeSheetId;
    this.activeArea = snapshot.activeArea;
  }

  private placeSheet(sheet: Sheet, index: number): void {
    this.allSheets = [...this.allSheets.slice(0, index), sheet, ...this.allSheets.slice(index)];
  }

  /** Sheets tells names apart without regard to case. */
  private refuseTakenName(name: string, except?: Sheet): void {
    const wanted = name.toLowerCase();
    const isTaken = this.allSheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === wanted);
    if (isTaken) throw new SheetNameTakenError(name);
  }

  private freeSheetId(): number {
    // Large numbers like Google's, so that nobody takes an id for a position; no clock, no chance.
    let candidate = 1_000_003 + this.allSheets.length * 7919;
    while (
      this.sheet(candidate) !== undefined ||
      this.metadata.some(({ sheetId }) => sheetId === candidate)
    ) {
      candidate += 104_729;
    }
    return candidate;
  }
}

const firstCell: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
