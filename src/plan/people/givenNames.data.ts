/** Given names that are common in the languages of the plans; marks of Latin letters do not matter. */
export const givenNames =
  (): string => `Александр Александра Алексей Алена Алина Алла Альбина Анастасия Анатолий Ангелина Андрей Анжела Анна Антон
  Антонина Аркадий Арсений Артем Артур Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий
  Василиса Вера Вероника Виктор Виктория Виталий Влада Владимир Владислав Вячеслав Галина Геннадий Георгий Герман
  Глеб Григорий Дарья Денис Диана Дина Динара Дмитрий Ева Евгений Евгения Егор Екатерина Елена Елизавета Жанна
  Захар Зинаида Зоя Иван Игорь Илья Инна Ирина Карина Кирилл Клавдия Константин Кристина Ксения Лариса Лев Леонид
  Лидия Лилия Любовь Людмила Максим Маргарита Марина Мария Марк Матвей Михаил Надежда Назар Наталия Наталья Никита
  Николай Нина Оксана Олег Олеся Ольга Павел Петр Полина Раиса Регина Римма Роман Руслан Светлана Семен Сергей
  Снежана София Софья Станислав Степан Таисия Тамара Татьяна Тимофей Тимур Ульяна Федор Эдуард Элеонора Эльвира
  Эмилия Юлия Юрий Яков Яна Ярослав Ярослава Айгуль Айгерим Айнур Алия Амина Асель Гульнара Гузель Зульфия Ильдар
  Лейла Марат Наиля Ренат Рустам Фарида Эльмира Олександр Олександра Олексій Олена Оленка Анастасія Анатолій
  Андрій Анжеліка Валентин Валерій Василь Віктор Вікторія Віталій Володимир В’ячеслав Галина Ганна Геннадій
  Григорій Дарина Дарія Дмитро Євген Євгенія Євген Єлизавета Зінаїда Іван Ігор Інна Ірина Катерина Кирило Ксенія
  Леся Лідія Лілія Любов Людмила Маргарита Марія Марина Микита Микола Михайло Надія Наталія Ніна Оксана Олег Олеся
  Ольга Орися Остап Павло Петро Раїса Світлана Сергій Соломія Софія Степан Тарас Тетяна Федір Христина Юлія Юрій
  Яна Ярослав Ярослава Уляна Валерія Вероніка Вера Віра Зоряна Мирослава Святослав Алесь Алена Аляксандр Андрэй
  Ганна Дзмітрый Ірына Кацярына Марыя Мікалай Наталля Паліна Сяргей Таццяна Уладзімір Юлія Георги Димитър Иванка
  Йордан Йорданка Красимир Красимира Мария Милена Николай Пенка Петър Петя Росица Румяна Стефка Стоян Теодора
  Тодор Христо Цветелина Цветана Десислава Елена Боряна Величка Виолета Калина Кремена Adam Agata Agnieszka
  Aleksandra Alicja Andrzej Anna Barbara Beata Bożena Dariusz Dorota Elżbieta Ewa Grażyna Halina Hanna Irena Iwona
  Izabela Jacek Jadwiga Jan Janina Joanna Jolanta Justyna Kamila Karolina Katarzyna Krystyna Krzysztof Lidia
  Lucyna Łucja Łukasz Magdalena Małgorzata Maria Mariola Mariusz Marta Michał Monika Natalia Paweł Piotr Renata
  Robert Sylwia Teresa Tomasz Urszula Wanda Wiesława Wojciech Zofia Zbigniew Marek Anita Aneta Danuta Ilona Kinga
  Julia Marcin Patrycja Dan Adrian Adriana Alexandra Alina Ana Andreea Andrei Angela Camelia Carmen Claudia
  Cristian Cristina Daniela Diana Doina Elena Florin Gabriela Georgiana Gheorghe Ioan Ioana Ion Ionela Ionuț Laura
  Lavinia Liliana Loredana Luminița Mihaela Mihai Mirela Mircea Nicoleta Oana Paula Radu Ramona Raluca Rodica
  Simona Sorin Ștefan Teodora Valentina Vasile Viorica Alan Alice Amanda Amy Andrew Angela Ann Anne Anthony Ben
  Benjamin Brian Carol Caroline Catherine Charles Charlotte Chris Christine Christopher Claire Daniel David
  Deborah Diane Edward Elizabeth Emily Emma Frank George Grace Hannah Harry Helen Henry Jack James Jane Janet
  Jason Jennifer Jessica Joan John Jonathan Joseph Joshua Julie Karen Kate Katherine Kelly Kevin Laura Linda Lisa
  Lucy Margaret Mark Martin Mary Matthew Megan Michael Michelle Nancy Natalie Nicholas Nicola Oliver Olivia
  Patricia Patrick Paul Peter Philip Rachel Rebecca Richard Robert Ruth Ryan Sally Samuel Sandra Sarah Sharon
  Simon Sophie Stephen Steven Stuart Susan Thomas Timothy Tom Victoria William`;
