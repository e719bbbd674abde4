import type { ApprovedChange, ChangeView, ChoiceView } from '../contract/panelServer';

/** What may be done about an event that was edited or deleted by hand. */
export type Choice = ChoiceView['choice'];

/** What a person chose, by row id; without an entry nothing was chosen. */
export type Choices = ReadonlyMap<string, Choice>;

export const noChoices: Choices = new Map();

/** What is carried out for a change: the choice, else what needs none, else nothing. */
export function approvalOf(change: ChangeView, choices: Choices): ApprovedChange | undefined {
  const chosen = choices.get(change.rowId);
  return change.choices?.find(({ choice }) => choice === chosen)?.approval ?? change.approval;
}

/** The same choice for those of the changes that offer it; all others keep theirs. `undefined` takes it back. */
export function chooseFor(
  choices: Choices,
  changes: readonly ChangeView[],
  choice: Choice | undefined,
): Choices {
  const changed = new Map(choices);
  for (const change of changes) {
    if (choice === undefined) changed.delete(change.rowId);
    else if (offers(change, choice)) changed.set(change.rowId, choice);
  }
  return changed;
}

/** What at least one of the changes offers, in the order of the first that does. */
export function offeredChoices(changes: readonly ChangeView[]): readonly Choice[] {
  return [...new Set(changes.flatMap((change) => (change.choices ?? []).map(({ choice }) => choice)))];
}

/** How many of the changes have this choice. */
export function countChosen(
  choices: Choices,
  changes: readonly ChangeView[],
  choice: Choice | undefined,
): number {
  return changes.filter(({ rowId }) => choices.get(rowId) === choice).length;
}

function offers(change: ChangeView, choice: Choice): boolean {
  return change.choices?.some((offered) => offered.choice === choice) ?? false;
}
