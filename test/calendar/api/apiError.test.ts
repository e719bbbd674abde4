import { describe, expect, it } from '@jest/globals';
import { readApiError } from '../../../src/calendar/api/apiError';

describe('an error of Calendar', () => {
  it.each([
    [400, 'timeRangeEmpty', 'refused'],
    [401, 'authError', 'stop-right'],
    [403, 'userRateLimitExceeded', 'retry'],
    [403, 'rateLimitExceeded', 'retry'],
    [429, 'rateLimitExceeded', 'retry'],
    [403, 'quotaExceeded', 'stop-limit'],
    [403, 'forbiddenForNonOrganizer', 'refused'],
    [404, 'notFound', 'gone'],
    [409, 'duplicate', 'exists'],
    [409, 'conflict', 'retry'],
    [410, 'deleted', 'gone'],
    [412, 'conditionNotMet', 'changed'],
    [500, 'backendError', 'retry'],
    [503, 'somethingNew', 'retry'],
    [403, 'somethingNew', 'stop-right'],
    [418, 'somethingNew', 'refused'],
  ])('%i %s means: %s', (status, reason, action) => {
    const body = { error: { errors: [{ domain: 'd', reason, message: 'm' }], code: status, message: 'm' } };
    expect(readApiError({ status, headers: {}, body: JSON.stringify(body) })).toEqual({
      status,
      reason,
      message: 'm',
      action,
    });
  });

  it.each(['', 'not JSON', '{"error":"text"}', '<html>'])(
    'goes by its status when its body is «%s»',
    (body) => {
      expect(readApiError({ status: 503, headers: {}, body })).toMatchObject({ reason: '', action: 'retry' });
    },
  );
});
