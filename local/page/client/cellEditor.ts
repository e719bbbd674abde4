import { element } from './elements';

/** What ends an edit, and where the selection goes then. */
export type EditEnd = 'stay' | 'down' | 'up' | 'right' | 'left';

interface OpenEdit {
  readonly field: HTMLTextAreaElement;
  readonly shown: string;
  readonly finish: (text: string | undefined, end: EditEnd) => void;
}

/** The field that lies over a cell while a person types. Alt+Enter (or Ctrl+Enter) breaks the line. */
export class CellEditor {
  private edit: OpenEdit | undefined;

  constructor(private readonly layer: HTMLElement) {}

  isOpen(): boolean {
    return this.edit !== undefined;
  }

  /**
   * Opens over a cell with a text. `finish` gets the new text, or undefined when nothing is to be typed: after Escape,
   * and when the text is as it was, so that a formula whose result is shown stays a formula.
   */
  open(cell: HTMLElement, label: string, shown: string, text: string, finish: OpenEdit['finish']): void {
    this.close(true, 'stay');
    const field = element('textarea', {
      class: 'cell-editor',
      'aria-label': label,
      rows: 1,
      spellcheck: 'false',
    });
    field.value = text;
    this.edit = { field, shown, finish };
    this.place(cell, field);
    this.layer.append(field);
    this.fitHeight(field, cell.offsetHeight);
    field.addEventListener('input', () => {
      this.fitHeight(field, cell.offsetHeight);
    });
    field.addEventListener('keydown', (event) => {
      this.pressKey(event);
    });
    field.addEventListener('blur', () => {
      if (this.edit?.field === field) this.close(true, 'stay');
    });
    field.focus();
    field.setSelectionRange(text.length, text.length);
  }

  /** Ends the edit, if one is open. */
  close(isKept: boolean, end: EditEnd): void {
    const { edit } = this;
    if (!edit) return;
    this.edit = undefined;
    const text = edit.field.value;
    edit.field.remove();
    edit.finish(isKept && text !== edit.shown ? text : undefined, end);
  }

  private pressKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const isLineBreak = event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey);
    if (isLineBreak) {
      event.preventDefault();
      this.edit?.field.setRangeText(
        '\n',
        this.edit.field.selectionStart,
        this.edit.field.selectionEnd,
        'end',
      );
      this.edit?.field.dispatchEvent(new Event('input'));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.close(true, event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      this.close(true, event.shiftKey ? 'left' : 'right');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close(false, 'stay');
    }
  }

  private place(cell: HTMLElement, field: HTMLTextAreaElement): void {
    const box = cell.getBoundingClientRect();
    const layer = this.layer.getBoundingClientRect();
    const { style } = field;
    style.left = `${String(box.left - layer.left + this.layer.scrollLeft)}px`;
    style.top = `${String(box.top - layer.top + this.layer.scrollTop)}px`;
    style.width = `${String(Math.max(box.width, 120))}px`;
    const look = getComputedStyle(cell);
    style.font = look.font;
    style.textAlign = look.textAlign;
  }

  private fitHeight(field: HTMLTextAreaElement, least: number): void {
    field.style.height = '0';
    field.style.height = `${String(Math.max(field.scrollHeight + 4, least))}px`;
  }
}
