import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GoToCellInput } from '../contract/panelServer';
import { checkWords } from '../messages/panelCheck';
import { usePanelTools } from './panelTools';
import { troubleSentence } from './troubleSentence';
import { useAnswer } from './useAnswer';

interface CellLinkProps {
  /** The cell or row to select; absent when there is none. A new object stands for a newly read plan. */
  readonly target: GoToCellInput | undefined;
  readonly text: string;
  /** The id of what explains the link, read after its text. */
  readonly describedBy?: string;
}

/** The head of a card. As a link it selects the cell in the spreadsheet and spans its card for the mouse. */
export function CellLink({ target, text, describedBy }: CellLinkProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const { answer, ask, forget } = useAnswer<null>();
  const trouble = answer === undefined || answer.kind === 'value' ? '' : troubleSentence(answer, language);
  useEffect(() => announce(trouble), [answer]);
  useEffect(forget, [target]);

  if (target === undefined) return <span class="card-title">{text}</span>;
  return (
    <>
      <button
        type="button"
        class="card-title card-link"
        title={checkWords.openCell[language]}
        aria-describedby={describedBy}
        onClick={() => void ask(() => server.goToCell(target))}
      >
        {text}
      </button>
      {trouble !== '' && <p class="card-trouble">{trouble}</p>}
    </>
  );
}
