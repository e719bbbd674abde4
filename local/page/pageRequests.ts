import * as z from 'zod';
import type { PageRequestPath, PageRequests } from './pageApi';

const nothing = z.strictObject({});
const sheetId = z.int();
const number = z.int().min(1);
const cell = { sheetId, rowNumber: number, columnNumber: number };
const range = z.object({ sheetId, range: z.string() });
const rows = z.object({ sheetId, rowNumber: number, rowCount: number });

/** What each POST must carry. */
const schemas: { readonly [Path in PageRequestPath]: z.ZodType<PageRequests[Path]> } = {
  '/open': nothing,
  '/menu': z.object({ functionName: z.string().min(1) }),
  '/run': z.object({ functionName: z.string(), parameters: z.array(z.unknown()) }),
  '/close-sidebar': nothing,
  '/type': z.object({ ...cell, text: z.string() }),
  '/paste': z.object({ ...cell, rows: z.array(z.array(z.string())) }),
  '/clear': range,
  '/select': range,
  '/insert-rows': rows,
  '/delete-rows': rows,
  '/undo': nothing,
  '/open-file': z.object({ name: z.string().max(300), content: z.base64() }),
};

export function isPageRequestPath(path: string): path is PageRequestPath {
  return Object.hasOwn(schemas, path);
}

/** The request's body, or undefined when it is not what that path takes. */
export function parsePageRequest<Path extends PageRequestPath>(
  path: Path,
  body: unknown,
): PageRequests[Path] | undefined {
  const schema: z.ZodType<PageRequests[Path]> = schemas[path];
  return schema.safeParse(body).data;
}
