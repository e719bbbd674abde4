import { z } from 'zod';

const tokenSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    /** Of the query that the pages belong to. */
    query: z.string(),
    revision: z.number(),
    after: z.tuple([z.number(), z.string()]).readonly(),
  }),
  z.strictObject({ kind: z.literal('calendars'), query: z.string(), start: z.number() }),
  z.strictObject({ kind: z.literal('sync'), calendarId: z.string(), revision: z.number() }),
]);

/** What a page token or sync token says; callers must take it as opaque. */
export type ListToken = z.infer<typeof tokenSchema>;

export function encodeToken(token: ListToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** The token, unless it is not one of ours. */
export function decodeToken(text: string): ListToken | undefined {
  try {
    return tokenSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
