import { useEffect, useState } from 'preact/hooks';

/** Whether `news` has stayed the same for `afterMs` milliseconds. */
export function useIsLate(afterMs: number, news: unknown): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs, news]);
  return isLate;
}
