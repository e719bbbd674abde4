import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventIdOf, isRowId, planIdFrom, rowIdsFrom } from '../../src/calendar/eventIdentity';

describe('the id of an event', () => {
  it('uses only the characters and lengths that Calendar allows', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (planUuid, rowUuid) => {
        const [rowId = ''] = rowIdsFrom(rowUuid, 1);
        expect(eventIdOf(planIdFrom(planUuid), rowId)).toMatch(/^[a-v0-9]{5,1024}$/);
      }),
    );
  });

  it('is the same each time, so that a repeated insert meets the first event', () => {
    expect(eventIdOf('p1', 'r1')).toBe(eventIdOf('p1', 'r1'));
  });

  it('tells plan from row: plan ids have one length', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => expect(planIdFrom(uuid)).toHaveLength(33)));
  });
});

describe('row ids', () => {
  const [first, second] = ['0b8f6e9a-1c2d-4e3f-8a9b-0c1d2e3f4a5b', '1b8f6e9a-1c2d-4e3f-8a9b-0c1d2e3f4a5b'];

  it('are known as ours and begin with a letter, so that no spreadsheet reads them as a number or a date', () => {
    for (const rowId of rowIdsFrom(first, 200)) {
      expect(isRowId(rowId)).toBe(true);
      expect(rowId).toMatch(/^r/);
    }
  });

  it('are all different, within a seed and between seeds', () => {
    const ids = [...rowIdsFrom(first, 5000), ...rowIdsFrom(second, 5000)];
    expect(new Set(ids).size).toBe(10_000);
  });

  it.each(['', 'r1', '42', 'Иванова', 'r0b8f6e9a1c2d4e30000 '])(
    'are not «%s», which somebody typed',
    (text) => {
      expect(isRowId(text)).toBe(false);
    },
  );
});
