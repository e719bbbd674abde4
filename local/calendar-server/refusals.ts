import type { HttpResponse } from './exchange';
import { answerJson } from './exchange';

/** One error of the Calendar API: what its error body says. */
export interface Refusal {
  readonly code: number;
  readonly domain: 'global' | 'calendar' | 'usageLimits';
  readonly reason: string;
  readonly message: string;
  readonly locationType?: 'header' | 'parameter';
  readonly location?: string;
  /** Set for the errors that Google's front end gives before Calendar sees the request. */
  readonly status?: 'INVALID_ARGUMENT' | 'PERMISSION_DENIED';
  /** Where the entry of `errors` says something else than the whole. */
  readonly entryMessage?: string;
}

/** Ends the handling of one request; the server turns it into the error body. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/**
 * The errors documented in developers.google.com/workspace/calendar/api/guides/errors, each with its exact texts. A
 * fault hook answers with them too.
 */
export const documentedRefusals = {
  timeRangeEmpty: {
    code: 400,
    domain: 'calendar',
    reason: 'timeRangeEmpty',
    message: 'The specified time range is empty.',
    locationType: 'parameter',
    location: 'timeMax',
  },
  authError: {
    code: 401,
    domain: 'global',
    reason: 'authError',
    message: 'Invalid Credentials',
    locationType: 'header',
    location: 'Authorization',
  },
  userRateLimitExceeded: {
    code: 403,
    domain: 'usageLimits',
    reason: 'userRateLimitExceeded',
    message: 'User Rate Limit Exceeded',
  },
  rateLimitExceeded: {
    code: 403,
    domain: 'usageLimits',
    reason: 'rateLimitExceeded',
    message: 'Rate Limit Exceeded',
  },
  tooManyRequests: {
    code: 429,
    domain: 'usageLimits',
    reason: 'rateLimitExceeded',
    message: 'Rate Limit Exceeded',
  },
  quotaExceeded: {
    code: 403,
    domain: 'usageLimits',
    reason: 'quotaExceeded',
    message: 'Calendar usage limits exceeded.',
  },
  forbiddenForNonOrganizer: {
    code: 403,
    domain: 'calendar',
    reason: 'forbiddenForNonOrganizer',
    message: 'Shared properties can only be changed by the organizer of the event.',
  },
  notFound: { code: 404, domain: 'global', reason: 'notFound', message: 'Not Found' },
  duplicate: {
    code: 409,
    domain: 'global',
    reason: 'duplicate',
    message: 'The requested identifier already exists.',
  },
  conflict: { code: 409, domain: 'global', reason: 'conflict', message: 'Conflict' },
  fullSyncRequired: {
    code: 410,
    domain: 'calendar',
    reason: 'fullSyncRequired',
    message: 'Sync token is no longer valid, a full sync is required.',
    locationType: 'parameter',
    location: 'syncToken',
  },
  updatedMinTooLongAgo: {
    code: 410,
    domain: 'calendar',
    reason: 'updatedMinTooLongAgo',
    message: 'The requested minimum modification time lies too far in the past.',
    locationType: 'parameter',
    location: 'updatedMin',
  },
  deleted: { code: 410, domain: 'global', reason: 'deleted', message: 'Resource has been deleted' },
  conditionNotMet: {
    code: 412,
    domain: 'global',
    reason: 'conditionNotMet',
    message: 'Precondition Failed',
    locationType: 'header',
    location: 'If-Match',
  },
  backendError: { code: 500, domain: 'global', reason: 'backendError', message: 'Backend Error' },
} as const satisfies Record<string, Refusal>;

/** The name of a documented error; mostly its reason. */
export type DocumentedRefusal = keyof typeof documentedRefusals;

/** The answer that Google documents for an error. */
export function answerRefusal(name: DocumentedRefusal): HttpResponse {
  return answerError(documentedRefusals[name]);
}

/** Refuses the request with a documented error. */
export function refuse(name: DocumentedRefusal): never {
  throw new RequestRefused(documentedRefusals[name]);
}

/** 400 for a value that Calendar does not take; `parameter` names the query parameter at fault. */
export function refuseInvalid(message: string, parameter?: string): never {
  throw new RequestRefused({
    code: 400,
    domain: 'global',
    reason: 'invalid',
    message,
    ...(parameter === undefined ? {} : { locationType: 'parameter', location: parameter }),
  });
}

/** 400 for something that has to be there. */
export function refuseMissing(message: string): never {
  throw new RequestRefused({ code: 400, domain: 'global', reason: 'required', message });
}

/** 400 in the plain form that a malformed date gets. */
export function refuseMalformed(message = 'Bad Request'): never {
  throw new RequestRefused({ code: 400, domain: 'global', reason: 'badRequest', message });
}

/** 400 for a body that is no JSON, or JSON that does not fit the resource. */
export function refusePayload(message: string, reason: 'badRequest' | 'parseError' = 'badRequest'): never {
  throw new RequestRefused({ code: 400, domain: 'global', reason, message, status: 'INVALID_ARGUMENT' });
}

/** 403 for a token whose scopes do not allow the call, in the form that Google's front end gives. */
export function refuseScopes(): never {
  throw new RequestRefused({
    code: 403,
    domain: 'global',
    reason: 'insufficientPermissions',
    message: 'Request had insufficient authentication scopes.',
    entryMessage: 'Insufficient Permission',
    status: 'PERMISSION_DENIED',
  });
}

/** 403 for a person whose right on the calendar is too small. */
export function refuseAccess(needed: 'writer' | 'owner'): never {
  throw new RequestRefused({
    code: 403,
    domain: 'calendar',
    reason: 'requiredAccessLevel',
    message: `You need to have ${needed} access to this calendar.`,
  });
}

/** 501, never given by Google: the request is about something this server does not emulate, which `what` names. */
export function refuseUnemulated(what: string): never {
  throw new RequestRefused({
    code: 501,
    domain: 'global',
    reason: 'notEmulated',
    message: `The local Calendar server does not emulate ${what}.`,
  });
}

/** The error body of a refusal. */
export function answerError(refusal: Refusal): HttpResponse {
  const { code, domain, reason, message, locationType, location, status } = refusal;
  const entry = {
    domain,
    reason,
    message: refusal.entryMessage ?? message,
    ...(locationType === undefined ? {} : { locationType, location }),
  };
  return answerJson(code, {
    error: { errors: [entry], code, message, ...(status === undefined ? {} : { status }) },
  });
}
