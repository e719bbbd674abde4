import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ProblemCode } from '../contract/panelServer';
import { panelCommonWords } from '../messages/panel';
import { checkWords } from '../messages/panelCheck';
import type { Trouble } from './answer';
import { AddColumnsButton } from './AddColumnsButton';
import { Button } from './Button';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { SetUpOffer } from './SetUpOffer';
import { troubleSentence } from './troubleSentence';
import { useArrivalFocus } from './useArrivalFocus';

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  /** Tabs were made, so that other parts of the panel may have to look again. */
  readonly onSetUp?: () => void;
  /** Asks again what was refused, once the reason is mended. */
  readonly onMended?: () => void;
  readonly children?: ComponentChildren;
}

/** A plan that is only not written yet is where everybody begins, not a failure. */
const beginnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['empty-sheet', 'no-plan', 'no-plan-rows']);
/** Where another plan beside what is there is a way on, too. */
const answeredByLoading: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...beginnings,
  'header-not-found',
  'columns-missing',
]);

/** True where there is nothing to check or sync yet. */
export function isBeginning(trouble: Trouble): boolean {
  return trouble.kind === 'problem' && beginnings.has(trouble.problem.code);
}

/** What is wrong and, where the panel can help, the buttons that do. */
export function TroubleNotice({ trouble, onSetUp, onMended, children }: TroubleNoticeProps): JSX.Element {
  const { language, announce, showView } = usePanelTools();
  const titleRef = useArrivalFocus();
  const sentence = troubleSentence(trouble, language);
  const { code, sheetId } = trouble.kind === 'problem' ? trouble.problem : {};
  useEffect(() => announce(sentence), [trouble]);

  return (
    <Notice
      tone={isBeginning(trouble) ? 'hint' : trouble.kind === 'problem' ? 'warning' : 'error'}
      title={titleOf(trouble)[language]}
      titleRef={titleRef}
    >
      <p>{sentence}</p>
      {trouble.kind === 'failure' && (
        <details>
          <summary>{panelCommonWords.failureDetails[language]}</summary>
          <p class="failure-detail">{trouble.failure.detail}</p>
        </details>
      )}
      {code === 'columns-missing' && sheetId !== undefined && onMended !== undefined && (
        <AddColumnsButton sheetId={sheetId} onDone={onMended} />
      )}
      {code !== undefined && answeredByLoading.has(code) && (
        <Button look={isBeginning(trouble) ? 'primary' : 'secondary'} onPress={() => showView('load')}>
          {panelCommonWords.openLoad[language]}
        </Button>
      )}
      {isBeginning(trouble) && <SetUpOffer {...(onSetUp !== undefined && { onDone: onSetUp })} />}
      {children}
    </Notice>
  );
}

function titleOf(trouble: Trouble): typeof panelCommonWords.problem {
  if (!isBeginning(trouble)) return panelCommonWords.problem;
  return trouble.kind === 'problem' && trouble.problem.code === 'no-plan-rows'
    ? checkWords.noEntries
    : checkWords.noPlan;
}
