/** Where a link that the add-on wrote leads in this page, as long as there is no Google behind it. */
export type LocalLink =
  | { readonly kind: 'event'; readonly eventId: string; readonly calendarId: string }
  | {
      readonly kind: 'row';
      readonly sheetId: number;
      /** In A1 notation. */
      readonly range: string;
    };

const eventAddress = /^https:\/\/www\.google\.com\/calendar\/event\?eid=([\w+/-]+)=*$/;
const rowAddress =
  /^https:\/\/docs\.google\.com\/spreadsheets\/d\/local-[\w-]+\/edit#gid=(\d+)(?:&range=([A-Z]+\d+))?$/;

/** What the address means here; undefined for addresses of the web. */
export function readLocalLink(address: string): LocalLink | undefined {
  const [, eventKey] = eventAddress.exec(address) ?? [];
  if (eventKey !== undefined) {
    const [eventId = '', calendarId = ''] = decodeKey(eventKey).split(' ');
    return eventId === '' || calendarId === '' ? undefined : { kind: 'event', eventId, calendarId };
  }
  const [, sheetId, range = 'A1'] = rowAddress.exec(address) ?? [];
  return sheetId === undefined ? undefined : { kind: 'row', sheetId: Number(sheetId), range };
}

function decodeKey(key: string): string {
  try {
    return atob(key.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}
