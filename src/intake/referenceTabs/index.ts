export { aboutTabGrid, readAboutTab } from './aboutTab';
export type { AboutTabReading } from './aboutTab';
export { blocksTabGrid, readBlocksTab } from './blocksTab';
export { partnersTabGrid, readPartnersTab } from './partnersTab';
