import { cleanText } from '../export/wrap-text.ts';
import { stylesXml } from './word-styles.ts';
import { escapeXml } from './word-xml.ts';

/** A stretch of pages with their own head and foot, all ready written. */
export type WordSection = { readonly body: string; readonly head: string; readonly foot: string };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The parts of a Word document by their names in it. Its properties hold a title and the program, and
 * neither a person, a computer nor the clock of one.
 *
 * @source ECMA-376 parts 1 and 2 (Office Open XML), read 2026-11-26
 *
 * @param sections at least one; each begins on a new page
 */
export function wordParts(
  title: string,
  sections: readonly WordSection[],
): Readonly<Record<string, string>> {
  const margins = sections.flatMap(({ head, foot }, index) => [
    { kind: 'header', part: `header${String(index + 1)}`, tag: 'hdr', content: head },
    { kind: 'footer', part: `footer${String(index + 1)}`, tag: 'ftr', content: foot },
  ]);
  const type = (part: string, name: string): string =>
    `<Override PartName="${part}" ContentType="${name}"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      type('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
      type('/word/styles.xml', `${WORD_TYPE}.styles+xml`),
      type('/word/settings.xml', `${WORD_TYPE}.settings+xml`),
      ...margins.map(({ part, kind }) => type(`/word/${part}.xml`, `${WORD_TYPE}.${kind}+xml`)),
      type('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      type(
        '/docProps/app.xml',
        'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      ),
      '</Types>',
    ].join(''),
    '_rels/.rels': [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
      '</Relationships>',
    ].join(''),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(cleanText(title))}</dc:title><dc:language>en-US</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="${OFFICE}/extended-properties"><Application>Paradocket</Application></Properties>`,
    'word/_rels/document.xml.rels': [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      relation('styles', `${OFFICE}/relationships/styles`, 'styles.xml'),
      relation('settings', `${OFFICE}/relationships/settings`, 'settings.xml'),
      ...margins.map(({ part, kind }) =>
        relation(part, `${OFFICE}/relationships/${kind}`, `${part}.xml`),
      ),
      '</Relationships>',
    ].join(''),
    'word/styles.xml': stylesXml,
    // Without this Word opens the file as one of 2007 and says so.
    'word/settings.xml': `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/document.xml': documentXml(sections),
  };
  for (const { part, tag, content } of margins)
    parts[`word/${part}.xml`] = `<w:${tag} xmlns:w="${MAIN}">${content}</w:${tag}>`;
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, `${DECLARATION}${xml}`]),
  );
}

/** The last section's page stands at the end of the body, each earlier one's in a paragraph that ends it. */
function documentXml(sections: readonly WordSection[]): string {
  const bodies = sections.map(({ body }, index) => {
    const page = pageXml(index + 1);
    const isLast = index === sections.length - 1;
    return `${body}${isLast ? `<w:p/>${page}` : `<w:p><w:pPr>${page}</w:pPr></w:p>`}`;
  });
  return `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}/relationships"><w:body>${bodies.join('')}</w:body></w:document>`;
}

/** Letter paper on its side, margins of three quarters of an inch, in twentieths of a point. */
function pageXml(number: number): string {
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="header${String(number)}"/>` +
    `<w:footerReference w:type="default" r:id="footer${String(number)}"/><w:type w:val="nextPage"/>` +
    '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>' +
    '<w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="1080" w:footer="1080" w:gutter="0"/></w:sectPr>'
  );
}
