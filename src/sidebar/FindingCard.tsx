import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FindingView, GoToCellInput, TabFix } from '../contract/panelServer';
import { rowInTabWords } from '../messages/panel';
import { Button } from './Button';
import { CellLink } from './CellLink';
import { usePanelTools } from './panelTools';

interface FindingCardProps {
  readonly finding: FindingView;
  /** Where it stands in the whole list as shown; from 0. */
  readonly position: number;
  /** What the heading above says for all cards is not said again; empty for nothing. */
  readonly sharedProblem: string;
  readonly sharedAdvice: string;
  /** The id of what the heading above says. */
  readonly sharedTextId: string;
  readonly isBusy: boolean;
  readonly onFix: (fix: TabFix, position: number) => void;
}

/** The id by which the focus finds a finding again after the list was renewed. */
export function findingCardId(position: number): string {
  return `finding-${position}`;
}

/** One finding: where, what is wrong, what to do, and the fixes that one click applies. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const { finding, position, sharedProblem, sharedAdvice, sharedTextId, isBusy, onFix } = props;
  const { language } = usePanelTools();
  const id = findingCardId(position);
  const target = useMemo(() => cellOf(finding), [finding]);
  const ownTextId = id + '-text';
  const textIds = sharedProblem + sharedAdvice === '' ? ownTextId : ownTextId + ' ' + sharedTextId;
  if (isSaidAbove(props)) {
    return (
      <li class="card chip" id={id} tabIndex={-1}>
        <CellLink target={target} text={rowInTabWords[language](finding)} describedBy={sharedTextId} />
      </li>
    );
  }
  return (
    <li class="card" id={id} tabIndex={-1}>
      <CellLink target={target} text={finding.where} describedBy={textIds} />
      <div id={ownTextId}>
        {sharedProblem === '' && <p class="card-problem">{finding.problem}</p>}
        {sharedAdvice === '' && <p class="card-advice">{finding.advice}</p>}
      </div>
      {finding.fixes.length > 0 && (
        <div class="card-buttons">
          {finding.fixes.map((fix) => (
            <Button
              key={fix.label}
              isBusy={isBusy}
              ariaDescribedBy={textIds}
              onPress={() => onFix(fix.fix, position)}
            >
              {fix.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** The row alone is left to tell. */
function isSaidAbove({ finding, sharedProblem, sharedAdvice }: FindingCardProps): boolean {
  const isAllShared = sharedProblem !== '' && sharedAdvice !== '';
  return isAllShared && finding.rowNumber !== undefined && finding.fixes.length === 0;
}

function cellOf({ sheetId, rowNumber, column }: FindingView): GoToCellInput | undefined {
  if (sheetId === undefined || rowNumber === undefined) return undefined;
  return column === undefined ? { sheetId, rowNumber } : { sheetId, rowNumber, column };
}
