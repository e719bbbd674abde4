import { once } from '../plan/once';
import { shippedData } from './shippedData';

type Functions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** Functions of the modules that build.mjs ships beside the script, by the module's path and their name. */
type ShippedReading = Readonly<Record<string, Functions>>;

/**
 * The part of the add-on that understands plans, evaluated at its first use in an execution. Apps Script lets a script
 * evaluate text (seen in many public scripts, not documented); this text is a file of our own project and nothing else.
 */
export const shippedReading = once((): ShippedReading => {
  const code = JSON.parse(HtmlService.createHtmlOutputFromFile('reading').getContent()) as string;
  const make = (0, eval)(code) as (data: typeof shippedData) => ShippedReading;
  return make(shippedData);
});
