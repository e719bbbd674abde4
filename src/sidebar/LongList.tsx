import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { panelCommonWords, showAllWords } from '../messages/panel';
import { Button } from './Button';
import { usePanelTools } from './panelTools';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before «Show all». A list only a little longer is shown whole. */
  readonly limit: number;
  readonly renderItem: (item: Item, index: number) => ComponentChildren;
}

/** Hiding fewer than this many would cost more attention than showing them. */
const worthHiding = 3;

/** A list of which the beginning is shown until the person asks for all. */
export function LongList<Item>({ items, limit, renderItem }: LongListProps<Item>): JSX.Element {
  const { language } = usePanelTools();
  const [isExpanded, setIsExpanded] = useState(false);
  const isLong = items.length >= limit + worthHiding;
  const shown = isLong && !isExpanded ? items.slice(0, limit) : items;

  return (
    <>
      <ul class="list">{shown.map(renderItem)}</ul>
      {isLong && (
        <Button look="link" ariaExpanded={isExpanded} onPress={() => setIsExpanded(!isExpanded)}>
          {isExpanded ? panelCommonWords.showLess[language] : showAllWords[language](items.length)}
        </Button>
      )}
    </>
  );
}
