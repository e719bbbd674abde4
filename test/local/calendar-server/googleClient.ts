import { calendar } from '@googleapis/calendar';
import { z } from 'zod';

/** Google's own client for Calendar API v3. */
export type GoogleClient = ReturnType<typeof calendar>;

/** The client of a server at this address; it tries again only when asked to. */
export function googleClientOf(
  url: string,
  { token = 'teacher-token', retry = false }: { readonly token?: string; readonly retry?: boolean } = {},
): GoogleClient {
  return calendar({
    version: 'v3',
    rootUrl: `${url}/`,
    headers: token === '' ? {} : { Authorization: `Bearer ${token}` },
    retry,
    // Left to itself the client imports its fetch, which Jest does not allow.
    fetchImplementation: fetch,
  });
}

/** What the client throws, as far as callers go by it. */
const failureShape = z.object({
  code: z.number(),
  message: z.string(),
  response: z.object({
    data: z.object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })) }) }),
  }),
});

/** Code and reason of the error that the client throws. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return 'no failure';
  } catch (error) {
    const { code, response } = failureShape.parse(error);
    return { code, reason: response.data.error.errors[0]?.reason };
  }
}
