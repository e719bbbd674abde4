import type { Language } from '../../../src/plan/language';
import type { LocalMessages } from '../../messages';
import type { CalendarEventView, CalendarView } from '../pageApi';
import { button, element } from './elements';
import { eventDates } from './eventDates';

/** The card of an event: title, dates, place and description, all of it text. */
export class EventDetails {
  readonly dialog: HTMLDialogElement;
  private readonly body = element('div');

  constructor(
    private readonly words: LocalMessages,
    private readonly language: Language,
  ) {
    const close = (): void => {
      this.close();
    };
    const attributes = { class: 'sign', title: words.close, 'aria-label': words.close };
    this.dialog = element('dialog', { class: 'event-details' }, button('✕', close, attributes), this.body);
    document.addEventListener('mousedown', (event) => {
      if (event.target instanceof Node && !this.dialog.contains(event.target)) this.close();
    });
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Opens beside the bar of the event. */
  show(event: CalendarEventView, calendar: CalendarView, anchor: HTMLElement): void {
    const dot = element('span', { class: 'dot' });
    dot.style.backgroundColor = event.color ?? calendar.color ?? '';
    const place = event.location ?? '';
    const description = event.description ?? '';
    this.body.replaceChildren(
      element('h3', {}, dot, event.title),
      element('p', { class: 'when' }, eventDates(event, this.language)),
      ...(place === '' ? [] : [element('p', {}, `${this.words.place}: ${place}`)]),
      ...(description === '' ? [] : [element('p', { class: 'description' }, description)]),
      element('p', { class: 'calendar-name' }, calendar.name),
    );
    this.dialog.setAttribute('aria-label', event.title);
    this.dialog.close();
    this.dialog.show();
    const box = anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.dialog;
    this.dialog.style.left = `${String(Math.max(8, Math.min(box.left, window.innerWidth - offsetWidth - 8)))}px`;
    const isRoomBelow = box.bottom + offsetHeight + 8 < window.innerHeight;
    this.dialog.style.top = `${String(isRoomBelow ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4))}px`;
  }

  close(): void {
    this.dialog.close();
  }
}
