import { describe, expect, it } from '@jest/globals';
import { answerRefusal } from '../../../local/calendar-server/refusals';
import { askBatches, type AskedPart, unitsOf } from '../../../src/calendar/api/askBatches';
import type { BatchPart } from '../../../src/calendar/api/batch';
import { type HttpResponse, HttpUnreachableError } from '../../../src/calendar/api/http';
import { createPace } from '../../../src/calendar/api/pace';

/** Answers a batch with 204 for each of its parts. */
function answerAll(body: string): HttpResponse {
  const count = body.match(/ HTTP\/1\.1/g)?.length ?? 0;
  const parts = Array.from({ length: count }, () => '--b\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n\r\n');
  const headers = { 'content-type': 'multipart/mixed; boundary=b' };
  return { status: 200, headers, body: `${parts.join('')}--b--` };
}

function askWith(parts: readonly AskedPart[], answer: (body: string, number: number) => HttpResponse) {
  let nowMs = 0;
  const clock = { nowMs: () => nowMs, waitMs: (ms: number) => void (nowMs += ms), random: () => 0 };
  const pace = createPace(clock, []);
  const bodies: string[] = [];
  const http = {
    fetch({ body = '' }: { readonly body?: string }) {
      bodies.push(body);
      return answer(body, bodies.length);
    },
  };
  return { ...askBatches(http, pace, parts, 300_000), bodies, spent: pace.recent() };
}

function part(path: string, isAlone = false, method: BatchPart['method'] = 'DELETE'): AskedPart {
  return { part: { method, path: `/${path}` }, isAlone };
}

describe('asking in batches', () => {
  it('puts parts together but for those that met a conflict, and answers in the order of the parts', () => {
    const asked = askWith([part('a'), part('b', true), part('c'), part('d', true)], answerAll);
    expect(asked.bodies.map((body) => [...body.matchAll(/DELETE \/(\w)/g)].map(([, path]) => path))).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ]);
    expect(asked.answers.map((answer) => answer?.status)).toEqual([204, 204, 204, 204]);
  });

  it('counts a patch as three units and every other call as one', () => {
    expect(
      (['GET', 'POST', 'DELETE', 'PATCH'] as const).map((method) => unitsOf({ method, path: '/' })),
    ).toEqual([1, 1, 1, 3]);
    const asked = askWith([part('a', false, 'PATCH'), part('b'), part('c', true)], answerAll);
    expect(asked.spent.map(({ units }) => units)).toEqual([5]);
  });

  it('keeps the answers that came when a later batch is refused for good', () => {
    const asked = askWith([part('a'), part('b', true), part('c', true)], (body, number) =>
      number === 2 ? answerRefusal('quotaExceeded') : answerAll(body),
    );
    expect(asked.stopped).toMatchObject({ problem: 'limit' });
    expect(asked.answers.map((answer) => answer?.status)).toEqual([204, undefined, undefined]);
  });

  it('has no answer where none came, and goes on with the other batches', () => {
    const asked = askWith([part('a'), part('b', true)], (body, number) => {
      if (number === 1) throw new HttpUnreachableError('broken');
      return answerAll(body);
    });
    expect(asked.stopped).toBeUndefined();
    expect(asked.answers.map((answer) => answer?.status)).toEqual([undefined, 204]);
  });

  it('lets a broken world through', () => {
    const breakDown = () => {
      throw new TypeError('no such function');
    };
    expect(() => askWith([part('a')], breakDown)).toThrow(TypeError);
  });
});
