import { button, element } from './elements';

/** A line of a menu; `separator` is a rule between groups. */
export type MenuLine = { readonly label: string; readonly choose: () => void } | 'separator';

/** A menu that opens at a point, is used with arrow keys, Enter and Escape, and closes when anything else is used. */
export class PopupMenu {
  readonly menu: HTMLElement;
  private onClose: (() => void) | undefined;

  constructor(label: string) {
    this.menu = element('div', { role: 'menu', class: 'popup-menu', 'aria-label': label, hidden: true });
    this.menu.addEventListener('keydown', (event) => {
      this.pressKey(event);
    });
    document.addEventListener('mousedown', (event) => {
      if (event.target instanceof Node && !this.menu.contains(event.target)) this.close();
    });
    // A click into the sidebar's frame takes the focus away from this document.
    window.addEventListener('blur', () => {
      this.close();
    });
  }

  isOpen(): boolean {
    return !this.menu.hidden;
  }

  /** Opens at a point of the window, moved inside where it would be cut off. `onClose` gives the focus back. */
  open(lines: readonly MenuLine[], left: number, top: number, onClose: () => void): void {
    this.menu.replaceChildren(...lines.map((line) => this.lineElement(line)));
    this.menu.hidden = false;
    this.onClose = onClose;
    const { offsetWidth, offsetHeight } = this.menu;
    this.menu.style.left = `${String(Math.max(0, Math.min(left, window.innerWidth - offsetWidth)))}px`;
    this.menu.style.top = `${String(Math.max(0, Math.min(top, window.innerHeight - offsetHeight)))}px`;
    this.items()[0]?.focus();
  }

  close(): void {
    if (!this.isOpen()) return;
    this.menu.hidden = true;
    this.onClose?.();
    this.onClose = undefined;
  }

  private lineElement(line: MenuLine): HTMLElement {
    if (line === 'separator') return element('div', { role: 'separator' });
    const choose = (): void => {
      this.close();
      line.choose();
    };
    return button(line.label, choose, { role: 'menuitem', tabindex: -1 });
  }

  private items(): readonly HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private pressKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item === document.activeElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = next[event.key];
    if (target !== undefined) items[target]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else return;
    event.preventDefault();
  }
}
