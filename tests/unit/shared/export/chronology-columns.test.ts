import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyRules } from '../../../../shared/copies/copy-rules.ts';
import { chronologyColumns } from '../../../../shared/export/chronology-columns.ts';
import { columnNames, parseColumnNames } from '../../../../shared/export/column-names.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { officeVoice, voiceOf } from '../../../../shared/export/voice.ts';
import { sayDay, withCapital } from '../../../../shared/phrases/say-day.ts';
import { day, readSample } from '../../../builders/matter-view.ts';
import { chronologyKeys, measure, printOptions, tableRows } from './paper-boxes.ts';

const some = fc
  .subarray([...columnNames], { minLength: 1 })
  .map((names) => columnNames.filter((name) => names.includes(name)));

describe('the columns of the chronology', () => {
  it('are number and date and those that are chosen, and take the whole width', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 300, max: 1_000 }),
        fc.constantFrom('record' as const, 'filing' as const),
        (chosen, width, words) => {
          for (const { all } of chronologyColumns(width, 100, { ...officeVoice, words }, chosen)) {
            expect(all.map(({ key }) => key)).toEqual(['number', 'date', ...chosen]);
            expect(all.reduce((sum, column) => sum + column.width, 0)).toBe(width);
            for (const column of all) expect(column.width).toBeGreaterThan(20);
          }
        },
      ),
    );
  });

  it('have no sources in fixed words, whatever was chosen', () => {
    const keys = (chosen: readonly (typeof columnNames)[number][]) =>
      chronologyColumns(600, 150, voiceOf(copyRules.client), chosen)[0]?.all.map(({ key }) => key);
    expect(keys(columnNames)).toEqual(['number', 'date', 'what', 'lane']);
    expect(keys(['sources'])).toEqual(['number', 'date', 'what']);
  });

  it.each(['en', 'es'] as const)(
    'break no exact day of the family copy in two, in %s',
    (language) => {
      const { matters } = readSample('petrova');
      const paper = layoutDocument(matters, printOptions({ copy: 'family', language }), measure);
      const { say } = voiceOf({ words: 'plain', language });
      const days = ['2025-02-16', '2025-05-14', '2025-05-28', '2025-06-18'].map((one) =>
        withCapital(sayDay(say, day(one))),
      );
      const dates = paper.sheets
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          block.type === 'table' && block.columns[1]?.key === 'date' ? block.rows : [],
        )
        .flatMap(({ cells }) => cells[1]?.map(({ text }) => text) ?? []);
      for (const said of days) expect(dates).toContain(said);
    },
  );

  it('leave no line out, and no word to which the chart sends', () => {
    const { matters } = readSample('three-hundred-events');
    const whole = chronologyKeys(layoutDocument(matters, printOptions(), measure));
    for (const columns of [['what'], ['sources'], ['lane', 'sources']] as const) {
      const options = printOptions({ columns: [...columns], fit: { w: 1, h: 1 } });
      const paper = layoutDocument(matters, options, measure);
      expect(chronologyKeys(paper)).toEqual(whole);
      const key = tableRows(paper, ['Key to the numbers']);
      expect(key.length > 0).toBe(!columns.some((name) => name === 'what'));
      for (const row of key) expect(row.cells).toHaveLength(5);
    }
  });

  it.each([
    ['what', ['what']],
    ['number,date,sources,what', ['what', 'sources']],
    [' lane , what ', ['what', 'lane']],
    ['date', null],
    ['', null],
    ['what,what', null],
    ['what,when', null],
  ])('are read from "%s"', (text, columns) => {
    expect(parseColumnNames(text)).toEqual(columns);
  });
});
