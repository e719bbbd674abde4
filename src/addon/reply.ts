import type { Problem, ProblemCode, Reply } from '../contract/panelServer';

export function accept<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

/** An expected problem; `about` names the tab or columns that its sentence speaks of. */
export function refuse(code: ProblemCode, about: Partial<Omit<Problem, 'code'>> = {}): Reply<never> {
  return { ok: false, problem: problemOfCode(code, about) };
}

export function problemOfCode(code: ProblemCode, about: Partial<Omit<Problem, 'code'>> = {}): Problem {
  return { code, tabName: '', columnNames: '', time: '', ...about };
}
