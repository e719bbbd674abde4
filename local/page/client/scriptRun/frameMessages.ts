import type { ExecutionResult } from '../../../services/outcome';

/** What the sidebar's document tells the page around it. */
export type FrameMessage =
  | {
      readonly kind: 'run';
      readonly callNumber: number;
      readonly functionName: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' };

/** What the page answers to a `run`. */
export interface FrameAnswer {
  readonly kind: 'answer';
  readonly callNumber: number;
  readonly result: ExecutionResult;
}

/** The message, or undefined when it has another shape (a sidebar may post what it likes). */
export function readFrameMessage(message: unknown): FrameMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, callNumber, functionName, parameters } = message;
  if (kind === 'close' || kind === 'focus-editor') return { kind };
  const isRun = kind === 'run' && typeof callNumber === 'number' && typeof functionName === 'string';
  if (!isRun || !Array.isArray(parameters)) return undefined;
  return { kind, callNumber, functionName, parameters };
}

/** The answer, or undefined when the message has another shape. */
export function readFrameAnswer(message: unknown): FrameAnswer | undefined {
  if (!isRecord(message) || message.kind !== 'answer') return undefined;
  const { callNumber, result } = message;
  if (typeof callNumber !== 'number' || !isRecord(result)) return undefined;
  if (result.ok === true) return { kind: 'answer', callNumber, result: { ok: true, value: result.value } };
  return { kind: 'answer', callNumber, result: { ok: false, message: String(result.message) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
