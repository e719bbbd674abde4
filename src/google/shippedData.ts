import { once } from '../plan/once';

/** Values of every data module (`*.data.ts`), by its path under src and the name of the export. */
type ShippedData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The file is part of the script project: reading it needs no right and reaches no server of the user's. */
const readData = once(
  (): ShippedData => JSON.parse(HtmlService.createHtmlOutputFromFile('data').getContent()) as ShippedData,
);

/** What the data module of that path exports; build.mjs puts a call of this in the place of each. */
export function shippedData(moduleName: string): Readonly<Record<string, unknown>> {
  const values = readData()[moduleName];
  if (values === undefined) throw new Error(`The file "data" has nothing of the module ${moduleName}.`);
  return values;
}
