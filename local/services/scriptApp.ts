import { emulate, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';
import { authModes, authorizationStatuses, eventTypes, triggerSources } from './enums';
import { newTriggers } from './triggers';
import type { TriggerWorld } from './triggers';

/** What ScriptApp tells and changes. */
export interface ScriptAppWorld extends TriggerWorld {
  /** It names the person, so that the calendar server knows whose calendars are meant. */
  readonly token: string;
  /** False once the person withdrew what they had allowed the add-on. */
  readonly hasRights: () => boolean;
}

/** The global ScriptApp. */
export function newScriptApp(gate: ServiceGate, world: ScriptAppWorld): GoogleAppsScript.Script.ScriptApp {
  return emulate<GoogleAppsScript.Script.ScriptApp>(gate, 'ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: authorizationStatuses,
    EventType: eventTypes,
    TriggerSource: triggerSources,
    getOAuthToken: () => world.token,
    getAuthorizationInfo(authMode) {
      if (!Object.values(authModes).includes(authMode)) {
        throw new ServiceError(
          `The parameters (${typeof authMode}) don't match the method signature for ScriptApp.getAuthorizationInfo.`,
        );
      }
      // No other mode needs anything from the person.
      const isMissing = authMode === authModes.FULL && !world.hasRights();
      return emulate<GoogleAppsScript.Script.AuthorizationInfo>(gate, 'AuthorizationInfo', {
        getAuthorizationStatus: () =>
          isMissing ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED,
      });
    },
    ...newTriggers(gate, world),
  });
}
