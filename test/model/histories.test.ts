import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { histories } from './actions';
import { runHistory } from './runHistory';

/** Each of the time zones that the tests run in tries other histories. */
const seedByZone: Readonly<Record<string, number>> = {
  'America/Los_Angeles': 1101,
  UTC: 2202,
  'Asia/Vladivostok': 3303,
};
const seed = seedByZone[process.env['TZ'] ?? ''] ?? 4404;

it(`keeps every promise through random histories (seed ${seed}; the long form is npm run proof)`, () => {
  const outcome = fc.check(
    fc.property(histories, (actions) => {
      runHistory(actions);
    }),
    { numRuns: 40, seed },
  );
  const { counterexample, errorInstance } = outcome;
  expect({
    history: counterexample?.[0],
    broken: errorInstance instanceof Error ? errorInstance.message : '',
  }).toEqual({
    history: undefined,
    broken: '',
  });
}, 240_000);
