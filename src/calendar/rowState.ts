/** What the hidden state column of a row holds: the event we made, what we last wrote to it, and its address. */
export interface RowState {
  readonly eventId: string;
  readonly fingerprint: string;
  readonly htmlLink: string;
}

/** As one text for the cell; it begins with a letter, so no cell takes it for a number or a date. */
export function rowStateText(state: RowState): string {
  return `${state.eventId} ${state.fingerprint} ${state.htmlLink}`.trim();
}

/**
 * The state in a cell, when it is that of `eventId`. A row copied from another row, tab or file carries a state that
 * names another event; it counts as never synced.
 */
export function parseRowState(text: string, eventId: string): RowState | undefined {
  const [ownEventId, fingerprint, htmlLink = ''] = text.trim().split(' ');
  return ownEventId === eventId && fingerprint !== undefined && fingerprint !== ''
    ? { eventId, fingerprint, htmlLink }
    : undefined;
}
