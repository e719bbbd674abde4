import { element } from './elements';

const gap = 4;

/** The note of a cell, shown beside it while the pointer or the keyboard is there. */
export class NotePopover {
  // Screen readers get the note from the cell's aria-description.
  readonly popover = element('div', { class: 'note', 'aria-hidden': 'true', hidden: true });

  /** Shows the text at the cell's right, or at its left where there is no room. */
  show(cell: HTMLElement, text: string): void {
    this.popover.textContent = text;
    this.popover.hidden = false;
    const box = cell.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.popover;
    const room = this.popover.parentElement?.getBoundingClientRect();
    const right = room?.right ?? window.innerWidth;
    const bottom = room?.bottom ?? window.innerHeight;
    const isRoomAtRight = box.right + gap + offsetWidth <= right;
    const left = isRoomAtRight ? box.right + gap : box.left - gap - offsetWidth;
    this.popover.style.left = `${String(Math.max(gap, left))}px`;
    this.popover.style.top = `${String(Math.max(gap, Math.min(box.top, bottom - offsetHeight - gap)))}px`;
  }

  hide(): void {
    this.popover.hidden = true;
  }
}
