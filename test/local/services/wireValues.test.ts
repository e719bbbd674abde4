import { describe, expect, it } from '@jest/globals';
import { hostOf } from './scriptHost';

const echo = hostOf('function echo(value) { return value; }');

function send(value: unknown): unknown {
  return echo.runFromSidebar('echo', [value]);
}

function receive(expression: string): unknown {
  return hostOf(`function give() { return ${expression}; }`).runFromSidebar('give', []);
}

class Point {
  constructor(readonly x = 1) {}
}

describe('a parameter of google.script.run', () => {
  it.each([1, -0.5, 'text', true, null, [], {}, [1, 'a', [null]], { a: { b: [1] } }])(
    'arrives as it was: %j',
    (value) => {
      expect(send(value)).toEqual({ ok: true, value });
    },
  );

  it('comes as null for an undefined item and not at all for an undefined member', () => {
    expect(send([undefined, 1])).toEqual({ ok: true, value: [null, 1] });
    expect(send({ a: undefined, b: 1 })).toStrictEqual({ ok: true, value: { b: 1 } });
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  it.each([
    ['a Date', new Date(0), '0'],
    ['a Date inside', { rows: [{ day: new Date(0) }] }, '0.rows.0.day'],
    ['a function', [() => 1], '0.0'],
    ['a symbol', { a: Symbol('a') }, '0.a'],
    ['a cycle', cycle, '0.self'],
    ['a class instance', { point: new Point() }, '0.point'],
    ['a Map', new Map(), '0'],
    ['a bigint', 1n, '0'],
    ['a number that JSON cannot write', [NaN], '0.0'],
  ])('makes the call fail when it is or holds %s', (_kind, value, property) => {
    expect(send(value)).toEqual({
      ok: false,
      message: `TypeError: Failed due to illegal value in property: ${property}`,
    });
  });

  it('may repeat an object that is no cycle', () => {
    const shared = { a: 1 };
    expect(send([shared, shared])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] });
  });

  it('keeps a member named __proto__ a member', () => {
    const parsed: unknown = JSON.parse('{"__proto__": {"polluted": 1}}');
    const host = hostOf(
      'function look(value) { return [Object.keys(value), value.polluted === undefined]; }',
    );
    expect(host.runFromSidebar('look', [parsed])).toEqual({ ok: true, value: [['__proto__'], true] });
  });
});

describe('a value returned to the sidebar', () => {
  it.each([
    ['{ a: [1, undefined], b: undefined }', { a: [1, null] }],
    ['undefined', null],
    ['"text"', 'text'],
  ])('is copied: %s', (expression, value) => {
    expect(receive(expression)).toStrictEqual({ ok: true, value });
  });

  it.each([
    'new Date()',
    '[new Date()]',
    '() => 1',
    'new Map()',
    '{ at: SpreadsheetApp.getActiveSpreadsheet() }',
    'Promise.resolve(1)',
  ])('makes the call fail: %s', (expression) => {
    expect(receive(expression)).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^The script completed but the returned value is not a supported return type/,
      ) as unknown,
    });
  });
});
