import { describe, expect, it } from '@jest/globals';
import {
  CalendarAnswerError,
  type ErrorAction,
  problemOf,
  readApiError,
} from '../../../src/calendar/api/apiError';

/** The errors that Google documents, with the exact body of each (guides/errors of Calendar API v3). */
const documented: readonly (readonly [number, string, string, string, ErrorAction, object])[] = [
  [
    400,
    'calendar',
    'timeRangeEmpty',
    'The specified time range is empty.',
    'refused',
    { locationType: 'parameter', location: 'timeMax' },
  ],
  [
    401,
    'global',
    'authError',
    'Invalid Credentials',
    'stop-expired',
    { locationType: 'header', location: 'Authorization' },
  ],
  [403, 'usageLimits', 'userRateLimitExceeded', 'User Rate Limit Exceeded', 'retry', {}],
  [403, 'usageLimits', 'rateLimitExceeded', 'Rate Limit Exceeded', 'retry', {}],
  [429, 'usageLimits', 'rateLimitExceeded', 'Rate Limit Exceeded', 'retry', {}],
  [403, 'usageLimits', 'quotaExceeded', 'Calendar usage limits exceeded.', 'stop-limit', {}],
  [
    403,
    'calendar',
    'forbiddenForNonOrganizer',
    'Shared properties can only be changed by the organizer of the event.',
    'refused',
    {},
  ],
  [404, 'global', 'notFound', 'Not Found', 'missing', {}],
  [409, 'global', 'duplicate', 'The requested identifier already exists.', 'exists', {}],
  [409, 'global', 'conflict', 'Conflict', 'conflict', {}],
  [
    410,
    'calendar',
    'fullSyncRequired',
    'Sync token is no longer valid, a full sync is required.',
    'deleted',
    { locationType: 'parameter', location: 'syncToken' },
  ],
  [
    410,
    'calendar',
    'updatedMinTooLongAgo',
    'The requested minimum modification time lies too far in the past.',
    'deleted',
    { locationType: 'parameter', location: 'updatedMin' },
  ],
  [410, 'global', 'deleted', 'Resource has been deleted', 'deleted', {}],
  [
    412,
    'global',
    'conditionNotMet',
    'Precondition Failed',
    'changed',
    { locationType: 'header', location: 'If-Match' },
  ],
  [500, 'global', 'backendError', 'Backend Error', 'retry', {}],
  [503, 'global', 'backendError', 'Backend Error', 'retry', {}],
];

describe('an error of Calendar', () => {
  it.each(documented)('%i %s %s «%s» means: %s', (code, domain, reason, message, action, location) => {
    const body = { error: { errors: [{ domain, reason, message, ...location }], code, message } };
    expect(readApiError({ status: code, headers: {}, body: JSON.stringify(body) })).toEqual({
      status: code,
      reason,
      message,
      action,
    });
  });

  it.each([
    [403, 'insufficientPermissions', 'stop-right'],
    [403, 'requiredAccessLevel', 'stop-right'],
    [403, 'forbidden', 'stop-right'],
    [403, 'dailyLimitExceeded', 'stop-limit'],
    [403, 'somethingNew', 'stop-right'],
    [400, 'somethingNew', 'refused'],
    [404, 'somethingNew', 'missing'],
    [409, 'somethingNew', 'exists'],
    [418, 'somethingNew', 'refused'],
    [502, 'somethingNew', 'retry'],
  ])('%i %s, which the table does not name, means: %s', (status, reason, action) => {
    const body = { error: { errors: [{ domain: 'd', reason, message: 'm' }], code: status, message: 'm' } };
    expect(readApiError({ status, headers: {}, body: JSON.stringify(body) })).toMatchObject({ action });
  });

  it.each(['', 'not JSON', '{"error":"text"}', '<html>', '[]', 'null'])(
    'goes by its status when its body is «%s»',
    (body) => {
      expect(readApiError({ status: 503, headers: {}, body })).toMatchObject({ reason: '', action: 'retry' });
      expect(readApiError({ status: 401, headers: {}, body })).toMatchObject({ action: 'stop-expired' });
    },
  );

  it('has the message of the whole when it lists no single errors', () => {
    const body = JSON.stringify({ error: { code: 403, message: 'Calendar API has not been used' } });
    expect(readApiError({ status: 403, headers: {}, body }).message).toBe('Calendar API has not been used');
  });
});

describe('an error of a whole request', () => {
  it.each<readonly [ErrorAction, string]>([
    ['stop-limit', 'limit'],
    ['stop-right', 'no-right'],
    ['stop-expired', 'expired'],
    ['missing', 'gone'],
    ['deleted', 'gone'],
    ['retry', 'unreachable'],
    ['conflict', 'unreachable'],
  ])('%s is the problem: %s', (action, problem) => {
    const error = { status: 400, reason: 'why', message: 'In words', action };
    expect(problemOf(error)).toEqual({ ok: false, problem, detail: '400 why In words' });
  });

  it.each<ErrorAction>(['refused', 'exists', 'changed'])('%s is a broken world', (action) => {
    expect(() => problemOf({ status: 400, reason: 'why', message: 'm', action })).toThrow(
      CalendarAnswerError,
    );
  });
});
