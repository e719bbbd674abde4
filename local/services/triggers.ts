import { randomBytes } from 'node:crypto';
import { emulate, Handles, isEmulated, NotEmulatedError, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';
import { eventTypes, triggerSources } from './enums';
import type { Person } from './person';

type Trigger = GoogleAppsScript.Script.Trigger;
type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Triggers = Pick<
  GoogleAppsScript.Script.ScriptApp,
  'newTrigger' | 'getProjectTriggers' | 'getUserTriggers' | 'deleteTrigger'
>;

/** A time-driven trigger, as it lies in the file beside the plan. */
export interface StoredTrigger {
  /** Digits, unique; what `Trigger.getUniqueId` gives. */
  readonly triggerId: string;
  /** Of the spreadsheet in which it was made; an add-on's trigger works in no other. */
  readonly spreadsheetId: string;
  readonly functionName: string;
  /** E-mail address of who made it; it runs with this person's rights. */
  readonly creator: string;
  readonly everyHours: number;
}

/** What the triggers of one execution belong to. */
export interface TriggerWorld {
  /** Of all people; changed in place. */
  readonly triggers: StoredTrigger[];
  readonly spreadsheetId: string;
  readonly person: Person;
}

/** Of one person in one script (Google's quotas). */
const maximumPerPerson = 20;

/**
 * The part of ScriptApp that makes, lists and deletes triggers, as Google has it for editor add-ons: time-driven ones
 * run at most hourly, and there is one of a type for each person in each spreadsheet (guide "Editor add-on triggers").
 * A person sees only their own.
 */
export function newTriggers(gate: ServiceGate, world: TriggerWorld): Triggers {
  const listed = new Handles<StoredTrigger>('Trigger');
  const created = new WeakSet();
  const list = (): Trigger[] =>
    world.triggers.filter(isOwnHere(world)).map((stored) => listed.add(newTrigger(gate, stored), stored));
  return {
    newTrigger: (functionName) =>
      emulate<GoogleAppsScript.Script.TriggerBuilder>(gate, 'TriggerBuilder', {
        timeBased: () =>
          newClockTriggerBuilder(gate, (everyHours) => {
            const trigger = newTrigger(gate, addTrigger(world, functionName, everyHours));
            created.add(trigger);
            return trigger;
          }),
      }),
    getProjectTriggers: list,
    getUserTriggers(document: object) {
      if (!isEmulated(document) || !('getSpreadsheetTimeZone' in document))
        throw new NotEmulatedError('ScriptApp.getUserTriggers of anything but a Spreadsheet');
      return list();
    },
    deleteTrigger(trigger) {
      // Several public projects saw Google refuse the object that `create` gave; one from a list it takes.
      const stored = created.has(trigger) ? undefined : listed.contentOf(trigger);
      const index = stored === undefined ? -1 : world.triggers.indexOf(stored);
      if (index < 0) {
        throw new ServiceError(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      }
      world.triggers.splice(index, 1);
    },
  };
}

/** Frequencies that an add-on may not have are refused by `create`, as on Google. */
function newClockTriggerBuilder(
  gate: ServiceGate,
  create: (everyHours: number) => Trigger,
): ClockTriggerBuilder {
  let hours: number | undefined;
  const builder: ClockTriggerBuilder = emulate<ClockTriggerBuilder>(gate, 'ClockTriggerBuilder', {
    everyHours(n) {
      if (!Number.isInteger(n)) throw new ServiceError(`Invalid argument: ${n}`);
      hours = n;
      return builder;
    },
    everyMinutes(n) {
      hours = n / 60;
      return builder;
    },
    create() {
      if (hours === undefined) throw new NotEmulatedError('ClockTriggerBuilder.create without everyHours');
      if (hours < 1) throw new ServiceError('Clock events must be scheduled at least 1 hour(s) apart.');
      return create(hours);
    },
  });
  return builder;
}

function addTrigger(world: TriggerWorld, functionName: string, everyHours: number): StoredTrigger {
  const { triggers, person, spreadsheetId } = world;
  if (triggers.filter(({ creator }) => creator === person.email).length >= maximumPerPerson) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (triggers.some(isOwnHere(world))) {
    throw new ServiceError(
      'The Add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
  const triggerId = String(randomBytes(8).readBigUInt64BE());
  const stored = { triggerId, spreadsheetId, functionName, creator: person.email, everyHours };
  triggers.push(stored);
  return stored;
}

function isOwnHere({ person, spreadsheetId }: TriggerWorld): (trigger: StoredTrigger) => boolean {
  return (trigger) => trigger.creator === person.email && trigger.spreadsheetId === spreadsheetId;
}

function newTrigger(gate: ServiceGate, stored: StoredTrigger): Trigger {
  return emulate<Trigger>(gate, 'Trigger', {
    getHandlerFunction: () => stored.functionName,
    getUniqueId: () => stored.triggerId,
    getEventType: () => eventTypes.CLOCK,
    getTriggerSource: () => triggerSources.CLOCK,
  });
}
