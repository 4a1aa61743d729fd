import { describe, expect, it } from 'vitest';
import { sayQuietYears } from '../../../../shared/export/chart/year-bands.ts';
import { officeVoice } from '../../../../shared/export/voice.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { buildView, day, on, readSample, stint, undated } from '../../../builders/matter-view.ts';
import {
  chartsOf,
  chronologyKeys,
  measure,
  printOptions,
  textOfSheets,
  textsIn,
} from './paper-boxes.ts';

const byYears = (given = {}) => printOptions({ fit: 'years', ...given });

describe('one page a year', () => {
  const view = buildView({
    events: [
      { id: 'arrest', kind: 'arrest', title: 'Arrest', date: on('2018-05-02') },
      { id: 'filing', kind: 'filing', title: 'Petition', date: on('2023-07-01') },
      { id: 'note', kind: 'note', title: 'Some day', date: undated },
    ],
    stints: [stint('s', on('2018-05-02'), on('2020-03-04'))],
  });
  const paper = layoutDocument([view], byYears({ asOf: day('2023-08-01') }), measure);
  const pages = textOfSheets(paper);
  const pageOf = (year: string) =>
    pages.find((_, index) =>
      paper.sheets[index]?.blocks.some(
        (block) => block.type === 'heading' && block.text.lines.some((line) => line.text === year),
      ),
    ) ?? '';

  it('has a heading, an axis and a page for each calendar year with something in it', () => {
    const headings = paper.bookmarks.filter(({ title }) => /^\d{4}$/.test(title));
    expect(headings.map(({ title }) => title)).toEqual(['2018', '2019', '2020', '2023']);
    expect(new Set(headings.map(({ page }) => page)).size).toBe(4);
    expect(pageOf('2018')).toContain('Jan 2018');
    expect(pageOf('2018')).toContain('Dec');
  });

  it('says since when and until when of custody that a page cuts', () => {
    expect(pageOf('2018')).toMatch(/until Mar 4, 2020/);
    expect(pageOf('2019')).toMatch(/since May 2, 2018, until Mar 4, 2020/);
    expect(pageOf('2020')).toMatch(/since May 2, 2018/);
    expect(pageOf('2020')).not.toMatch(/until/);
  });

  it('names the years without anything in one line, and has no page for them', () => {
    expect(pageOf('2023')).toContain('2021 to 2022: no event and no custody is recorded.');
    expect(sayQuietYears([2021], { ...officeVoice, words: 'filing' })).toBe(
      '2021: no event and no custody is listed.',
    );
    expect(sayQuietYears([], officeVoice)).toBe('');
  });

  it('lists what has no date', () => {
    expect(pages.join(' ')).toContain('Without a date');
    expect(chronologyKeys(paper)).toContain('note');
  });

  it('says until when of no custody that runs on', () => {
    const running = buildView({
      events: [{ id: 'f', kind: 'filing', title: 'Petition', date: on('2025-07-01') }],
      stints: [stint('s', on('2024-05-02'), null)],
    });
    const text = textOfSheets(
      layoutDocument([running], byYears({ asOf: day('2026-02-01') }), measure),
    ).join(' ');
    expect(text).toMatch(/since May 2, 2024/);
    expect(text).not.toMatch(/until/);
  });

  it('needs no map of pages for a matter of one year', () => {
    const { matters } = readSample('petrova');
    const { sheets } = layoutDocument(matters, byYears({ asOf: day('2025-06-30') }), measure);
    const figures = sheets.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'figure'));
    expect(figures.some((block) => block.type === 'figure' && block.overview)).toBe(false);
  });

  it('names on the map the pages of each year', () => {
    const { matters } = readSample('three-hundred-events');
    const long = layoutDocument(matters, byYears(), measure);
    const map = long.sheets
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.type === 'figure' && block.overview);
    if (map?.type !== 'figure') expect.fail('there is a map');
    const named = textsIn(map).filter(({ text }) => /^pp?\. /.test(text));
    expect(named.length).toBe(
      new Set(
        long.bookmarks
          .map(({ title }) => title.slice(0, 4))
          .filter((title) => /^\d{4}$/.test(title)),
      ).size,
    );
    expect(chartsOf(long).length).toBeGreaterThanOrEqual(named.length);
  });
});
