import { emulate, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';

type Properties = GoogleAppsScript.Properties.Properties;

/** The three stores of PropertiesService, as they lie in the file beside the plan. */
export interface StoredProperties {
  document: Record<string, string>;
  /** A store for each person, by e-mail address. */
  user: Record<string, Record<string, string>>;
  script: Record<string, string>;
}

export function emptyProperties(): StoredProperties {
  return { document: {}, user: {}, script: {} };
}

/** Bytes of one value and of one store (Google's quotas for Properties). */
const maximumValueBytes = 9 * 1024;
const maximumStoreBytes = 500 * 1024;

/** The global PropertiesService over those stores, for the person with that e-mail address. */
export function newPropertiesService(
  gate: ServiceGate,
  stored: StoredProperties,
  email: string,
): GoogleAppsScript.Properties.PropertiesService {
  const storeOf = (name: 'document' | 'script'): Properties =>
    newProperties(
      gate,
      () => stored[name],
      (store) => {
        stored[name] = store;
      },
    );
  return emulate<GoogleAppsScript.Properties.PropertiesService>(gate, 'PropertiesService', {
    getDocumentProperties: () => storeOf('document'),
    getUserProperties: () =>
      newProperties(
        gate,
        () => stored.user[email] ?? {},
        (store) => {
          stored.user[email] = store;
        },
      ),
    getScriptProperties: () => storeOf('script'),
  });
}

function newProperties(
  gate: ServiceGate,
  read: () => Readonly<Record<string, string>>,
  write: (store: Record<string, string>) => void,
): Properties {
  const writeChecked = (store: Record<string, string>): Properties => {
    const sizes = Object.entries(store).map(([key, value]) => byteLength(key) + byteLength(value));
    if (sizes.reduce((sum, size) => sum + size, 0) > maximumStoreBytes) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    write(store);
    return properties;
  };
  const properties: Properties = emulate<Properties>(gate, 'Properties', {
    getProperty: (key) => read()[key] ?? null,
    getProperties: () => ({ ...read() }),
    getKeys: () => Object.keys(read()),
    setProperty: (key: unknown, value: unknown) =>
      writeChecked({ ...read(), [readText(key)]: readValue(value) }),
    setProperties(...parameters: readonly unknown[]) {
      const [added, deleteAllOthers] = parameters;
      if (typeof added !== 'object' || added === null)
        throw new ServiceError('setProperties needs an object.');
      const entries: readonly [string, unknown][] = Object.entries(added);
      const texts = entries.map(([key, value]): [string, string] => [key, readValue(value)]);
      return writeChecked({ ...(deleteAllOthers === true ? {} : read()), ...Object.fromEntries(texts) });
    },
    deleteProperty: (key) =>
      writeChecked(Object.fromEntries(Object.entries(read()).filter(([name]) => name !== key))),
    deleteAllProperties: () => writeChecked({}),
  });
  return properties;
}

/** Google turns other values into text in ways of its own; we accept texts alone. */
function readText(value: unknown): string {
  if (typeof value !== 'string') {
    throw new ServiceError(
      `The parameters (${typeof value}) don't match the method signature: a string is wanted.`,
    );
  }
  return value;
}

function readValue(value: unknown): string {
  const text = readText(value);
  if (byteLength(text) > maximumValueBytes) throw new ServiceError('Argument too large: value');
  return text;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
