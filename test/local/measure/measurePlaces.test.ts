import { describe, expect, it } from '@jest/globals';
import { measurePlaces } from '../../../local/measure/measurePlaces';

function measureLine(line: string) {
  const [measured] = measurePlaces(`cell\tsource\ttext\tblock\tnote\n${line}`);
  if (measured === undefined) throw new RangeError('One line gives one cell.');
  return measured;
}

describe('measuring place cells', () => {
  it.each([
    ['Музей хлеба\t\t\tкультура', 'right'],
    ['Музей хлеба\t\t\tспорт', 'wrong'],
    ['Музей хлеба\t\t\tother: open air', 'wrong'],
    ['Пожарная часть № 9\t\t\tбезопасность', 'right'],
    ['актовый зал\t\t\tшкола', 'right'],
    ['городской парк\t\t\tother: open air', 'right'],
    ['онлайн\t\t\tне место', 'right'],
    ['Беседа о правилах у воды\t\t\tне место', 'right'],
    ['Беседа о правилах у воды\t\t\tкультура', 'wrong'],
    ['Брямс\t\t\tкультура', 'refused'],
    ['Брямс\t\t\tне место', 'refused'],
  ])('finds «%s» %s', (line, verdict) => {
    expect(measureLine(line).verdict).toBe(verdict);
  });

  it('writes both readings', () => {
    expect(measureLine('Музей хлеба\t\t\tспорт')).toMatchObject({ expected: 'спорт', ours: 'culture' });
    expect(measureLine('Брямс\t\t\tспорт').ours).toBe('unknown');
    expect(measureLine('Беседа о правилах у воды\t\t\tспорт').ours).toContain('reads like an event');
  });

  it('takes the mark of ambiguity from the note', () => {
    expect(measureLine('Музей хлеба\t\t\tкультура\tambiguous with школа').isAmbiguous).toBe(true);
  });
});
