import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ProblemCode } from '../contract/panelServer';
import { panelCommonWords } from '../messages/panel';
import { checkWords } from '../messages/panelCheck';
import type { Trouble } from './answer';
import { Button } from './Button';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { SetUpOffer } from './SetUpOffer';
import { troubleSentence } from './troubleSentence';
import { useArrivalFocus } from './useArrivalFocus';

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly children?: ComponentChildren;
}

const answeredBySettingUp: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'header-not-found',
  'empty-sheet',
]);
const answeredByLoading: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['empty-sheet', 'no-plan-rows']);

/** What is wrong and, where the panel can help, the button that does. */
export function TroubleNotice({ trouble, children }: TroubleNoticeProps): JSX.Element {
  const { language, announce, showView } = usePanelTools();
  const titleRef = useArrivalFocus();
  const sentence = troubleSentence(trouble, language);
  // A plan that is only not written yet is where everybody begins, not a failure.
  const isBeginning = trouble.kind === 'problem' && answeredByLoading.has(trouble.problem.code);
  useEffect(() => announce(sentence), [trouble]);

  return (
    <Notice
      tone={isBeginning ? 'hint' : trouble.kind === 'problem' ? 'warning' : 'error'}
      title={(isBeginning ? checkWords.noEntries : panelCommonWords.problem)[language]}
      titleRef={titleRef}
    >
      <p>{sentence}</p>
      {trouble.kind === 'failure' && (
        <details>
          <summary>{panelCommonWords.failureDetails[language]}</summary>
          <p class="failure-detail">{trouble.failure.detail}</p>
        </details>
      )}
      {trouble.kind === 'problem' && answeredBySettingUp.has(trouble.problem.code) && <SetUpOffer />}
      {isBeginning && <Button onPress={() => showView('load')}>{panelCommonWords.openLoad[language]}</Button>}
      {children}
    </Notice>
  );
}
