import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangeView } from '../contract/panelServer';
import { choiceWords, decisionWords } from '../messages/panelDecisions';
import { Button } from './Button';
import { ChoiceSelect } from './ChoiceSelect';
import type { Choice } from './choices';
import { offeredChoices } from './choices';
import { usePanelTools } from './panelTools';

interface ChoiceForAllProps {
  readonly changes: readonly ChangeView[];
  readonly onChoose: (choice: Choice | undefined) => void;
}

/** One choice for many events. The list alone does nothing: arrow keys pass through its options one by one. */
export function ChoiceForAll({ changes, onChoose }: ChoiceForAllProps): JSX.Element {
  const { language } = usePanelTools();
  const [picked, setPicked] = useState('');
  const offered = offeredChoices(changes);
  return (
    <div class="choice-for-all">
      <ChoiceSelect
        label={decisionWords.forAll[language]}
        options={[
          { value: '', label: decisionWords.undecided[language] },
          ...offered.map((choice) => ({ value: choice, label: choiceWords[choice][language] })),
        ]}
        value={picked}
        onChoose={setPicked}
      />
      <Button onPress={() => onChoose(offered.find((choice) => choice === picked))}>
        {decisionWords.applyToAll[language]}
      </Button>
    </div>
  );
}
