import type { BlockKind } from '../plan/blockKinds';
import type { Language } from '../plan/language';

/** A block that a plan starts from; the school renames it and goes on with words of its own. */
export interface BlockSeed {
  readonly name: string;
  readonly goal: string;
  readonly directions: readonly string[];
}

export const blockSeeds = (): Readonly<Record<Language, Readonly<Record<BlockKind, BlockSeed>>>> => ({
  ru: {
    authorities: {
      name: 'Органы власти и местного самоуправления',
      goal: 'Показать детям, как устроена власть и как житель может на неё влиять.',
      directions: ['гражданское', 'правовое'],
    },
    health: {
      name: 'Здравоохранение',
      goal: 'Вместе с врачами беречь здоровье детей и учить их здоровым привычкам.',
      directions: ['профилактика', 'здоровый образ жизни'],
    },
    'extra-curricular': {
      name: 'Дополнительное образование',
      goal: 'Помочь каждому ребёнку найти занятие по душе вне уроков.',
      directions: ['техническое', 'естественно-научное', 'художественное'],
    },
    culture: {
      name: 'Культура',
      goal: 'Приблизить детей к искусству, книге и истории родных мест.',
      directions: ['чтение', 'краеведение', 'искусство'],
    },
    education: {
      name: 'Вузы, колледжи и наука',
      goal: 'Познакомить учеников с наукой и помочь выбрать, где учиться дальше.',
      directions: ['профориентация', 'исследования'],
    },
    safety: {
      name: 'Безопасность',
      goal: 'Научить детей беречь себя и других на дороге, дома и в беде.',
      directions: ['дорожная безопасность', 'пожарная безопасность', 'правопорядок'],
    },
    sport: {
      name: 'Спорт',
      goal: 'Сделать движение и спорт привычкой каждого ученика.',
      directions: ['соревнования', 'занятия в секциях'],
    },
    'social-care': {
      name: 'Социальная защита',
      goal: 'Поддержать тех, кому нужна помощь, и научить детей помогать.',
      directions: ['помощь семьям', 'забота о старших'],
    },
    'public-organisations': {
      name: 'Общественные организации',
      goal: 'Дать ученикам опыт добрых дел вместе с волонтёрами и ветеранами.',
      directions: ['волонтёрство', 'память поколений'],
    },
    media: {
      name: 'Средства массовой информации',
      goal: 'Рассказывать о жизни школы и учить детей разбираться в новостях.',
      directions: ['школьные новости', 'медиаграмотность'],
    },
    business: {
      name: 'Предприятия',
      goal: 'Показать ученикам профессии и труд взрослых на деле.',
      directions: ['экскурсии на производство', 'встречи с мастерами'],
    },
    families: {
      name: 'Семьи учеников',
      goal: 'Сделать родителей участниками жизни класса и школы.',
      directions: ['общие дела', 'беседы с родителями'],
    },
  },
  uk: {
    authorities: {
      name: 'Органи влади та місцевого самоврядування',
      goal: 'Показати дітям, як влаштована влада і як мешканець може на неї впливати.',
      directions: ['громадянське', 'правове'],
    },
    health: {
      name: 'Охорона здоров’я',
      goal: 'Разом з лікарями берегти здоров’я дітей і вчити їх здорових звичок.',
      directions: ['профілактика', 'здоровий спосіб життя'],
    },
    'extra-curricular': {
      name: 'Позашкільна освіта',
      goal: 'Допомогти кожній дитині знайти заняття до душі поза уроками.',
      directions: ['технічне', 'природниче', 'художнє'],
    },
    culture: {
      name: 'Культура',
      goal: 'Наблизити дітей до мистецтва, книжки та історії рідного краю.',
      directions: ['читання', 'краєзнавство', 'мистецтво'],
    },
    education: {
      name: 'Університети, коледжі та наука',
      goal: 'Познайомити учнів з наукою і допомогти обрати, де вчитися далі.',
      directions: ['профорієнтація', 'дослідження'],
    },
    safety: {
      name: 'Безпека',
      goal: 'Навчити дітей берегти себе та інших на дорозі, вдома і в біді.',
      directions: ['дорожня безпека', 'пожежна безпека', 'правопорядок'],
    },
    sport: {
      name: 'Спорт',
      goal: 'Зробити рух і спорт звичкою кожного учня.',
      directions: ['змагання', 'заняття в секціях'],
    },
    'social-care': {
      name: 'Соціальний захист',
      goal: 'Підтримати тих, кому потрібна допомога, і навчити дітей допомагати.',
      directions: ['допомога родинам', 'турбота про старших'],
    },
    'public-organisations': {
      name: 'Громадські організації',
      goal: 'Дати учням досвід добрих справ разом з волонтерами та ветеранами.',
      directions: ['волонтерство', 'пам’ять поколінь'],
    },
    media: {
      name: 'Засоби масової інформації',
      goal: 'Розповідати про життя школи і вчити дітей розбиратися в новинах.',
      directions: ['шкільні новини', 'медіаграмотність'],
    },
    business: {
      name: 'Підприємства',
      goal: 'Показати учням професії та працю дорослих на ділі.',
      directions: ['екскурсії на виробництво', 'зустрічі з майстрами'],
    },
    families: {
      name: 'Родини учнів',
      goal: 'Зробити батьків учасниками життя класу і школи.',
      directions: ['спільні справи', 'бесіди з батьками'],
    },
  },
  en: {
    authorities: {
      name: 'State and local bodies',
      goal: 'Show children how government works and how residents can shape it.',
      directions: ['citizenship', 'law'],
    },
    health: {
      name: 'Health care',
      goal: 'Look after children’s health together with doctors and teach healthy habits.',
      directions: ['prevention', 'healthy living'],
    },
    'extra-curricular': {
      name: 'Extra-curricular education',
      goal: 'Help every child find something to love outside lessons.',
      directions: ['technology', 'nature', 'arts'],
    },
    culture: {
      name: 'Culture',
      goal: 'Bring children closer to art, books and the history of their home.',
      directions: ['reading', 'local history', 'art'],
    },
    education: {
      name: 'Universities, colleges and science',
      goal: 'Let pupils meet science and help them choose where to study next.',
      directions: ['careers', 'research'],
    },
    safety: {
      name: 'Safety',
      goal: 'Teach children to keep themselves and others safe on the road, at home and in trouble.',
      directions: ['road safety', 'fire safety', 'law and order'],
    },
    sport: {
      name: 'Sport',
      goal: 'Make movement and sport a habit of every pupil.',
      directions: ['competitions', 'training in clubs'],
    },
    'social-care': {
      name: 'Social care',
      goal: 'Support those who need help and teach children to help.',
      directions: ['help for families', 'care for older people'],
    },
    'public-organisations': {
      name: 'Public organisations',
      goal: 'Give pupils experience of good deeds together with volunteers and veterans.',
      directions: ['volunteering', 'memory of generations'],
    },
    media: {
      name: 'Newspapers, radio and television',
      goal: 'Tell about school life and teach children to judge the news.',
      directions: ['school news', 'media literacy'],
    },
    business: {
      name: 'Companies',
      goal: 'Show pupils trades and the work of adults at first hand.',
      directions: ['visits to workplaces', 'meetings with masters of a trade'],
    },
    families: {
      name: 'Families of pupils',
      goal: 'Make parents part of the life of the class and the school.',
      directions: ['things done together', 'talks with parents'],
    },
  },
});
