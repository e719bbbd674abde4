/** Words by which a row of a table plans nothing, in the languages of plans; parts of regular expressions, lower case. */
export const rowWords = (): Readonly<
  Record<'weekday' | 'total' | 'signature' | 'office' | 'page', string>
> => ({
  weekday: [
    'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|нд',
    'понеділок|вівторок|середа|четвер|п.?ятниця|субота|неділя',
    'панядзелак|аўторак|серада|чацвер|пятніца|нядзеля|понеделник|сряда|четвъртък|петък|събота|неделя',
    'дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
  ].join('|'),
  total: 'итого|всего|разом|усього|всього|загалом|усяго|общо|total|razem|барлығы',
  signature: [
    'составил[аи]?|составитель|подготовил[аи]?|утверждаю|утверждено|согласовано|исп\\.|склала?|склали|підготувала?',
    'затверджую|погоджено|зацвярджаю|изготвил|утвърдил|sporządziła?|zatwierdzam|întocmit|prepared by|approved by',
  ].join('|'),
  office:
    'директор|заместитель|зам\\.|заведующ|заступник|завідувач|дырэктар|dyrektor|director|head teacher|principal',
  page: 'страница|стр\\.|сторінка|стор\\.|старонка|page|strona|pagina|бет',
});

/** Words by which a lone text is a heading; parts of regular expressions, lower case. */
export const sectionWords = (): Readonly<Record<'part' | 'opening' | 'closing' | 'week', string>> => ({
  part: 'блок|раздел|модуль|направление|часть|этап|розділ|напрям|напрямок|частина|етап|section|block|part|module',
  opening:
    '(?:работа|взаимодействие|сотрудничество|робота|взаємодія|співпраця|work|cooperation|partnership)\\s+(?:с|со|з|із|зі|with)',
  closing: 'мероприятия|заходи',
  week: 'неделя|декада|тиждень|тыдзень|седмица|апта|week|tydzień|săptămâna',
});
