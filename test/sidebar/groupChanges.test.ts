import { describe, expect, it } from '@jest/globals';
import type { ChangeKind, ChangeView } from '../../src/contract/panelServer';
import { groupChanges } from '../../src/sidebar/groupChanges';

function change(kind: ChangeKind, rowId: string): ChangeView {
  return { kind, rowId, tabName: '', title: rowId, when: '', details: [] };
}

describe('groupChanges', () => {
  it('groups by kind, what waits for a person first, and keeps the order of the preview within a kind', () => {
    const changes = [
      change('leave', 'a'),
      change('remove', 'b'),
      change('add', 'c'),
      change('remove', 'd'),
      change('decide', 'e'),
    ];
    const groups = groupChanges(changes).map((group) => [
      group.kind,
      ...group.changes.map((each) => each.rowId),
    ]);
    expect(groups).toEqual([
      ['decide', 'e'],
      ['add', 'c'],
      ['remove', 'b', 'd'],
      ['leave', 'a'],
    ]);
  });

  it('gives no groups for no changes', () => {
    expect(groupChanges([])).toEqual([]);
  });
});
