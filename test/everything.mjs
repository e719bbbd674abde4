// The one honest command: types, lint, format, arrows, build, then all tests, and a last line that counts them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeZones } from './timeZones.mjs';
import { typescriptProjects } from './typescriptProjects.mjs';

const binary = (name) => join('node_modules', '.bin', name);
const resultsFolder = mkdtempSync(join(tmpdir(), 'partner-plan-tests-'));
const total = { passed: 0, failed: 0 };

/** Of a test that could not run here, each line once; it is said even when all else is well. */
const skippedLines = (output) =>
  [...new Set(output.split('\n').filter((line) => line.includes('— skipped: ')))].join('\n');

/** Runs a program and shows its output when it ends; resolves to whether it ended well. */
function run(title, command, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { env: { ...process.env, ...environment } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = (isGood) => {
      console.log(
        `\n── ${title}: ${isGood ? 'passed' : 'failed'}\n${isGood ? skippedLines(output) : output}`,
      );
      resolve(isGood);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

/** A check without tests of its own counts as one. */
async function runCheck(title, command, parameters) {
  const isGood = await run(title, command, parameters);
  if (isGood) total.passed += 1;
  else total.failed += 1;
}

async function runTests(title, project, environment = {}) {
  const outputFile = join(resultsFolder, `${project}-${environment.TZ ?? 'here'}.json`.replaceAll('/', '-'));
  const parameters = ['--selectProjects', project, '--maxWorkers=2', '--silent'];
  parameters.push('--json', `--outputFile=${outputFile}`);
  const isGood = await run(title, binary('jest'), parameters, environment);
  if (!existsSync(outputFile)) {
    total.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(outputFile, 'utf8'),
  );
  total.passed += numPassedTests;
  total.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (!isGood && numFailedTests + numRuntimeErrorTestSuites === 0) total.failed += 1;
}

async function runTypes() {
  for (const project of typescriptProjects) {
    await runCheck(`types of ${project}`, binary('tsc'), ['-p', project]);
  }
  await runCheck('format', binary('prettier'), ['--check', '--log-level', 'warn', '.']);
  await runCheck('arrows between folders', binary('depcruise'), ['src', 'local', '--output-type', 'err']);
}

await runCheck('build', process.execPath, ['build.mjs']);
await Promise.all([runTypes(), runCheck('lint', binary('eslint'), ['.', '--max-warnings', '0'])]);
for (const timeZone of timeZones) await runTests(`tests in ${timeZone}`, 'node', { TZ: timeZone });
await runTests('tests of programs', 'programs');
await runTests('tests in a browser', 'browser');

rmSync(resultsFolder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
