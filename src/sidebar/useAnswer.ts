import { useCallback, useRef, useState } from 'preact/hooks';
import type { Reply } from '../contract/panelServer';
import type { Answer, Trouble } from './answer';
import { receive } from './answer';

/** The last answer of one kind of call, kept on show while the next one is awaited. */
export interface AnswerState<Value> {
  /** Absent before the first answer. */
  readonly answer: Answer<Value> | undefined;
  readonly isWaiting: boolean;
  /** Why the last call brought no value; absent while the next one is awaited. */
  readonly trouble: Trouble | undefined;
  /** Calls the add-on. Of several calls only the newest one's answer is kept. */
  readonly ask: (call: () => Promise<Reply<Value>>) => Promise<Answer<Value>>;
  /** Takes a value that came by another way. */
  readonly accept: (value: Value) => void;
  /** Back to the state before the first answer. */
  readonly forget: () => void;
}

export function useAnswer<Value>(): AnswerState<Value> {
  const [answer, setAnswer] = useState<Answer<Value> | undefined>(undefined);
  const [isWaiting, setIsWaiting] = useState(false);
  const newestCall = useRef(0);

  const ask = useCallback(async (call: () => Promise<Reply<Value>>) => {
    const thisCall = ++newestCall.current;
    setIsWaiting(true);
    const received = await receive(call);
    if (thisCall === newestCall.current) {
      setAnswer(received);
      setIsWaiting(false);
    }
    return received;
  }, []);

  const settle = useCallback((settled: Answer<Value> | undefined) => {
    newestCall.current += 1;
    setAnswer(settled);
    setIsWaiting(false);
  }, []);

  const accept = useCallback((value: Value) => settle({ kind: 'value', value }), [settle]);
  const forget = useCallback(() => settle(undefined), [settle]);

  const trouble = isWaiting || answer?.kind === 'value' ? undefined : answer;
  return { answer, isWaiting, trouble, ask, accept, forget };
}
