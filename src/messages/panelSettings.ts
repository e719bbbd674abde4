import type { InvitationSetting, MonthSetting, ReminderSetting } from '../plan/syncSettings';
import type { Sentence, SentenceOf } from './panel';

/** Buttons and lines of the Settings view. */
export const settingsWords = {
  loading: { ru: 'Читаю настройки…', uk: 'Читаю налаштування…', en: 'Reading the settings…' },
  openAgain: { ru: 'Открыть настройки', uk: 'Відкрити налаштування', en: 'Open the settings' },
  intro: {
    ru: 'Настройки общие для всех, кто работает с планом.',
    uk: 'Налаштування спільні для всіх, хто працює з планом.',
    en: 'The settings are the same for everybody who works with this plan.',
  },
  months: {
    ru: 'Если известен только месяц',
    uk: 'Якщо відомий лише місяць',
    en: 'When only the month is known',
  },
  reminder: { ru: 'Напоминание', uk: 'Нагадування', en: 'Reminder' },
  reminderNote: {
    ru: 'Для новых событий. Те, что вы меняли сами, останутся.',
    uk: 'Для нових подій. Ті, що ви змінювали самі, залишаться.',
    en: 'For new events. Those that you changed yourself stay.',
  },
  invitations: { ru: 'Приглашения', uk: 'Запрошення', en: 'Invitations' },
  guests: {
    ru: 'Ответственные, чья почта есть на листе «Ответственные», станут гостями событий.',
    uk: 'Відповідальні, чия пошта є на аркуші «Відповідальні», стануть гостями подій.',
    en: 'Those whose address is on the tab “Responsible people” become guests.',
  },
  hourly: {
    ru: 'Автоматическая синхронизация',
    uk: 'Автоматична синхронізація',
    en: 'Automatic sync',
  },
  hourlySwitch: {
    ru: 'Синхронизировать каждый час',
    uk: 'Синхронізувати щогодини',
    en: 'Sync every hour',
  },
  hourlyRights: {
    ru: 'Работает с правами того, кто включил.',
    uk: 'Працює з правами того, хто ввімкнув.',
    en: 'It runs with the rights of whoever switched it on.',
  },
  hourlyLimits: {
    ru: 'Много событий сразу не убирает и за вас не решает.',
    uk: 'Багато подій одразу не прибирає і за вас не вирішує.',
    en: 'It never removes many events and decides nothing for you.',
  },
  hourlyByOther: {
    ru: 'Включил другой человек, работает с его правами.',
    uk: 'Увімкнула інша людина, працює з її правами.',
    en: 'Somebody else switched it on; it runs with their rights.',
  },
  save: { ru: 'Сохранить', uk: 'Зберегти', en: 'Save' },
  saving: { ru: 'Сохраняю…', uk: 'Зберігаю…', en: 'Saving…' },
  saved: {
    ru: 'Сохранено. Подействует при следующей синхронизации.',
    uk: 'Збережено. Подіє під час наступної синхронізації.',
    en: 'Saved. The next sync follows it.',
  },
  calendarId: { ru: 'Идентификатор', uk: 'Ідентифікатор', en: 'Calendar ID' },
  otherCalendar: { ru: 'Другой календарь', uk: 'Інший календар', en: 'Another calendar' },
  otherCalendarMeans: {
    ru: 'События плана появятся в нём, а прежние останутся в старом календаре.',
    uk: 'Події плану з’являться в ньому, а попередні залишаться в старому календарі.',
    en: 'The plan’s events will be in it; those made so far stay in the old calendar.',
  },
  byId: { ru: 'По идентификатору…', uk: 'За ідентифікатором…', en: 'By its ID…' },
  otherIdHint: {
    ru: 'Он указан в настройках календаря в Google.',
    uk: 'Він указаний у налаштуваннях календаря в Google.',
    en: 'It is named in the calendar’s settings in Google.',
  },
  otherIdMissing: {
    ru: 'Поле пустое. Вставьте в него идентификатор.',
    uk: 'Поле порожнє. Вставте в нього ідентифікатор.',
    en: 'The field is empty. Paste the ID into it.',
  },
  confirmOther: { ru: 'Да, сменить', uk: 'Так, змінити', en: 'Yes, change it' },
  useOther: { ru: 'Сменить календарь', uk: 'Змінити календар', en: 'Change the calendar' },
  lastHourly: { ru: 'Последний раз', uk: 'Останній раз', en: 'Last time' },
  lastHourlyNothing: { ru: 'Изменений не было.', uk: 'Змін не було.', en: 'There was nothing to change.' },
} satisfies Record<string, Sentence>;

/** A setting by name and what it means. */
export interface OptionWords {
  readonly name: Sentence;
  readonly meaning: Sentence;
}

/** What becomes of an entry of which only the month is known. */
export const monthWords: Readonly<Record<MonthSetting, OptionWords>> = {
  'whole-month': {
    name: { ru: 'На весь месяц', uk: 'На весь місяць', en: 'The whole month' },
    meaning: {
      ru: 'Полоса через весь месяц, время людей не занято.',
      uk: 'Смуга через увесь місяць, час людей не зайнято.',
      en: 'A band across the month that leaves people free.',
    },
  },
  'first-school-day': {
    name: { ru: 'В первый учебный день', uk: 'У перший навчальний день', en: 'The first school day' },
    meaning: {
      ru: 'Одно событие в начале месяца, как напоминание.',
      uk: 'Одна подія на початку місяця, як нагадування.',
      en: 'One event at the start of the month, as a reminder.',
    },
  },
  'not-until-day': {
    name: { ru: 'Не записывать', uk: 'Не записувати', en: 'Not yet' },
    meaning: {
      ru: 'Событие появится, когда в плане будет день.',
      uk: 'Подія з’явиться, коли в плані буде день.',
      en: 'The event is made once the plan names a day.',
    },
  },
};

export const reminderWords: Readonly<Record<ReminderSetting, Sentence>> = {
  calendar: { ru: 'Как принято в календаре', uk: 'Як заведено в календарі', en: 'As the calendar does' },
  none: { ru: 'Не напоминать', uk: 'Не нагадувати', en: 'None' },
  'day-before': { ru: 'За день', uk: 'За день', en: 'A day before' },
  'week-before': { ru: 'За неделю', uk: 'За тиждень', en: 'A week before' },
};

/** Who gets mail about the guests' events; `guests` above says who they are. */
export const invitationWords: Readonly<Record<InvitationSetting, OptionWords>> = {
  off: {
    name: { ru: 'Никого не приглашать', uk: 'Нікого не запрошувати', en: 'Invite nobody' },
    meaning: { ru: 'Писем никто не получит.', uk: 'Листів ніхто не отримає.', en: 'Nobody gets mail.' },
  },
  silent: {
    name: { ru: 'Приглашать без писем', uk: 'Запрошувати без листів', en: 'Invite without mail' },
    meaning: { ru: 'Писем не будет.', uk: 'Листів не буде.', en: 'There is no mail.' },
  },
  external: {
    name: { ru: 'Письма внешним адресам', uk: 'Листи зовнішнім адресам', en: 'Mail to outside addresses' },
    meaning: {
      ru: 'Внимание: тем, у кого адрес не школьный, Google пришлёт письма.',
      uk: 'Увага: тим, у кого адреса не шкільна, Google надішле листи.',
      en: 'Please note: Google writes to those without a school address.',
    },
  },
  everyone: {
    name: { ru: 'Письма всем', uk: 'Листи всім', en: 'Mail to everybody' },
    meaning: {
      ru: 'Внимание: всем им Google пришлёт письма о событиях и об их изменениях.',
      uk: 'Увага: усім їм Google надішле листи про події та про їхні зміни.',
      en: 'Please note: Google writes to all of them about events and their changes.',
    },
  },
};

/** Titles of the events that the hourly run removed. */
export const removedTitlesWords: SentenceOf<readonly string[]> = {
  ru: (titles) => `Убрано: ${titles.map((title) => `«${title}»`).join(', ')}.`,
  uk: (titles) => `Прибрано: ${titles.map((title) => `«${title}»`).join(', ')}.`,
  en: (titles) => `Removed: ${titles.map((title) => `“${title}”`).join(', ')}.`,
};

/** How many changes the hourly run left for a person. */
export const waitingWords: SentenceOf<number> = {
  ru: (count) => `Ждут вашего решения: ${count}.`,
  uk: (count) => `Чекають на ваше рішення: ${count}.`,
  en: (count) => `Waiting for you to decide: ${count}.`,
};
