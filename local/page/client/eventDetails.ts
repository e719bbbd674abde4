import type { Language } from '../../../src/plan/language';
import type { LocalMessages } from '../../messages';
import type { CalendarEventView, CalendarView } from '../pageApi';
import { button, element } from './elements';
import { eventDates } from './eventDates';
import { linkedText } from './linkedText';

/** An event and the calendar that it is in. */
export interface ShownEvent {
  readonly event: CalendarEventView;
  readonly calendar: CalendarView;
}

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
      ...(description === ''
        ? []
        : [element('p', { class: 'description' }, ...linkedText(description, this.words))]),
      element('p', { class: 'calendar-name' }, calendar.name),
    );
    this.open(event.title, anchor);
  }

  /** Opens beside a band that stands for several events, with a button for each of them. */
  showAll(title: string, events: readonly ShownEvent[], anchor: HTMLElement): void {
    const [first] = events;
    const list = element('ul', { class: 'event-list' });
    for (const { event, calendar } of events) {
      const open = (): void => {
        this.show(event, calendar, anchor);
      };
      list.append(element('li', {}, button(event.title, open)));
    }
    this.body.replaceChildren(
      element('h3', {}, title),
      ...(first ? [element('p', { class: 'when' }, eventDates(first.event, this.language))] : []),
      list,
    );
    this.open(title, anchor);
  }

  private open(name: string, anchor: HTMLElement): void {
    this.dialog.setAttribute('aria-label', name);
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
