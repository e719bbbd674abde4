import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FindingView, FixView, GoToCellInput } from '../contract/panelServer';
import { Button } from './Button';
import { CellLink } from './CellLink';

interface FindingCardProps {
  readonly finding: FindingView;
  /** Where it stands in the whole list as shown; from 0. */
  readonly position: number;
  readonly isBusy: boolean;
  readonly onFix: (fix: FixView, position: number) => void;
}

/** The id by which the focus finds a finding again after the list was renewed. */
export function findingCardId(position: number): string {
  return `finding-${position}`;
}

/** One finding: where, what is wrong, what to do, and the fixes that one click applies. */
export function FindingCard({ finding, position, isBusy, onFix }: FindingCardProps): JSX.Element {
  const id = findingCardId(position);
  const target = useMemo(() => cellOf(finding), [finding]);
  return (
    <li class="card" id={id} tabIndex={-1}>
      <CellLink target={target} text={finding.where} describedBy={id + '-text'} />
      <div id={id + '-text'}>
        <p class="card-problem">{finding.problem}</p>
        <p class="card-advice">{finding.advice}</p>
      </div>
      {finding.fixes.length > 0 && (
        <div class="card-buttons">
          {finding.fixes.map((fix) => (
            <Button
              key={fix.label}
              isBusy={isBusy}
              ariaDescribedBy={id + '-text'}
              onPress={() => onFix(fix, position)}
            >
              {fix.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function cellOf({ rowNumber, column }: FindingView): GoToCellInput | undefined {
  if (rowNumber === undefined) return undefined;
  return column === undefined ? { rowNumber } : { rowNumber, column };
}
