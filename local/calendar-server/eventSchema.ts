import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { calendar_v3 } from '@googleapis/calendar';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { z } from 'zod';
import type { SchemaNode } from './partialResponse';
import { schemaNode } from './partialResponse';
import { refusePayload } from './refusals';

/** Where makeEventSchema.mjs puts the schema, below the working directory. */
export const defaultEventSchemaPath = 'build/calendar-event-schema.json';

/** The schema has not been generated on this machine. */
export class EventSchemaMissingError extends Error {
  override readonly name = 'EventSchemaMissingError';

  constructor(readonly path: string) {
    super(`There is no event schema at ${path}. Run: node local/calendar-server/makeEventSchema.mjs`);
  }
}

const validators = new Map<string, ValidateFunction<calendar_v3.Schema$Event>>();
const definitionsByPath = new Map<string, Readonly<Record<string, SchemaNode>>>();

/**
 * Checks a request body against Google's published type of an event and gives it without nulls, which in JSON stand
 * for an absent field. Refuses unknown fields and wrong types with 400.
 */
export function checkEventBody(body: object, schemaPath: string): calendar_v3.Schema$Event {
  const withoutNulls = removeNulls(body);
  const validate = loadValidator(resolve(schemaPath));
  if (validate(withoutNulls)) return withoutNulls;
  return refusePayload(describeMismatch(validate.errors?.[0], withoutNulls));
}

function loadValidator(path: string): ValidateFunction<calendar_v3.Schema$Event> {
  const known = validators.get(path);
  if (known !== undefined) return known;
  const schema = z.looseObject({}).parse(readSchema(path));
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<calendar_v3.Schema$Event>(schema);
  validators.set(path, validate);
  return validate;
}

/** The types of the schema by their names. */
export function loadEventDefinitions(schemaPath: string): Readonly<Record<string, SchemaNode>> {
  const path = resolve(schemaPath);
  const known = definitionsByPath.get(path);
  if (known !== undefined) return known;
  const { definitions } = z
    .looseObject({ definitions: z.record(z.string(), schemaNode) })
    .parse(readSchema(path));
  definitionsByPath.set(path, definitions);
  return definitions;
}

function readSchema(path: string): unknown {
  if (!existsSync(path)) throw new EventSchemaMissingError(path);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A copy in which no object has a field that is null. */
function removeNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (entry === null ? [] : [[key, removeNulls(entry)]])),
  );
}

function describeMismatch(error: ErrorObject | undefined, body: unknown): string {
  if (error === undefined) return 'Invalid JSON payload received.';
  const place = error.instancePath.split('/').slice(1).join('.');
  if (error.keyword === 'additionalProperties') {
    const where = place === '' ? '' : ` at '${place}'`;
    return `Invalid JSON payload received. Unknown name "${error.params['additionalProperty']}"${where}: Cannot find field.`;
  }
  return `Invalid value at '${place}' (${error.message ?? error.keyword}), ${JSON.stringify(valueAt(body, error.instancePath))}`;
}

function valueAt(body: unknown, instancePath: string): unknown {
  return instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      body,
    );
}
