import type { JSX } from 'preact';
import type { ChangeView } from '../contract/panelServer';
import { changeGroupWords } from '../messages/panelCalendar';
import { decisionWords } from '../messages/panelDecisions';
import { ChangeCard } from './ChangeCard';
import { ChoiceForAll } from './ChoiceForAll';
import type { Choice, Choices } from './choices';
import { groupChanges } from './groupChanges';
import { Icon } from './Icon';
import { LongList } from './LongList';
import { usePanelTools } from './panelTools';

interface ChangeGroupsProps {
  readonly changes: readonly ChangeView[];
  readonly choices: Choices;
  readonly onChoose: (change: ChangeView, choice: Choice | undefined) => void;
  /** The same for all of them that offer it. */
  readonly onChooseForAll: (changes: readonly ChangeView[], choice: Choice | undefined) => void;
}

/** A group longer than this shows its beginning first, so that the next group is not scrolled out of mind. */
const changesShown = 8;

/** The changes by kind, each with name, date and what is different. */
export function ChangeGroups(props: ChangeGroupsProps): JSX.Element {
  const { changes, choices, onChoose, onChooseForAll } = props;
  const { language } = usePanelTools();
  return (
    <>
      {groupChanges(changes).map(({ kind, changes: ofKind }) => (
        <section key={kind} class={'group group-' + kind} aria-labelledby={'group-' + kind}>
          <h3 class="group-title" id={'group-' + kind}>
            <Icon name={kind} />
            <span>{changeGroupWords[kind][language](ofKind.length)}</span>
          </h3>
          {kind === 'decide' && <p class="secondary">{decisionWords.untouched[language]}</p>}
          {kind === 'decide' && ofKind.length > 1 && (
            <ChoiceForAll changes={ofKind} onChoose={(choice) => onChooseForAll(ofKind, choice)} />
          )}
          <LongList
            items={ofKind}
            limit={changesShown}
            renderItem={(change, index) => (
              <ChangeCard
                key={index}
                change={change}
                chosen={choices.get(change.rowId)}
                onChoose={(choice) => onChoose(change, choice)}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}
