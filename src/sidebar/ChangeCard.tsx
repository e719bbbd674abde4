import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { ChangeView, GoToCellInput } from '../contract/panelServer';
import { rowInTabWords } from '../messages/panel';
import { leaveReasonWords } from '../messages/panelCalendar';
import { decisionWords } from '../messages/panelDecisions';
import type { Language } from '../plan/language';
import { CellLink } from './CellLink';
import { ChoiceSelect } from './ChoiceSelect';
import type { Choice } from './choices';
import { usePanelTools } from './panelTools';

interface ChangeCardProps {
  readonly change: ChangeView;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

/** One change: the event, its row, what is different and, where a person decides, what may be done. */
export function ChangeCard({ change, chosen, onChoose }: ChangeCardProps): JSX.Element {
  const { language } = usePanelTools();
  const { kind, rowNumber, tabName, title, when, choices = [] } = change;
  const id = useId();
  const [titleId, detailsId] = [id + '-title', id + '-details'];
  const target = useMemo(() => rowOf(change), [change]);
  const details = detailsOf(change, language);
  const row = rowNumber === undefined ? '' : rowInTabWords[language]({ tabName, rowNumber });
  return (
    <li class="card card-slim">
      <p class="card-title" id={titleId}>
        {title}
      </p>
      <div class="card-line">
        {when !== '' && <span class="card-when">{when}</span>}
        {row !== '' && <CellLink target={target} text={row} describedBy={titleId} />}
      </div>
      <div id={detailsId}>
        {details.map((detail, index) => (
          <p key={index} class="card-advice">
            {detail}
          </p>
        ))}
      </div>
      {choices.length > 0 && (
        <ChoiceSelect
          label={decisionWords.whatToDo[language]}
          describedBy={`${titleId} ${detailsId}`}
          options={[
            { value: '', label: decisionWords[kind === 'decide' ? 'undecided' : 'keepAsIs'][language] },
            ...choices.map(({ choice, label }) => ({ value: choice, label })),
          ]}
          value={chosen ?? ''}
          onChoose={(value) => onChoose(choices.find(({ choice }) => choice === value)?.choice)}
        />
      )}
    </li>
  );
}

function rowOf({ rowNumber, sheetId }: ChangeView): GoToCellInput | undefined {
  return rowNumber === undefined || sheetId === undefined ? undefined : { sheetId, rowNumber };
}

function detailsOf({ details, leaveReason }: ChangeView, language: Language): readonly string[] {
  return details.length === 0 && leaveReason !== undefined
    ? [leaveReasonWords[leaveReason][language]]
    : details;
}
