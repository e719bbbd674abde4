import fc from 'fast-check';
import { histories } from './actions';
import { CrashedPlan } from './crashes';
import { runHistory } from './runHistory';

const [count = '10000', seedText = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const seed = Number(seedText);
const total = Number(count);
const startMs = performance.now();
let ran = 0;
let actionCount = 0;
const sums = { syncs: 0, troubled: 0 };
const tell = () => {
  const seconds = (performance.now() - startMs) / 1000;
  console.log(
    `${ran} histories, ${actionCount} actions, ${sums.syncs} runs (${sums.troubled} with trouble), ${seconds.toFixed(0)} s`,
  );
};

const plan = new CrashedPlan();
for (const crash of plan.crashes) plan.survive(crash);
const crashSeconds = (performance.now() - startMs) / 1000;
console.log(
  `Forty rows, stopped at ${plan.crashes.length} places: all end alike, ${crashSeconds.toFixed(0)} s`,
);
console.log(`${total} histories, seed ${seed}`);
const outcome = fc.check(
  fc.property(histories, (actions) => {
    const { counts } = runHistory(actions);
    sums.syncs += counts.syncs;
    sums.troubled += counts.troubled;
    ran += 1;
    actionCount += actions.length;
    if (ran % 250 === 0) tell();
  }),
  { numRuns: total, seed, endOnFailure: false },
);
tell();
if (outcome.failed) {
  console.log('A promise is broken by this history:');
  for (const action of outcome.counterexample?.[0] ?? []) console.log(`  ${JSON.stringify(action)},`);
  console.log(outcome.errorInstance instanceof Error ? outcome.errorInstance.message : outcome.errorInstance);
  process.exitCode = 1;
}
