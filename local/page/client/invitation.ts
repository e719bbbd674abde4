import type { LocalMessages } from '../../messages';
import type { PageState } from '../pageApi';
import { button, element } from './elements';

/** One line at the right of the menu that says what to do first: open the panel. Gone once that was done. */
export class Invitation {
  readonly line = element('div', { class: 'invitation', hidden: true });
  private readonly text = element('span');
  private readonly openButton: HTMLButtonElement;
  private isDone = false;

  constructor(
    private readonly words: LocalMessages,
    openPanel: () => void,
  ) {
    this.openButton = button('', openPanel, { class: 'invitation-button' });
    const close = (): void => {
      this.isDone = true;
      this.line.hidden = true;
    };
    const attributes = { class: 'sign', title: words.close, 'aria-label': words.close };
    this.line.append(this.text, this.openButton, button('✕', close, attributes));
  }

  show({ view, menu, sidebar }: PageState): void {
    const [opensPanel] = menu;
    this.isDone ||= sidebar !== undefined;
    this.line.hidden = this.isDone || opensPanel === undefined;
    const isEmpty = view.sheets.every(({ rows }) => rows.length === 0);
    this.text.textContent = isEmpty ? this.words.beginEmpty : this.words.beginWithPlan;
    this.openButton.textContent = opensPanel?.caption ?? '';
  }
}
