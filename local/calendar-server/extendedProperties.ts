import type { calendar_v3 } from '@googleapis/calendar';
import { refuseInvalid, refuseMalformed } from './refusals';

type ExtendedProperties = NonNullable<calendar_v3.Schema$Event['extendedProperties']>;

const maximumKeyLength = 44;
const maximumValueLength = 1024;
const maximumCount = 300;
const maximumBytes = 32 * 1024;

/**
 * Applies the limits of developers.google.com/workspace/calendar/api/guides/extended-properties: too long a key is
 * dropped and too long a value is cut, both without a word; too many or too much in all gives 400.
 */
export function limitExtendedProperties(properties: ExtendedProperties): ExtendedProperties | undefined {
  const limited: ExtendedProperties = {};
  for (const visibility of ['private', 'shared'] as const) {
    const kept = Object.entries(properties[visibility] ?? {}).flatMap(([key, value]) =>
      key.length > maximumKeyLength ? [] : [[key, value.slice(0, maximumValueLength)] as const],
    );
    if (kept.length > 0) limited[visibility] = Object.fromEntries(kept);
  }
  const all = [...Object.entries(limited.private ?? {}), ...Object.entries(limited.shared ?? {})];
  const byteCount = all.reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (all.length > maximumCount || byteCount > maximumBytes) {
    refuseMalformed(`Extended properties exceed ${maximumCount} properties or ${maximumBytes} bytes.`);
  }
  return all.length === 0 ? undefined : limited;
}

/** Whether the event has every property asked for, each written `name=value`. */
export function matchesProperties(
  event: calendar_v3.Schema$Event,
  visibility: 'private' | 'shared',
  constraints: readonly string[],
): boolean {
  const properties = event.extendedProperties?.[visibility] ?? {};
  return constraints.every((constraint) => {
    const equals = constraint.indexOf('=');
    if (equals < 1) return refuseInvalid('Invalid Value', `${visibility}ExtendedProperty`);
    return properties[constraint.slice(0, equals)] === constraint.slice(equals + 1);
  });
}
