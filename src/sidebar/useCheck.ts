import { useCallback } from 'preact/hooks';
import type { CheckReport, CheckView, FixesReport, TabFix } from '../contract/panelServer';
import type { Answer, Trouble } from './answer';
import { usePanelTools } from './panelTools';
import { useAnswer } from './useAnswer';

/** The last check of the plan and what can be done about it. */
export interface CheckState {
  readonly answer: Answer<CheckReport> | undefined;
  readonly isChecking: boolean;
  readonly isFixing: boolean;
  /** How many fixes the last press applied. */
  readonly fixedCount: number | undefined;
  /** Why the last fix, switch or addition did not work; the list stays as it is. */
  readonly fixTrouble: Trouble | undefined;
  readonly check: () => Promise<Answer<CheckReport>>;
  /** Drops what the last check said: it is about another plan. */
  readonly forget: () => void;
  readonly applyFixes: (fixes: readonly TabFix[]) => Promise<Answer<FixesReport>>;
  readonly isAdding: boolean;
  /** Makes tabs part of the plan and checks again. */
  readonly addTabs: (sheetIds: readonly number[]) => Promise<Answer<null>>;
  readonly switchCheck: (check: CheckView, isOn: boolean) => Promise<Answer<CheckReport>>;
}

export function useCheck(): CheckState {
  const { language, server } = usePanelTools();
  const checked = useAnswer<CheckReport>();
  const fixed = useAnswer<FixesReport>();
  const switched = useAnswer<CheckReport>();
  const added = useAnswer<null>();

  const check = useCallback(() => {
    fixed.forget();
    switched.forget();
    added.forget();
    return checked.ask(() => server.checkPlan({ language }));
  }, [server, language, checked.ask, fixed.forget, switched.forget, added.forget]);

  const applyFixes = useCallback(
    async (fixes: readonly TabFix[]) => {
      switched.forget();
      const answer = await fixed.ask(() => server.applyFixes({ fixes }));
      if (answer.kind === 'value') checked.accept(answer.value.report);
      return answer;
    },
    [server, checked.accept, fixed.ask, switched.forget],
  );

  const switchCheck = useCallback(
    async ({ check: name }: CheckView, isOn: boolean) => {
      fixed.forget();
      const answer = await switched.ask(() => server.switchCheck({ check: name, isOn }));
      if (answer.kind === 'value') checked.accept(answer.value);
      return answer;
    },
    [server, checked.accept, switched.ask, fixed.forget],
  );

  const addTabs = useCallback(
    async (sheetIds: readonly number[]) => {
      const answer = await added.ask(() => server.addPlanTabs({ sheetIds }));
      if (answer.kind === 'value') await check();
      return answer;
    },
    [server, added.ask, check],
  );

  return {
    answer: checked.answer,
    isChecking: checked.isWaiting || switched.isWaiting,
    isFixing: fixed.isWaiting,
    fixedCount: fixed.answer?.kind === 'value' ? fixed.answer.value.appliedCount : undefined,
    fixTrouble: troubleOf(fixed.answer) ?? troubleOf(switched.answer) ?? troubleOf(added.answer),
    isAdding: added.isWaiting,
    addTabs,
    check,
    forget: checked.forget,
    applyFixes,
    switchCheck,
  };
}

function troubleOf(answer: Answer<unknown> | undefined): Trouble | undefined {
  return answer === undefined || answer.kind === 'value' ? undefined : answer;
}
