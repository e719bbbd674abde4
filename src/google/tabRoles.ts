import { type Tab, type TabRole, tabRoles } from '../plan/workbook';

/** Key of the developer metadata that says what a tab is for. */
const roleKey = 'partner-plan-role';

/**
 * The tabs in order with their roles: one search for all of them. A role counts only where its value names the tab's
 * own sheet id, because a copied tab takes its metadata along.
 */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Tab[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(roleKey).find();
  const roleBySheetId = new Map<number, TabRole>();
  for (const metadata of found) {
    const [role, sheetId] = (metadata.getValue() ?? '').split(':');
    const known = tabRoles.find((candidate) => candidate === role);
    const sheet = metadata.getLocation().getSheet();
    if (known !== undefined && sheet && sheet.getSheetId() === Number(sheetId)) {
      roleBySheetId.set(sheet.getSheetId(), known);
    }
  }
  return spreadsheet.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    const role = roleBySheetId.get(sheetId);
    return { sheetId, name: sheet.getName(), ...(role !== undefined && { role }) };
  });
}

/** Marks the sheet as ours for that role. */
export function writeRole(sheet: GoogleAppsScript.Spreadsheet.Sheet, role: TabRole): void {
  sheet.addDeveloperMetadata(roleKey, `${role}:${sheet.getSheetId()}`);
}
