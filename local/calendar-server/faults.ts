import type { ApiMethod } from './access';
import type { FaultHook, HttpRequest, HttpResponse } from './exchange';
import { answerJson } from './exchange';
import type { DocumentedRefusal } from './refusals';
import { RequestRefused, answerRefusal, documentedRefusals } from './refusals';
import { findRoute } from './routes';

/** What a request asks for: a call by Google's name for it, or a whole batch. */
export type FaultedCall = ApiMethod | 'batch';

/** An answer that Google gives although no page documents it, and the two ways in which a network fails. */
export const undocumentedFaults = ['serviceUnavailable', 'html', 'lose-response', 'lose-request'] as const;

/** A way for an exchange to fail, by name. */
export type FaultName = DocumentedRefusal | (typeof undocumentedFaults)[number];

/** Which exchanges fail and how. */
export interface PlannedFault {
  /**
   * The exchange with this number, counted from 0 with the parts of batches; every exchange; every n-th one; or every
   * exchange that asks for the call, or for one of them.
   */
  readonly at: number | 'every' | { readonly everyNth: number } | FaultedCall | readonly FaultedCall[];
  readonly fault: FaultName;
  /** How many of these exchanges go through before the first one fails; none without it. */
  readonly after?: number;
  /** How many fail at most; no limit without it. */
  readonly times?: number;
  /** For the header Retry-After, which comes with 429 and 503 only; none without it. */
  readonly retryAfterSeconds?: number;
}

/** The calls that change events. */
export const eventWrites = ['events.insert', 'events.update', 'events.patch', 'events.delete'] as const;

/** Every name of a fault. */
export const faultNames: readonly FaultName[] = [
  ...(Object.keys(documentedRefusals) as DocumentedRefusal[]),
  ...undocumentedFaults,
];

/**
 * A fault hook that makes these faults and counts for itself, so each server needs its own. The first fault of the
 * list that is due at an exchange is made; the others count the exchange all the same. Throws RangeError for a
 * Retry-After on an answer that has none at Google.
 */
export function planFaults(faults: readonly PlannedFault[]): FaultHook {
  const plans = faults.map((planned) => ({
    planned,
    result: resultOf(planned),
    matchCount: 0,
    madeCount: 0,
  }));
  return (request, index) => {
    const call = callOf(request);
    const due = plans.filter((plan) => {
      if (!isAt(plan.planned.at, index, call)) return false;
      plan.matchCount += 1;
      const { after = 0, times = Infinity } = plan.planned;
      return plan.matchCount > after && plan.madeCount < times;
    });
    const [first] = due;
    if (first === undefined) return undefined;
    first.madeCount += 1;
    return first.result;
  };
}

function isAt(at: PlannedFault['at'], index: number, call: FaultedCall | undefined): boolean {
  if (typeof at === 'number') return index === at;
  if (at === 'every') return true;
  if (typeof at === 'string') return at === call;
  if ('everyNth' in at) return (index + 1) % at.everyNth === 0;
  return call !== undefined && at.includes(call);
}

function callOf(request: HttpRequest): FaultedCall | undefined {
  try {
    return findRoute(request).kind;
  } catch (error) {
    if (error instanceof RequestRefused) return undefined;
    throw error;
  }
}

function resultOf({ fault, retryAfterSeconds }: PlannedFault): Exclude<ReturnType<FaultHook>, undefined> {
  const result = answerOf(fault);
  if (retryAfterSeconds === undefined) return result;
  if (typeof result === 'string' || (result.status !== 429 && result.status !== 503)) {
    throw new RangeError(`Google sends no Retry-After with ${fault}.`);
  }
  return { ...result, headers: { ...result.headers, 'retry-after': String(retryAfterSeconds) } };
}

function answerOf(fault: FaultName): HttpResponse | 'lose-response' | 'lose-request' {
  switch (fault) {
    case 'lose-response':
    case 'lose-request':
      return fault;
    case 'serviceUnavailable':
      return serviceUnavailable();
    case 'html':
      return htmlError();
    default:
      return answerRefusal(fault);
  }
}

/** As callers of Google's APIs have reported it (googleapis/google-api-php-client#1879). */
function serviceUnavailable(): HttpResponse {
  const message = 'The service is currently unavailable.';
  return answerJson(503, {
    error: {
      errors: [{ domain: 'global', reason: 'backendError', message }],
      code: 503,
      message,
      status: 'UNAVAILABLE',
    },
  });
}

/** The page for people that Google's front end gives when what stands behind it does not answer; it is no JSON. */
function htmlError(): HttpResponse {
  return {
    status: 502,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body:
      '<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<title>Error 502 (Server Error)!!1</title>\n' +
      '<p><b>502.</b> <ins>That’s an error.</ins>\n' +
      '<p>The server encountered a temporary error and could not complete your request.\n' +
      '<p>Please try again in 30 seconds. <ins>That’s all we know.</ins>\n</html>\n',
  };
}
