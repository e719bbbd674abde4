import type { JSX } from 'preact';
import { panelCommonWords } from '../messages/panel';
import { Button } from './Button';
import { usePanelTools } from './panelTools';
import { troubleSentence } from './troubleSentence';
import { useAnswer } from './useAnswer';

interface AddColumnsButtonProps {
  readonly sheetId: number;
  /** The header is complete: whatever was asked may be asked again. */
  readonly onDone: () => void;
}

/** Completes the header of a tab that lacks columns of a plan. */
export function AddColumnsButton({ sheetId, onDone }: AddColumnsButtonProps): JSX.Element {
  const { language, server } = usePanelTools();
  const { isWaiting, trouble, ask } = useAnswer<null>();
  const add = async (): Promise<void> => {
    const answer = await ask(() => server.addMissingColumns({ sheetId }));
    if (answer.kind === 'value') onDone();
  };
  return (
    <>
      <Button look="primary" isBusy={isWaiting} onPress={() => void add()}>
        {panelCommonWords.addColumns[language]}
      </Button>
      {trouble !== undefined && <p>{troubleSentence(trouble, language)}</p>}
    </>
  );
}
