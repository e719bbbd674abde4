import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../contract/panelServer';
import { loadWords } from '../messages/panelLoad';
import { problemSentence } from '../messages/problems';
import { Button } from './Button';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { useArrivalFocus } from './useArrivalFocus';

interface NewTabOfferProps {
  /** That there is a plan already, with a free name for another tab. */
  readonly problem: Problem;
  readonly onLoad: (newTabName: string) => void;
}

/** For a plan that comes to a spreadsheet which has one: a tab of its own, named after its class or title. */
export function NewTabOffer({ problem, onLoad }: NewTabOfferProps): JSX.Element {
  const { language, announce } = usePanelTools();
  const { newTabName = '' } = problem;
  const [name, setName] = useState(newTabName);
  const titleRef = useArrivalFocus();
  const sentence = problemSentence(problem, language);
  useEffect(() => {
    setName(newTabName);
    announce(sentence);
  }, [problem]);

  return (
    <Notice tone="hint" title={loadWords.planThere[language]} titleRef={titleRef}>
      <p>{sentence}</p>
      <div class="field">
        <label for="new-tab-name">{loadWords.newTabName[language]}</label>
        <input
          id="new-tab-name"
          type="text"
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <Button look="primary" onPress={() => onLoad(name.trim() === '' ? newTabName : name)}>
        {loadWords.loadIntoNewTab[language]}
      </Button>
    </Notice>
  );
}
