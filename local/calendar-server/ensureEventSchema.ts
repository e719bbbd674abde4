import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultEventSchemaPath } from './eventSchema';

/**
 * Makes the event schema when it is missing or of another version of Google's package; takes some seconds the first
 * time and a tenth of a second afterwards. For tests and for the start of the local host from sources.
 */
export function ensureEventSchema(schemaPath = defaultEventSchemaPath): void {
  const script = fileURLToPath(new URL('./makeEventSchema.mjs', import.meta.url));
  execFileSync(process.execPath, [script, resolve(schemaPath)], { stdio: ['ignore', 'ignore', 'inherit'] });
}
