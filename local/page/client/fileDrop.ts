import type { LocalMessages } from '../../messages';
import { element } from './elements';

/** More is no plan, and the page's server takes no more. */
const mostBytes = 10_000_000;

/** What becomes of a file that was let go over the page. */
export interface FileDropActions {
  /** `content` is base64. */
  readonly open: (name: string, content: string) => void;
  readonly refuse: (sentence: string) => void;
}

/**
 * Takes files that are dropped anywhere on the page: without it the browser leaves the page for the file. While a file is
 * dragged a sheet lies over everything, the panel's frame too.
 */
export class FileDrop {
  readonly hint = element('div', { class: 'drop-hint', hidden: true });

  constructor(
    private readonly words: LocalMessages,
    private readonly actions: FileDropActions,
  ) {
    this.hint.textContent = words.dropHere;
    window.addEventListener('dragenter', (event) => {
      if (holdsFiles(event)) this.hint.hidden = false;
    });
    window.addEventListener('dragover', (event) => {
      if (holdsFiles(event)) event.preventDefault();
    });
    this.hint.addEventListener('dragleave', () => {
      this.hint.hidden = true;
    });
    window.addEventListener('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.hint.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.take(file);
    });
  }

  private async take(file: File): Promise<void> {
    if (file.size > mostBytes) this.actions.refuse(this.words.fileTooLarge(file.name));
    else this.actions.open(file.name, base64Of(new Uint8Array(await file.arrayBuffer())));
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
