import type { ChangeKind, ChangeView } from '../contract/panelServer';

/** Changes of one kind, in the order of the preview. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly changes: readonly ChangeView[];
}

const kindOrder: readonly ChangeKind[] = ['decide', 'add', 'update', 'remove', 'leave'];

/** The changes by kind, what a person must decide first; kinds without changes are left out. */
export function groupChanges(changes: readonly ChangeView[]): readonly ChangeGroup[] {
  return kindOrder
    .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}
