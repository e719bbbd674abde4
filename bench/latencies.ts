/**
 * What a call is taken to cost on Google, in milliseconds: round figures of our own, the same for us and for whom we
 * compare with. Counts are facts; every modelled time stands on these.
 */
export const latenciesMs = {
  spreadsheet: 80,
  properties: 40,
  lock: 30,
  /** The person's language, the OAuth token, the menu. */
  session: 10,
  listRequest: 300,
  listedEvent: 2,
  batchRequest: 500,
  batchPart: 60,
  otherRequest: 400,
  /** google.script.run there and back, the start of the script included. */
  panelCall: 600,
} as const;

/** What one service call takes; a fetch takes nothing here, because its time is that of its request. */
export function serviceCallMs(name: string): number {
  const [service = ''] = name.split('.');
  switch (service) {
    case 'UrlFetchApp':
      return 0;
    case 'Properties':
      return latenciesMs.properties;
    case 'Lock':
      return latenciesMs.lock;
    case 'Session':
    case 'ScriptApp':
    case 'User':
    case 'Ui':
    case 'Menu':
      return latenciesMs.session;
    default:
      return latenciesMs.spreadsheet;
  }
}

/** The assumptions in words, for the output. */
export function describeLatencies(): readonly string[] {
  const ms = latenciesMs;
  return [
    `spreadsheet read or write ${ms.spreadsheet} ms, properties ${ms.properties} ms, lock ${ms.lock} ms, session or token ${ms.session} ms,`,
    `events.list ${ms.listRequest} ms + ${ms.listedEvent} ms an event, batch ${ms.batchRequest} ms + ${ms.batchPart} ms a part, other request ${ms.otherRequest} ms,`,
    `call from the panel ${ms.panelCall} ms. The script's own computing is not in it. Bytes are those of addresses and bodies.`,
  ];
}
