import { cleanPlan, headings, title, type TypedRows } from './plans';
import { School, type SchoolSettings } from './school';

/** A school whose plan is in Calendar. */
export function syncedSchool(rows: TypedRows = cleanPlan, settings: SchoolSettings = {}): School {
  const school = new School(rows, settings);
  school.sync();
  return school;
}

/** A plan of these rows: title in row 1, header in row 2, the first of them in row 3. */
export function planOf(...rows: TypedRows): TypedRows {
  return [[title], headings, ...rows];
}

/** How many writing calls the add-on sends meanwhile. */
export function writesDuring(school: School, act: () => void): number {
  const before = school.writingCalls();
  act();
  return school.writingCalls() - before;
}
