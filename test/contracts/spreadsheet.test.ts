import { createGoogleSpreadsheet } from './googleSpreadsheet';
import { createMemorySpreadsheet } from './memorySpreadsheet';
import { describeSpreadsheet } from './spreadsheetContract';

describeSpreadsheet('in memory', createMemorySpreadsheet);
describeSpreadsheet('over SpreadsheetApp', createGoogleSpreadsheet);
