import type { HourlyTrigger } from '../plan/hourlyTrigger';

/**
 * A time-driven trigger of the add-on: made in code only, one for each person and spreadsheet, at most hourly, run with
 * the rights of whom it was made by (developers.google.com/workspace/add-ons/concepts/editor-triggers). Needs the scope
 * `script.scriptapp`.
 */
export function createHourlyTrigger(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  functionName: string,
): HourlyTrigger {
  const own = () =>
    ScriptApp.getUserTriggers(spreadsheet).filter((trigger) => trigger.getHandlerFunction() === functionName);
  return {
    isOn: () => own().length > 0,
    switchOn() {
      try {
        if (own().length === 0) ScriptApp.newTrigger(functionName).timeBased().everyHours(1).create();
        return true;
      } catch {
        // Google says it in the words of the person's language only, so the reason cannot be told.
        return false;
      }
    },
    switchOff() {
      for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
    },
    hasRights: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !==
      ScriptApp.AuthorizationStatus.REQUIRED,
  };
}
