/**
 * Writes the JSON schema of a Calendar event, made from the types that Google publishes in @googleapis/calendar, to
 * build/calendar-event-schema.json. The schema repeats Google's texts, so it is generated on each machine and never
 * committed. Does nothing when the file is already there for the installed version of the package.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Run by itself it takes another place as its parameter; build.mjs imports it and has parameters of its own. */
const isProgram = process.argv[1] === fileURLToPath(import.meta.url);
const schemaPath = resolve((isProgram && process.argv[2]) || join('build', 'calendar-event-schema.json'));
const require = createRequire(import.meta.url);
const packagePath = require.resolve('@googleapis/calendar/package.json');
const { name, version } = JSON.parse(readFileSync(packagePath, 'utf8'));
const madeFrom = `${name}@${version}`;

if (!existsSync(schemaPath) || JSON.parse(readFileSync(schemaPath, 'utf8')).$comment !== madeFrom) {
  // Loaded only when needed: the generator brings the whole TypeScript compiler with it.
  const { createGenerator } = await import('ts-json-schema-generator');
  const schema = createGenerator({
    path: join(dirname(packagePath), 'build', 'v3.d.ts'),
    type: 'calendar_v3.Schema$Event',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('calendar_v3.Schema$Event');

  // Several test processes may start at once, so a reader must never meet half a file.
  const unfinishedPath = `${schemaPath}.${process.pid}`;
  mkdirSync(dirname(schemaPath), { recursive: true });
  writeFileSync(unfinishedPath, JSON.stringify({ $comment: madeFrom, ...schema }));
  renameSync(unfinishedPath, schemaPath);
}
