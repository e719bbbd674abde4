import { describe, expect, it } from '@jest/globals';
import {
  copyCallParameters,
  IllegalCallValueError,
} from '../../../../../local/page/client/scriptRun/callValues';

class Partner {
  readonly name = 'Музей';
}

const cycleFree = { a: 1 };
const cycle: Record<string, unknown> = {};
cycle.itself = { again: cycle };

describe('parameters of google.script.run', () => {
  it.each([
    ['numbers, text, true and null', [1.5, 'музей', true, null], [1.5, 'музей', true, null]],
    ['objects and arrays', [{ rows: [{ rowNumber: 7 }] }], [{ rows: [{ rowNumber: 7 }] }]],
    ['undefined array items as null', [[1, undefined, 3]], [[1, null, 3]]],
    ['holes of an array as null', [Object.assign([], { 1: 'b', length: 2 })], [[null, 'b']]],
    ['undefined members left out', [{ a: undefined, b: 1 }], [{ b: 1 }]],
    ['an undefined parameter as null', [undefined, 2], [null, 2]],
    ['the same object twice, which is no cycle', [[cycleFree, cycleFree]], [[{ a: 1 }, { a: 1 }]]],
  ])('carry %s', (_, given, sent) => {
    expect(copyCallParameters(given)).toEqual(sent);
  });

  it.each([
    ['a Date', [new Date(0)], '0'],
    ['a function inside', [1, { after: () => undefined }], '1.after'],
    ['a Date in an array', [{ dates: ['1', new Date(0)] }], '0.dates.1'],
    ['an object of a class', [new Partner()], '0'],
    ['a Map', [new Map()], '0'],
    ['a symbol', [Symbol('a')], '0'],
    ['a bigint', [1n], '0'],
    ['a cycle', [cycle], '0.itself.again'],
  ])('refuse %s and tell where', (_, given, path) => {
    expect(() => copyCallParameters(given)).toThrow(new IllegalCallValueError(path));
  });

  it('are copies', () => {
    const given = { rows: [1] };
    const [sent] = copyCallParameters([given]);
    given.rows.push(2);
    expect(sent).toEqual({ rows: [1] });
  });
});
