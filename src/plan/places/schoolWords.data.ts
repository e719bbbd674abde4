/** Words that name a school, as word patterns parted by commas, by what sort of school they name. */
export type SchoolSort = 'school' | 'gymnasium' | 'lyceum';

export const schoolWords = (): readonly (readonly [SchoolSort, string])[] => [
  ['gymnasium', `гимнази*, гімназі*, прогимнази*, gimnazi*, гімназыя, гимназия, гимназиясы`],
  [
    'lyceum',
    `лицей, лицея, лицее, лицею, лицеи, лицеев, лицеях, лицеем, ліце*, lyceum*, liceu*, liceum*, лицейі`,
  ],
  [
    'school',
    `школа, школы, школе, школу, школой, школ, школах, школам, школи, школі, школою, сош, оош, нош, мсош, сошг, зош,
    ззсо, зсо, нвк, нво, мбоу, маоу, моу, мкоу, мобу, гбоу, гоу, гкоу, огбоу, краоу, кгоу, оу, гуо, кгу, образовательн* организаци*,
    образовательн* учреждени*, общеобразовательн* организаци*, общеобразовательн* учреждени*, общеобразовательн*,
    заклад* освіти, навчальн* заклад*, school, schools, szkol*, scoal*, scolii,
    scolilor, scoli, мектеп*, школ*`,
  ],
];

/** Words beside a school's that do not tell one school from another. */
export const commonSchoolWords = (): string =>
  `средн*, основн*, начальн*, общеобразовательн*, муниципальн*, бюджетн*, автономн*, казенн*, учрежден*, государственн*,
  наш*, родн*, сельск*, городск*, базов*, опорн*, образовательн*, мбоу, маоу, моу, мкоу, мобу, гбоу, гоу, гуо, кгу, сош,
  оош, нош, зош, им, имени, імені, середн*, загальноосвітн*, комунальн*, заклад*, опорн*, ступен*, район*, округ*, област*,
  город*, primary, secondary, high, elementary, middle, school*, the, с, п, г, в, у, на, и, і, at, in`;

/** Words after «школы» that make it the schools of a place, and words that make it another one. */
export const otherSchoolWords = (): string =>
  `образовательные, общеобразовательные, образовательных, общеобразовательных, школах, школам, все, всех, вечерн*, базов*, опорн*, заклади,
  район*, город*, округ*, област*, посел*, республик*, друг*, соседн*, партнер*, сусідн*, інш*, міст*, other, neighbour*,
  partner*, another, district*`;
