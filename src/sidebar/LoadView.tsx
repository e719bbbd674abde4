import type { JSX, TargetedClipboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LoadReport } from '../contract/panelServer';
import {
  joinedRowsWords,
  keptTabsWords,
  loadedEntriesWords,
  loadWords,
  pastedRowsWords,
} from '../messages/panelLoad';
import { checkWords } from '../messages/panelCheck';
import { Button } from './Button';
import { NewTabOffer } from './NewTabOffer';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { writePastedText } from './pastedTable';
import { readClipboardHtml } from './readClipboard';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';
import { Waiting } from './Waiting';

interface LoadViewProps {
  /** A plan was brought in. */
  readonly onPlanChanged: () => void;
  /** Opens the Check view and checks the plan. */
  readonly onCheck: () => void;
}

/** «Загрузка»: a plan pasted from Word or Docs, brought into an empty plan tab or into a new one. */
export function LoadView({ onPlanChanged, onCheck }: LoadViewProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const [text, setText] = useState('');
  const [isBlankRefused, setIsBlankRefused] = useState(false);
  const { answer, isWaiting, trouble, ask } = useAnswer<LoadReport>();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const report = answer?.kind === 'value' ? answer.value : undefined;
  const occupied =
    trouble?.kind === 'problem' && trouble.problem.code === 'tab-not-empty' ? trouble.problem : undefined;

  const load = async (newTabName?: string): Promise<void> => {
    if (text.trim() === '') {
      setIsBlankRefused(true);
      fieldRef.current?.focus();
      return;
    }
    const input = newTabName === undefined ? { text } : { text, newTabName };
    const loaded = await ask(() => server.loadPlan(input));
    if (loaded.kind !== 'value') return;
    setText('');
    onPlanChanged();
  };

  const pasteTable = (event: TargetedClipboardEvent<HTMLTextAreaElement>): void => {
    const parts = readClipboardHtml(event.clipboardData?.getData('text/html') ?? '');
    if (parts === undefined) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(writePastedText(parts), field.selectionStart, field.selectionEnd, 'end');
    changeText(field.value);
    announce(
      pastedRowsWords[language](
        parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0),
      ),
    );
  };

  const changeText = (changed: string): void => {
    setText(changed);
    setIsBlankRefused(false);
  };

  return (
    <>
      {report !== undefined && <LoadedNotice report={report} onCheck={onCheck} />}
      {report === undefined && <p class="intro">{loadWords.intro[language]}</p>}
      <div class="field">
        <label for="plan-text">{loadWords.field[language]}</label>
        <textarea
          id="plan-text"
          ref={fieldRef}
          rows={report === undefined ? 12 : 4}
          wrap="off"
          spellcheck={false}
          value={text}
          aria-describedby="plan-text-hint"
          aria-invalid={isBlankRefused}
          onInput={(event) => changeText(event.currentTarget.value)}
          onPaste={pasteTable}
        />
        <p
          id="plan-text-hint"
          class={isBlankRefused ? 'field-refusal' : 'secondary'}
          role={isBlankRefused ? 'alert' : undefined}
        >
          {isBlankRefused ? loadWords.nothingPasted[language] : loadWords.fieldHint[language]}
        </p>
      </div>
      <Button
        look={report === undefined && occupied === undefined ? 'primary' : 'secondary'}
        isBusy={isWaiting}
        onPress={() => void load()}
      >
        {loadWords.load[language]}
      </Button>
      {isWaiting && <Waiting sentence={loadWords.loading[language]} />}
      {occupied !== undefined && <NewTabOffer problem={occupied} onLoad={(name) => void load(name)} />}
      {trouble !== undefined && occupied === undefined && <TroubleNotice trouble={trouble} />}
    </>
  );
}

/** What came in, for the person to compare with the original. */
function LoadedNotice({
  report,
  onCheck,
}: {
  readonly report: LoadReport;
  readonly onCheck: () => void;
}): JSX.Element {
  const { language, announce } = usePanelTools();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    announce(loadWords.done[language] + ': ' + loadedEntriesWords[language](report.entryCount));
    titleRef.current?.focus();
  }, [report]);

  return (
    <Notice tone="done" title={loadWords.done[language]} titleRef={titleRef}>
      <dl class="facts">
        {report.title !== '' && <Fact name={loadWords.doneTitle[language]} text={report.title} />}
        <Fact
          name={loadWords.doneYear[language]}
          text={report.schoolYear === '' ? loadWords.yearUnknown[language] : report.schoolYear}
        />
        <Fact name={loadWords.doneTab[language]} text={report.tabName} />
        <Fact name={loadWords.doneEntries[language]} text={loadedEntriesWords[language](report.entryCount)} />
      </dl>
      {report.keptTabs.length > 0 && <p>{keptTabsWords[language](report.keptTabs)}</p>}
      {report.joinedRowCount > 0 && <p>{joinedRowsWords[language](report.joinedRowCount)}</p>}
      <p>{loadWords.doneNext[language]}</p>
      <Button look="primary" onPress={onCheck}>
        {checkWords.check[language]}
      </Button>
    </Notice>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
