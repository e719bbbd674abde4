import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SetUpReport } from '../contract/panelServer';
import { daysOffToFillWords, panelCommonWords, setUpDoneWords, setUpNextWords } from '../messages/panel';
import type { Language } from '../plan/language';
import { Button } from './Button';
import { usePanelTools } from './panelTools';
import { troubleSentence } from './troubleSentence';
import { useAnswer } from './useAnswer';

interface SetUpOfferProps {
  /** The person asked for it in the menu. */
  readonly startsAtOnce?: boolean;
  readonly onDone?: () => void;
  /** Nothing else beside it leads to loading a plan. */
  readonly offersLoad?: boolean;
}

/** The button that makes the tabs of a plan, and what came of it. */
export function SetUpOffer({
  startsAtOnce = false,
  offersLoad = false,
  onDone,
}: SetUpOfferProps): JSX.Element {
  const { language, server, announce, showView } = usePanelTools();
  const { answer, isWaiting, ask } = useAnswer<SetUpReport>();
  const outcome =
    answer === undefined
      ? []
      : answer.kind === 'value'
        ? doneInWords(answer.value, language)
        : [troubleSentence(answer, language)];
  const setUp = async (): Promise<void> => {
    const received = await ask(() => server.setUpSpreadsheet());
    if (received.kind === 'value') onDone?.();
  };
  useEffect(() => announce(outcome.join(' ')), [answer]);
  useEffect(() => {
    if (startsAtOnce) void setUp();
  }, []);

  return (
    <>
      <Button isBusy={isWaiting} onPress={() => void setUp()}>
        {isWaiting ? panelCommonWords.settingUp[language] : panelCommonWords.setUp[language]}
      </Button>
      {outcome.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {offersLoad && answer?.kind === 'value' && answer.value.tabToFill !== '' && (
        <Button look="primary" onPress={() => showView('load')}>
          {panelCommonWords.openLoad[language]}
        </Button>
      )}
    </>
  );
}

function doneInWords(
  { madeTabs, daysOffTabToFill, tabToFill }: SetUpReport,
  language: Language,
): readonly string[] {
  const daysOff = daysOffTabToFill === '' ? [] : [daysOffToFillWords[language](daysOffTabToFill)];
  const review = tabToFill === '' && madeTabs.length > 0 ? [panelCommonWords.setUpReview[language]] : [];
  const next = tabToFill === '' ? review : [setUpNextWords[language](tabToFill)];
  return [setUpDoneWords[language](madeTabs), ...daysOff, ...next];
}
