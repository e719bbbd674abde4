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
