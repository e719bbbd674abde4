/**
 * Lists of words that the rules of responsible cells ask for by name, parted by blanks; languages as in the data of
 * nouns.
 */
export const wordLists = () => ({
  // Departments that are also places: a person on the next line is who answers, the department is where.
  placeBodies: `абонемент зал зала читальня`,
  // Nouns that want another one after them: what follows at once belongs to them.
  nounsWithComplement: `заместитель зам заступник заступниця намеснік помощник помощница помічник заведующий заведующая зав
    завідувач завідуючий завідувачка завед руководитель керівник рук кер кіраўнік начальник председатель голова
    пред председ представитель представители представник представники член члены члени чл сотрудники работники
    працівники врио ио секретарь ассистент асистент глава президент заместители заступники руководители
    помощники участники коллектив`,
  // First halves of names of professions, and second halves that make one profession with them, hyphen or not.
  firstHalves: `педагог педагоги учитель учителя учителі вчитель вчителі преподаватель преподаватели воспитатель тренер
    тренеры инженер инженеры інженер врач старший студенты медсестра вихователь викладач пед социолог настаўнік
    настаўнікі секретарь родители profesor nauczyciel nauczyciele учитель-предметник мастер profesori profesorii майстер методист
    учители`,
  secondHalves: `психолог психологи организатор организаторы організатор організатори библиотекарь библиотекари бібліотекар
    логопед логопеды логопеди дефектолог дефектологи предметник предметники преподаватель преподаватели
    программист програміст валеолог методист методисты методисти воспитатель наставник наставники волонтеры орг
    арганізатар руководитель машинист консультант библ куратор тьютор diriginte bibliotekarz wychowawca
    wychowawcy diriginti dirigintii`,
  // Shortened adjectives and the like before a noun («ст. вожатый», «кл. рук.»).
  shortModifiers: `ст соц пед кл класс клас муз мед шк физ гл мл род нач худ сел гор рай спорт восп учеб воспит рабочая дет мол
    родит общ соцпед практ школьн методич лід хор техн`,
  // Nouns that before another one are its adjective («дежурный учитель»).
  leadingNouns: `дежурный дежурная дежурные черговий чергова чергові участковый дільничний уполномоченный уполномоченная
    ведущий ведущая ведучий ведуча классная ответственный ответственная ответственные відповідальний
    відповідальна`,
  // Nouns whose short forms are written for one and for several: «кл. рук.».
  uncountedNouns: `рук кер`,
  // «школа имени Орлова»: what follows names the school.
  namedAfterWords: `им имени ім імені ул ulica str`,
  // «и др.» goes on with what stands before.
  andSoOnWords: `др т пр тд ін тощо etc`,
  // Words before a noun that say how many: it begins a group.
  quantifiers: `все всі усі усе весь вся другие остальные інші решта всички toate toti wszyscy all other`,
  // Words that join two of those who answer, or two words of one name.
  conjunctions: `и й і та та також а также також або или либо чи and or i oraz si sau и/или`,
  // A line or a phrase that ends with one of these goes on.
  openWords: `по с со за на в во у к от до для из при о об под над через з із зі до від під про на щодо па ад і и та й and
    of for at in the by with им имени імені de din la cu pentru ds do od po oraz i si на с от към г п с`,
  // Shortened fields of a deputy's work: «по УВР, ВР» is one field after another.
  fields: `вр увр нмр ахч ахр бж от мр умр увр ик оср пр нвр ивр хч вмр`,
  // Words of a class or a course, nominative and after a number.
  classNouns: `класс классы клас класи кл клаccы параллель паралель курс курсы курси группа группы група групи отряды grade
    grades year years form class classes klasa klasy clasa clasele класове клас`,
  // The forms after a number that belong to the noun before it.
  belongingClassNouns: `классов класса класів класу кл курсов групп груп klas`,
  // Titles before a name.
  titles: `п p pp pan pani mgr dr prof mr mrs ms miss sir г-н г-жа гр ип фоп пан пані пані господин госпожа dl dna`,
  // Surnames that do not end like surnames: old trades and the like.
  surnames: `мельник мельнік бондарь бондар гончар коваль ковальчик кравец кравець ткач швец швець мороз кушнир кушнір
    скляр чумак козак литвин пономарь пономар рыбак шевчик романчик
    волошин бойчук заец заєць стельмах кожемяка лихач бабич гулевич`,
  // Labels that are no role: «Отв. Иванова А.А.» is a person.
  labels: `ответственный ответственная ответственные відповідальний відповідальна відповідальні отв`,
});
