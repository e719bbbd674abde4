import { z } from 'zod';
import type { HttpResponse } from './exchange';
import { RequestRefused } from './refusals';

/** A node of a JSON schema, as far as it says which fields there are. */
export interface SchemaNode {
  readonly $ref?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly items?: SchemaNode | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly additionalProperties?: unknown;
}

/** The fields that a caller wants, each with what it wants of the field; undefined stands for the whole of it. */
export type FieldSelection = ReadonlyMap<string, FieldSelection | undefined>;

const wholeField = '*';

/**
 * Reads the parameter `fields` of Google's APIs: names with commas between them, `a/b` and `a(b,c)` for parts of `a`,
 * `*` for every field. 400 for a name that the resource has not, and for what cannot be read. The syntax is that of
 * developers.google.com/workspace/calendar/api/guides/performance; `findDefinition` follows a `$ref` of the schema.
 */
export function readFieldSelection(
  text: string,
  resource: SchemaNode,
  findDefinition: (reference: string) => SchemaNode | undefined,
): FieldSelection {
  const tokens = text.match(/[^\s,/()]+|[,/()]/g) ?? [];
  let place = 0;

  const resolve = (node: SchemaNode): SchemaNode => {
    if (node.$ref !== undefined) return resolve(findDefinition(node.$ref) ?? {});
    if (node.items !== undefined) return resolve(node.items);
    const object = node.anyOf?.find(({ properties }) => properties !== undefined);
    return object === undefined ? node : resolve(object);
  };

  const fieldNode = (node: SchemaNode, name: string): SchemaNode => {
    const found = node.properties?.[name];
    if (found !== undefined || name === wholeField) return found ?? {};
    // The names in a map, such as those of extended properties, are the caller's own.
    return typeof node.additionalProperties === 'object' ? {} : refuseSelection(name);
  };

  const readList = (node: SchemaNode): FieldSelection => {
    const selection = new Map<string, FieldSelection | undefined>();
    for (;;) {
      readField(node, selection);
      if (tokens[place] !== ',') return selection;
      place += 1;
    }
  };

  const readField = (node: SchemaNode, selection: Map<string, FieldSelection | undefined>): void => {
    const name = tokens[place];
    if (name === undefined || /[,/()]/.test(name)) return refuseSelection(text);
    place += 1;
    const inner = resolve(fieldNode(resolve(node), name));
    const part = readPart(inner);
    const known = selection.get(name);
    selection.set(name, selection.has(name) ? joinSelections(known, part) : part);
  };

  const readPart = (node: SchemaNode): FieldSelection | undefined => {
    if (tokens[place] === '/') {
      place += 1;
      const part = new Map<string, FieldSelection | undefined>();
      readField(node, part);
      return part;
    }
    if (tokens[place] !== '(') return undefined;
    place += 1;
    const part = readList(node);
    if (tokens[place] !== ')') return refuseSelection(text);
    place += 1;
    return part;
  };

  const selection = readList(resource);
  return place === tokens.length ? selection : refuseSelection(text);
}

/** The answer with nothing but the selected fields; an answer without a body stays as it is. */
export function selectFields(response: HttpResponse, selection: FieldSelection): HttpResponse {
  if (response.status !== 200) return response;
  const content: unknown = JSON.parse(response.body);
  return { ...response, body: JSON.stringify(select(content, selection)) };
}

function select(value: unknown, selection: FieldSelection | undefined): unknown {
  if (selection === undefined) return value;
  if (Array.isArray(value)) return value.map((entry) => select(entry, selection));
  if (typeof value !== 'object' || value === null) return value;
  const isWhole = selection.has(wholeField);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      if (selection.has(key)) return [[key, select(entry, selection.get(key))]];
      return isWhole ? [[key, select(entry, selection.get(wholeField))]] : [];
    }),
  );
}

/** What two mentions of one field ask for together. */
function joinSelections(
  first: FieldSelection | undefined,
  second: FieldSelection | undefined,
): FieldSelection | undefined {
  if (first === undefined || second === undefined) return undefined;
  const joined = new Map(first);
  for (const [name, part] of second) {
    joined.set(name, joined.has(name) ? joinSelections(joined.get(name), part) : part);
  }
  return joined;
}

function refuseSelection(what: string): never {
  throw new RequestRefused({
    code: 400,
    domain: 'global',
    reason: 'invalidParameter',
    message: `Invalid field selection ${what}`,
    locationType: 'parameter',
    location: 'fields',
  });
}

/** Reads a node of a schema file. */
export const schemaNode: z.ZodType<SchemaNode> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    properties: z.record(z.string(), schemaNode).optional(),
    items: schemaNode.optional(),
    anyOf: z.array(schemaNode).optional(),
    additionalProperties: z.unknown().optional(),
  }),
);
