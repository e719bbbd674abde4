export { aboutTabGrid, readAboutTab } from './aboutTab';
export type { AboutTabReading } from './aboutTab';
export { blocksTabGrid, readBlocksTab } from './blocksTab';
export { daysOffTabGrid, readDaysOffTab } from './daysOffTab';
export { peopleTabGrid, readPeopleTab } from './peopleTab';
export { partnersTabGrid, readPartnersTab } from './partnersTab';
export { referenceRoleOf } from './referenceRole';
export type { ReferenceRole } from './referenceRole';
