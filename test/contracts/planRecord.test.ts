import { describe, expect, it } from '@jest/globals';
import type { PlanRecord } from '../../src/plan/planRecord';
import { describePlanRecords } from './planRecordContract';
import { PortHost } from './portHost';

describePlanRecords('in memory', () => {
  let kept: PlanRecord | undefined;
  return (spreadsheetId) => ({
    read: () => (kept?.spreadsheetId === spreadsheetId ? kept : undefined),
    write(record) {
      kept = record;
    },
  });
});

describePlanRecords('over PropertiesService', () => {
  const ports = new PortHost();
  return (spreadsheetId) => ({
    read: () => ports.call('records', spreadsheetId, 'read'),
    write: (record) => ports.call('records', spreadsheetId, 'write', record),
  });
});

describe('a record that cannot be read', () => {
  it.each(['', '{', '[]', '{"planId":"p1"}', '{"spreadsheetId":"ours"}'])(
    'is an error and stays, because as none it would make every event a second time: %s',
    (text) => {
      const ports = new PortHost();
      ports.host.properties.document['partner-plan'] = text;
      expect(() => ports.call('records', 'ours', 'read')).toThrow(/BrokenRecordError/);
      expect(ports.host.properties.document['partner-plan']).toBe(text);
    },
  );

  it('loses no more than the members that do not fit', () => {
    const ports = new PortHost();
    const kept = { planId: 'p1', spreadsheetId: 'ours', calendarId: 'c1', language: 'uk' };
    ports.host.properties.document['partner-plan'] = JSON.stringify({
      ...kept,
      settings: { months: 'every second one' },
      run: 'yes',
    });
    expect(ports.call('records', 'ours', 'read')).toEqual(kept);
  });
});
