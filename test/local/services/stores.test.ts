import { describe, expect, it } from '@jest/globals';
import { evaluate, evaluateOn, hostOf, noonInMoscow } from './scriptHost';

describe('properties', () => {
  it('outlast an execution, each store by itself', () => {
    const host = hostOf(`
      function write() { PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }); }
      function run() {
        const document = PropertiesService.getDocumentProperties();
        document.deleteProperty('b');
        return [document.getProperties(), document.getProperty('b'), PropertiesService.getUserProperties().getProperty('a')];
      }
    `);
    host.runFromSidebar('write', []);
    expect(evaluateOn(host)).toEqual([{ a: '1' }, null, null]);
    expect(host.properties.document).toEqual({ a: '1' });
  });

  it('take 9 KB a value, counted in bytes', () => {
    const write = (length: number): unknown =>
      evaluate(
        `PropertiesService.getDocumentProperties().setProperty('key', 'я'.repeat(${length})); return 'ok';`,
      );
    expect(write(4608)).toBe('ok');
    expect(write(4609)).toEqual({ failed: 'Exception: Argument too large: value' });
  });

  it('take 500 KB a store', () => {
    const body = `
      const store = PropertiesService.getDocumentProperties();
      for (let index = 0; index < 60; index += 1) store.setProperty('key' + index, 'x'.repeat(9000));
    `;
    expect(evaluate(body)).toEqual({
      failed:
        'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    });
  });

  it('take texts alone', () => {
    expect(evaluate(`PropertiesService.getDocumentProperties().setProperty('key', 5);`)).toEqual({
      failed: expect.stringContaining("don't match the method signature") as unknown,
    });
  });
});

describe('the document lock', () => {
  const script = `
    function run() {
      const lock = LockService.getDocumentLock();
      return [lock.tryLock(5000), lock.hasLock(), Date.now()];
    }
  `;

  it('is let go when the execution ends, also when the script forgot to', () => {
    const host = hostOf(script);
    evaluateOn(host);
    expect(evaluateOn(host)).toEqual([true, true, noonInMoscow]);
  });

  it('is waited for in vain while another execution holds it', () => {
    const host = hostOf(script);
    const letGo = host.holdDocumentLock();
    expect(evaluateOn(host)).toEqual([false, false, noonInMoscow + 5000]);
    letGo();
    expect(evaluateOn(host)).toEqual([true, true, noonInMoscow + 5000]);
  });

  it('does not mind being let go by who does not hold it', () => {
    const host = hostOf('function run() { LockService.getDocumentLock().releaseLock(); return "fine"; }');
    host.holdDocumentLock();
    expect(evaluateOn(host)).toBe('fine');
  });

  it('makes waitLock fail after its time', () => {
    const host = hostOf('function run() { LockService.getDocumentLock().waitLock(10); }');
    host.holdDocumentLock();
    expect(evaluateOn(host)).toEqual({
      failed: 'Exception: Lock timeout: another process was holding the lock for too long.',
    });
  });
});
