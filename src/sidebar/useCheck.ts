import { useCallback } from 'preact/hooks';
import type { CheckReport, FixView } from '../contract/panelServer';
import type { Answer, Trouble } from './answer';
import { usePanelTools } from './panelTools';
import { useAnswer } from './useAnswer';

/** The last check of the plan and what can be done about it. */
export interface CheckState {
  readonly answer: Answer<CheckReport> | undefined;
  readonly isChecking: boolean;
  readonly isFixing: boolean;
  /** Why the last fix was not applied; the list stays as it is. */
  readonly fixTrouble: Trouble | undefined;
  readonly check: () => Promise<Answer<CheckReport>>;
  readonly applyFix: (fix: FixView) => Promise<Answer<CheckReport>>;
}

export function useCheck(): CheckState {
  const { server } = usePanelTools();
  const checked = useAnswer<CheckReport>();
  const fixed = useAnswer<CheckReport>();

  const check = useCallback(() => {
    fixed.forget();
    return checked.ask(() => server.checkPlan());
  }, [server, checked.ask, fixed.forget]);

  const applyFix = useCallback(
    async ({ fix }: FixView) => {
      const answer = await fixed.ask(() => server.applyFix({ fix }));
      if (answer.kind === 'value') checked.accept(answer.value);
      return answer;
    },
    [server, checked.accept, fixed.ask],
  );

  const fixTrouble = fixed.answer === undefined || fixed.answer.kind === 'value' ? undefined : fixed.answer;
  return {
    answer: checked.answer,
    isChecking: checked.isWaiting,
    isFixing: fixed.isWaiting,
    fixTrouble,
    check,
    applyFix,
  };
}
