import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { ChangeView } from '../contract/panelServer';
import type { Language } from '../plan/language';
import { rowWords } from '../messages/panel';
import { changeGroupWords, leaveReasonWords } from '../messages/panelCalendar';
import { CellLink } from './CellLink';
import { groupChanges } from './groupChanges';
import { Icon } from './Icon';
import { LongList } from './LongList';
import { usePanelTools } from './panelTools';

/** A group longer than this shows its beginning first, so that the next group is not scrolled out of mind. */
const changesShown = 8;

/** The changes by kind, each with name, date and what is different. */
export function ChangeGroups({ changes }: { readonly changes: readonly ChangeView[] }): JSX.Element {
  const { language } = usePanelTools();
  return (
    <>
      {groupChanges(changes).map(({ kind, changes: ofKind }) => (
        <section key={kind} class={'group group-' + kind} aria-labelledby={'group-' + kind}>
          <h3 class="group-title" id={'group-' + kind}>
            <Icon name={kind} />
            <span>{changeGroupWords[kind][language](ofKind.length)}</span>
          </h3>
          <LongList
            items={ofKind}
            limit={changesShown}
            renderItem={(change, index) => <ChangeCard key={index} change={change} />}
          />
        </section>
      ))}
    </>
  );
}

function ChangeCard({ change }: { readonly change: ChangeView }): JSX.Element {
  const { language } = usePanelTools();
  const { rowNumber, title, when } = change;
  const titleId = useId();
  const target = useMemo(() => (rowNumber === undefined ? undefined : { rowNumber }), [change]);
  return (
    <li class="card card-slim">
      <p class="card-title" id={titleId}>
        {title}
      </p>
      <div class="card-line">
        {when !== '' && <span class="card-when">{when}</span>}
        {rowNumber !== undefined && (
          <CellLink target={target} text={rowWords[language](rowNumber)} describedBy={titleId} />
        )}
      </div>
      {detailsOf(change, language).map((detail, index) => (
        <p key={index} class="card-advice">
          {detail}
        </p>
      ))}
    </li>
  );
}

function detailsOf({ details, leaveReason }: ChangeView, language: Language): readonly string[] {
  return details.length === 0 && leaveReason !== undefined
    ? [leaveReasonWords[leaveReason][language]]
    : details;
}
