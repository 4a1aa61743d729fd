import { Parser } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PictureView } from '../../../../renderer/print/picture-view.tsx';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { layoutPicture } from '../../../../shared/export/layout-picture.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { shapes } from '../../../../shared/chronology/shapes.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';
import { measure } from '../../shared/export/paper-boxes.ts';
import { noXmlLetter } from '../../no-xml-letter.ts';

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

const options = { asOf: day('2025-06-30'), onlyRows: null };

function drawn(views: readonly MatterView[]) {
  const picture = layoutPicture(views, options, measure);
  const svg = renderToStaticMarkup(<PictureView picture={picture} />);
  const elements: Element[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements.push({ name, attributes });
        open.push(name);
        if (name === 'text') texts.push('');
      },
      ontext: (text) => {
        if (open.at(-1) === 'text') texts.push((texts.pop() ?? '') + text);
      },
      onclosetag: (name, implied) => {
        // Nothing is closed that was not, so that strict readers take it too.
        expect(implied).toBe(false);
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return { picture, svg, elements, texts, words: texts.join(' ').replace(/\s+/g, ' ') };
}

const hostile = [
  '<script>alert(1)</script>',
  'Smith & Jones "v." <b>\'INS\'</b>',
  'bell \u0007 null \u0000 half \ud800 none \uffff',
  'word '.repeat(120).trim(),
  'x'.repeat(480),
  'party 🎉👩‍👩‍👧',
  'محمد بن علي',
  ']]> &amp; <!-- -->',
];
const hostileView = buildView({
  client: { name: 'Ana <i>& Co</i>', identifiers: [{ kind: 'a-number', value: '012345678' }] },
  events: hostile.map((title, index) => ({
    id: `event-${String(index)}`,
    kind: 'filing',
    title,
    date: on(`2025-0${String(index + 1)}-03`),
  })),
});

describe('a picture as SVG', () => {
  it.each(['petrova', 'first-matter', 'two-matters', 'three-hundred-events'])(
    'of the sample %s has every mark of the axis exactly once',
    (name) => {
      const { matters } = readSample(name);
      const { elements } = drawn(matters);
      const paths = new Set(Object.values(shapes).map(({ path }) => path));
      const marks = matters.flatMap((view) => copyOfMatter(view, options.asOf).chronology.marks);
      // Those of the legend have the same outlines: they stand behind the last lane.
      const { picture } = drawn(matters);
      const onCharts = picture.blocks.flatMap((block) =>
        block.type === 'figure'
          ? block.items.flatMap((item) => (item.draw === 'shape' ? [item.ref] : []))
          : [],
      );
      const inLegends = picture.blocks.flatMap((block) =>
        block.type === 'list'
          ? block.items.flatMap(({ swatch }) => swatch.filter((item) => item.draw === 'shape'))
          : [],
      );
      expect(onCharts.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
      expect(
        elements.filter(
          ({ name: tag, attributes }) => tag === 'path' && paths.has(attributes['d'] ?? ''),
        ),
      ).toHaveLength(onCharts.length + inLegends.length);
    },
  );

  it('says all of every title beside its mark, or in a key under the chart where it is too long', () => {
    const { words, picture } = drawn([hostileView]);
    for (const title of hostile) {
      const clean = title.replace(/[\p{Cc}\p{Cs}\uffff]/gu, ' ').replace(/\s+/g, '');
      expect(words.replace(/\s/g, '')).toContain(clean);
    }
    expect(words).toContain('Key to the numbers');
    const short = drawn([
      buildView({ events: [{ id: 'a', kind: 'filing', title: 'Short', date: on('2025-03-03') }] }),
    ]);
    expect(short.words).not.toMatch(/#|Key to the numbers|Continues/);
    expect(picture.description).toContain('Smith & Jones');
  });

  it('stands on its own: no script, no link, no style sheet, no handler, nothing fetched', () => {
    const { elements, svg } = drawn([hostileView]);
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].toSorted()).toEqual(
      [
        'defs',
        'desc',
        'g',
        'line',
        'linearGradient',
        'path',
        'rect',
        'stop',
        'svg',
        'text',
        'title',
      ].filter((name) => names.has(name)),
    );
    for (const { attributes } of elements)
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|href|src/i);
        expect(value.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)/);
      }
    expect(svg).not.toMatch(noXmlLetter);
  });

  it('keeps every text within its edges, and fits it where other faces are used', () => {
    for (const name of ['petrova', 'three-hundred-events']) {
      const { picture, elements } = drawn(readSample(name).matters);
      for (const block of picture.blocks)
        if (block.type === 'figure')
          for (const item of block.items) {
            if (item.draw !== 'text') continue;
            expect(item.box.x + block.box.x).toBeGreaterThanOrEqual(0);
            expect(item.box.x + item.box.w + block.box.x).toBeLessThanOrEqual(picture.width);
            expect(item.box.y + item.box.h + block.box.y).toBeLessThanOrEqual(picture.height);
          }
      const texts = elements.filter((one) => one.name === 'text');
      const fitted = texts.filter(({ attributes }) => Number(attributes['textLength']) > 0);
      expect(fitted.length).toBeGreaterThan(texts.length - 10);
    }
  });

  it('says whose work it is, masks A-numbers and names what is left out', () => {
    const { words, picture } = drawn([
      buildView({
        client: { name: 'Ana', identifiers: [{ kind: 'a-number', value: '012345678' }] },
        events: [
          { id: 'a', kind: 'filing', title: 'For A 012-345-678', date: on('2025-03-03') },
          {
            id: 'b',
            kind: 'filing',
            title: 'Secret',
            date: on('2025-03-04'),
            restricted: ['asylum'],
          },
          { id: 'c', kind: 'filing', title: 'Some day', date: { kind: 'undated', asTyped: '' } },
        ],
        stints: [stint('s', on('2025-03-01'), null)],
      }),
    ]);
    expect(words).toContain('Attorney work product, not for filing');
    expect(words).toContain('1 restricted item is left out of this copy.');
    expect(words).toContain('1 record without a date is not on this picture.');
    expect(`${words} ${picture.description}`).not.toMatch(/Secret|345/);
    expect(words).toContain('A *** *** 678');
  });

  it('has a title, and all its events in words for whoever cannot see it', () => {
    const { matters } = readSample('petrova');
    const { elements, picture } = drawn(matters);
    expect(elements[0]).toMatchObject({
      name: 'svg',
      attributes: { role: 'img', 'aria-labelledby': 'picture-title' },
    });
    expect(picture.title).toBe('Kseniia Petrova: timeline as of Jun 30, 2025');
    for (const row of copyOfMatter(matters[0] ?? expect.fail('no matter'), options.asOf).chronology
      .rows)
      expect(picture.description).toContain(row.title);
  });

  it('of a matter without dates says so', () => {
    expect(drawn([buildView({})]).words).toContain('Nothing in this matter has a date yet.');
  });

  it('shows only the lines that a filter left, and says that it is a part', () => {
    const { matters } = readSample('petrova');
    const rows = matters.flatMap((view) => copyOfMatter(view, options.asOf).chronology.rows);
    const one = rows.find((row) => row.kind === 'hearing') ?? expect.fail('no hearing');
    const picture = layoutPicture(matters, { ...options, onlyRows: [one.key] }, measure);
    const svg = renderToStaticMarkup(<PictureView picture={picture} />);
    expect(svg).toContain(`this copy shows 1 of ${String(rows.length)} lines`);
    expect(svg).not.toContain('Indictment');
  });
});
