import type { DeveloperMetadata, Workbook } from '../workbook/workbook';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import { metadataLocationTypes, metadataVisibilities } from './enums';
import type { SpreadsheetContext } from './spreadsheetContext';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Characters of keys and values that one sheet, or the spreadsheet itself, may carry (Sheets API limits). */
const maximumMetadataCharacters = 30_000;

/** Adds a tag to the sheet with the id, or to the spreadsheet without one. */
export function addMetadata(
  workbook: Workbook,
  sheetId: number | undefined,
  parameters: readonly unknown[],
): DeveloperMetadata {
  const [key, second, third] = parameters;
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'number' ? second : metadataVisibilities.DOCUMENT);
  if (typeof key !== 'string' || key === '') throw new ServiceError('Developer metadata needs a key.');
  const size = ({ key: name, value: text }: Pick<DeveloperMetadata, 'key' | 'value'>): number =>
    name.length + (text?.length ?? 0);
  const present = workbook.metadata.filter((tag) => tag.sheetId === sheetId);
  if (present.reduce((sum, tag) => sum + size(tag), size({ key, value })) > maximumMetadataCharacters) {
    throw new ServiceError(`Developer metadata is limited to ${maximumMetadataCharacters} characters.`);
  }
  const isProject = visibility === metadataVisibilities.PROJECT;
  return workbook.addMetadata({ key, value, visibility: isProject ? 'PROJECT' : 'DOCUMENT', sheetId });
}

/** A search among the tags of the spreadsheet and of all its sheets, or of one sheet. */
export function newMetadataFinder(context: SpreadsheetContext, sheetId?: number): Finder {
  const conditions: ((tag: DeveloperMetadata) => boolean)[] = [];
  const where = (condition: (tag: DeveloperMetadata) => boolean): Finder => {
    conditions.push(condition);
    return finder;
  };
  const finder: Finder = emulate<Finder>(context.gate, 'DeveloperMetadataFinder', {
    withKey: (key) => where((tag) => tag.key === key),
    withValue: (value) => where((tag) => tag.value === value),
    withVisibility: (visibility) => where((tag) => metadataVisibilities[tag.visibility] === visibility),
    withLocationType: (type) => where((tag) => locationTypeOf(tag) === type),
    find: () =>
      context.workbook.metadata
        .filter((tag) => sheetId === undefined || tag.sheetId === sheetId)
        .filter((tag) => conditions.every((holds) => holds(tag)))
        .map((tag) => newMetadata(context, tag)),
  });
  return finder;
}

export function newMetadata(context: SpreadsheetContext, tag: DeveloperMetadata): Metadata {
  const { workbook, gate } = context;
  const change = (changed: Partial<DeveloperMetadata>): Metadata => {
    workbook.metadata = workbook.metadata.map((other) =>
      other.id === tag.id ? { ...other, ...changed } : other,
    );
    return metadata;
  };
  const metadata: Metadata = emulate<Metadata>(gate, 'DeveloperMetadata', {
    getId: () => tag.id,
    getKey: () => tag.key,
    getValue: () => tag.value,
    getVisibility: () => metadataVisibilities[tag.visibility],
    setValue: (value) => change({ value }),
    remove() {
      workbook.metadata = workbook.metadata.filter((other) => other.id !== tag.id);
    },
    getLocation: () =>
      emulate<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(gate, 'DeveloperMetadataLocation', {
        getLocationType: () => locationTypeOf(tag),
        getSheet() {
          const sheet = tag.sheetId === undefined ? undefined : workbook.sheet(tag.sheetId);
          return sheet === undefined ? null : context.newSheet(sheet);
        },
        getRow: () => null,
        getColumn: () => null,
        getSpreadsheet() {
          if (tag.sheetId !== undefined) return null;
          throw new NotEmulatedError('DeveloperMetadataLocation.getSpreadsheet');
        },
      }),
  });
  return metadata;
}

function locationTypeOf(tag: DeveloperMetadata): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  return tag.sheetId === undefined ? metadataLocationTypes.SPREADSHEET : metadataLocationTypes.SHEET;
}
