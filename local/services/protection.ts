import { formatA1 } from '../workbook/area';
import type { Area } from '../workbook/area';
import type { Protection, Sheet } from '../workbook/sheet';
import { emulate, NotEmulatedError } from './emulate';
import type { SpreadsheetContext } from './spreadsheetContext';

type ProtectionHandle = GoogleAppsScript.Spreadsheet.Protection;

/** Protects the area, or the whole sheet without one; a second protection of the same cells takes the first's place. */
export function newProtection(
  context: SpreadsheetContext,
  sheet: Sheet,
  area: Area | undefined,
): ProtectionHandle {
  const isSame = (other: Protection): boolean => placeOf(other.area) === placeOf(area);
  const change = (changed: Partial<Protection>): ProtectionHandle => {
    context.refuseDeleted(sheet);
    sheet.protections = sheet.protections.map((other) => (isSame(other) ? { ...other, ...changed } : other));
    return protection;
  };
  context.refuseDeleted(sheet);
  sheet.protections = [
    ...sheet.protections.filter((other) => !isSame(other)),
    { area, description: '', warningOnly: false },
  ];
  const protection: ProtectionHandle = emulate<ProtectionHandle>(context.gate, 'Protection', {
    setDescription: (description) => change({ description }),
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    getDescription: () => sheet.protections.find(isSame)?.description ?? '',
    isWarningOnly: () => sheet.protections.find(isSame)?.warningOnly ?? false,
    getRange() {
      if (area === undefined) throw new NotEmulatedError('Protection.getRange of a whole sheet');
      return context.newRange(sheet, area);
    },
    remove() {
      sheet.protections = sheet.protections.filter((other) => !isSame(other));
    },
  });
  return protection;
}

function placeOf(area: Area | undefined): string {
  return area === undefined ? '' : formatA1(area);
}
