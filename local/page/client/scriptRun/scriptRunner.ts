import type { ExecutionResult } from '../../../services/outcome';
import { copyCallParameters } from './callValues';
import type { FrameMessage } from './frameMessages';

/** Google runs this many calls of one page at once and delays the next until one of them ends. */
export const maximumConcurrentCalls = 10;

/** A server function as the sidebar calls it; the answer comes to the handlers. */
export type ServerFunction = (...parameters: unknown[]) => void;

/** Each gives a new runner and leaves the old one as it was. */
export interface RunnerSetters {
  withSuccessHandler(handler: SuccessHandler): ScriptRunner;
  withFailureHandler(handler: FailureHandler): ScriptRunner;
  withUserObject(userObject: unknown): ScriptRunner;
}

/** What `google.script.run` is: the setters and every server function. */
export type ScriptRunner = RunnerSetters & Readonly<Record<string, ServerFunction>>;

export type SuccessHandler = (value: unknown, userObject: unknown) => void;
export type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly onSuccess?: SuccessHandler;
  readonly onFailure?: FailureHandler;
  readonly userObject?: unknown;
}

/** The calls of one document: sends them, ten at a time, and hands each answer to the handlers it was made with. */
export class ScriptCalls {
  private readonly waiting: Extract<FrameMessage, { kind: 'run' }>[] = [];
  private readonly handlersByCall = new Map<number, Handlers>();
  private runningCount = 0;
  private lastCallNumber = 0;

  /** `reportUnhandled` gets the error of a failed call that has no failure handler. */
  constructor(
    private readonly functionNames: readonly string[],
    private readonly send: (message: FrameMessage) => void,
    private readonly reportUnhandled: (error: Error) => void,
  ) {}

  /** A runner without handlers: `google.script.run`. */
  runner(handlers: Handlers = {}): ScriptRunner {
    const functions = this.functionNames.map((functionName): [string, ServerFunction] => [
      functionName,
      (...parameters) => {
        this.call(functionName, parameters, handlers);
      },
    ]);
    const setters: RunnerSetters = {
      withSuccessHandler: (onSuccess) => this.runner({ ...handlers, onSuccess }),
      withFailureHandler: (onFailure) => this.runner({ ...handlers, onFailure }),
      withUserObject: (userObject) => this.runner({ ...handlers, userObject }),
    };
    return Object.assign(Object.fromEntries(functions), setters);
  }

  /** Ends a call; an answer to an unknown call is ignored. */
  receive(callNumber: number, result: ExecutionResult): void {
    const handlers = this.handlersByCall.get(callNumber);
    if (handlers === undefined) return;
    this.handlersByCall.delete(callNumber);
    this.runningCount -= 1;
    this.sendWaiting();
    if (result.ok) {
      handlers.onSuccess?.(result.value, handlers.userObject);
      return;
    }
    const error = new Error(result.message);
    if (handlers.onFailure) handlers.onFailure(error, handlers.userObject);
    else this.reportUnhandled(error);
  }

  private call(functionName: string, parameters: readonly unknown[], handlers: Handlers): void {
    const copied = copyCallParameters(parameters);
    this.lastCallNumber += 1;
    const callNumber = this.lastCallNumber;
    this.handlersByCall.set(callNumber, handlers);
    this.waiting.push({ kind: 'run', callNumber, functionName, parameters: copied });
    this.sendWaiting();
  }

  private sendWaiting(): void {
    while (this.runningCount < maximumConcurrentCalls) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.runningCount += 1;
      this.send(next);
    }
  }
}
