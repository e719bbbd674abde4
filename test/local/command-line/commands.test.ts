import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as xlsx from '@e965/xlsx';
import { sync as calendarReader } from 'node-ical';
import { runPlan } from './programs';

jest.setTimeout(120_000);

const planText = `План работы школы с партнёрами
Цель: подружить школу и её соседей.
Задачи:
1. Показать профессии рядом со школой.
2. Провести общий праздник двора.
2025–2026 учебный год

Месяц\tМесто\tМероприятие\tОтветственный
Сентябрь\tМузей часов\tЭкскурсия «Откуда берётся время»\tИванова А. П.
\tАктовый зал\tВстреча с инженером\tПетров И. С.
Октябрь\tБиблиотека «Луч»\tУрок о книгах и

\t\tчитателях\tСидорова М. Н.
\tТехнопарк\tМастер-класс «Робот»\tПетров И. С.
`;
const entryCount = 4;

let folder = '';
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-plan-command-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the command line on what a school’s Excel file may hold', () => {
  /** A plan of one sheet with these cells over its rows. */
  async function writeOdd(name: string, cells: Readonly<Record<string, xlsx.CellObject>>): Promise<string> {
    const sheet = xlsx.utils.aoa_to_sheet([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['15 сентября', 'Музей', 'Экскурсия', 'Родители'],
      ['20 октября', 'Библиотека', 'Урок', 'Родители'],
    ]);
    Object.assign(sheet, cells);
    const rowNumbers = Object.keys(cells).map((a1) => Number(a1.slice(1)));
    sheet['!ref'] = `A1:D${String(Math.max(3, ...rowNumbers))}`;
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, 'План 2026-2027');
    const bytes = xlsx.write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer;
    await writeFile(inFolder(name), new Uint8Array(bytes));
    return inFolder(name);
  }

  async function titlesAndDays(name: string): Promise<readonly unknown[]> {
    const calendar = await readFile(inFolder(`${name}/calendar.ics`), 'utf8');
    return [...calendar.matchAll(/^(?:SUMMARY|DTSTART)[^:]*:(.*?)\r?$/gm)].map(([, value]) => value).sort();
  }

  it('takes the text that a formula resulted in for the title', async () => {
    const file = await writeOdd('formula.xlsx', {
      C2: { t: 's', v: 'Экскурсия 3б', f: 'CONCATENATE("Экскурсия"," ","3б")' },
    });
    expect(await runPlan('all', file, inFolder('formula'))).toMatchObject({ status: 0 });
    expect(await titlesAndDays('formula')).toContain('Экскурсия 3б');
    const book = xlsx.read(await readFile(inFolder('formula/plan.xlsx')), { cellFormula: true });
    expect((book.Sheets['План 2026-2027']?.['C2'] as xlsx.CellObject).f).toContain('CONCATENATE');
  });

  it('reads dates that are written as ISO text', async () => {
    const file = await writeOdd('iso.xlsx', {
      A2: { t: 'd', v: new Date(Date.UTC(2026, 8, 16)), z: 'dd.mm.yyyy' },
    });
    expect(await runPlan('all', file, inFolder('iso'))).toMatchObject({ status: 0 });
    expect(await titlesAndDays('iso')).toContain('20260916');
  });

  it('does not stumble over a stray blank far below', async () => {
    const file = await writeOdd('far.xlsx', { C200000: { t: 's', v: ' ' } });
    const { status, stdout, stderr } = await runPlan('all', file, inFolder('far'));
    expect(stderr).not.toContain('RangeError');
    expect(stdout).toContain('Проверено: 2 записи; ошибок 0');
    expect(status).toBe(0);
  });
});

describe('a finished plan.xlsx that is copied alone', () => {
  it('is the plan that it was, though its summary stands in front', async () => {
    await writeFile(inFolder('first.txt'), planText);
    await runPlan('all', inFolder('first.txt'), inFolder('first'));
    const book = xlsx.read(await readFile(inFolder('first/plan.xlsx')));
    book.SheetNames.sort((one, other) => Number(other === 'Сводка') - Number(one === 'Сводка'));
    const bytes = xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    await writeFile(inFolder('alone.xlsx'), new Uint8Array(bytes));
    const { status, stdout } = await runPlan('all', inFolder('alone.xlsx'), inFolder('alone'));
    expect(stdout).toContain('Проверено: 4 записи; ошибок 0, предупреждений 0, подсказок 0.');
    expect(stdout).toContain('Сводка: лист «Сводка», 4 записи');
    expect(status).toBe(0);
  });
});

describe('the command line on a workbook of several classes', () => {
  it('names the tabs that are no part of the plan yet, and adds them when asked to', async () => {
    const book = xlsx.utils.book_new();
    const rows = planText
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    for (const name of ['5А', '5Б', '6А', '7В']) {
      xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), name);
    }
    const bytes = xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    await writeFile(inFolder('classes.xlsx'), new Uint8Array(bytes));
    const first = await runPlan('all', inFolder('classes.xlsx'), inFolder('classes'));
    expect(first.stdout).toContain('Похожи на план и пока не в нём: 5Б, 6А, 7В. Добавить их: --add-tabs.');
    const { stdout } = await runPlan('sync', inFolder('classes'), '--add-tabs');
    expect(stdout).toContain('Добавлены в план листы: 5Б, 6А, 7В.');
    const perClass = Number(/добавлено (\d+)/.exec(first.stdout)?.[1]);
    expect(stdout).toContain(`добавлено ${String(3 * perClass)},`);
    const summary = await runPlan('summary', inFolder('classes'));
    expect(summary.stdout).toMatch(/Сводка: лист «Сводка», \d+ запис/);
  });
});

describe('the command line on a plan in text', () => {
  it('loads, checks, syncs and summarises, then has nothing more to write', async () => {
    await writeFile(inFolder('text.txt'), planText);
    const first = await runPlan('all', inFolder('text.txt'), inFolder('text'));
    expect(first).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Синхронизация: 0 из 4\n/) });
    expect(first.stdout.split('\n').slice(0, 2)).toEqual([
      'Загружено: 4 записи, учебный год 2025/26; соединено разорванных строк: 1.',
      'Проверено: 4 записи; ошибок 0, предупреждений 0, подсказок 0.',
    ]);
    expect(first.stdout).toContain('Календарь: добавлено 4, обновлено 0, удалено 0, без изменений 0.');
    expect(first.stdout).toContain('Сводка: лист «Сводка», 4 записи');

    const book = xlsx.read(await readFile(inFolder('text/plan.xlsx')));
    const about = book.Sheets['О плане'];
    expect(about && xlsx.utils.sheet_to_json(about, { header: 1 })).toEqual(
      expect.arrayContaining([
        ['Учебный год', '2025/26'],
        ['Цель', expect.stringContaining('подружить школу и её соседей')],
        ['Задачи', expect.stringContaining('Показать профессии рядом со школой')],
        [undefined, expect.stringContaining('Провести общий праздник двора')],
      ]),
    );
    const calendar = await readFile(inFolder('text/calendar.ics'), 'utf8');
    const titles = Object.values(calendarReader.parseICS(calendar)).flatMap((part) =>
      part?.type === 'VEVENT' ? [part.summary] : [],
    );
    expect(titles).toHaveLength(entryCount);
    expect(titles).toContain('Урок о книгах и читателях');

    const again = await runPlan('sync', inFolder('text'));
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toContain('Календарь совпадает с планом, событий: 4. Записывать нечего.');
    expect(await readFile(inFolder('text/calendar.ics'), 'utf8')).toBe(calendar);
  });

  it('prints one JSON object, and leaves a date that nobody can read to a person', async () => {
    await writeFile(inFolder('date.tsv'), planText.replace('Сентябрь\t', '31 сентября\t'));
    const all = await runPlan('all', inFolder('date.tsv'), inFolder('date'), '--json');
    expect(all.status).toBe(1);
    expect(JSON.parse(all.stdout)).toMatchObject({
      load: { entryCount, schoolYear: '2025/26' },
      check: { entryCount },
      sync: { preview: { unchangedCount: 0 } },
      summary: { entryCount },
    });
    const check = await runPlan('check', inFolder('date'));
    expect(check.status).toBe(1);
    expect(check.stdout).toMatch(/ошибка · Строка 2, [^\n]*31 сентября/);
  });
});

describe('the command line on a workbook from elsewhere', () => {
  it('works on a copy', async () => {
    const book = xlsx.utils.book_new();
    const rows = [
      ['Date', 'Place', 'Event', 'Responsible'],
      ['15.09.2026', 'Town museum', 'A tour', 'A. Stone'],
      ['October 2026', 'Library', 'A reading hour', 'B. Reed'],
    ];
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Year');
    const written: unknown = xlsx.write(book, { type: 'array', bookType: 'xlsx' });
    if (!(written instanceof ArrayBuffer)) throw new Error('the package wrote no bytes');
    const given = new Uint8Array(written);
    await writeFile(inFolder('given.xlsx'), given);
    const run = await runPlan('all', inFolder('given.xlsx'), inFolder('copy'), '--locale', 'en_GB');
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('added 2, updated 0') });
    expect(new Uint8Array(await readFile(inFolder('given.xlsx')))).toEqual(given);
    expect(xlsx.read(await readFile(inFolder('copy/plan.xlsx'))).SheetNames).toContain('Year');
  });
});
