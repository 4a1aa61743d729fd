/** On every office computer, with the letters of many scripts; Word takes other faces for the rest. */
const FACE = 'Arial';

/** The main part of every style, for the head and the foot of pages too. Sizes are half points. */
const size = (halfPoints: number): string =>
  `<w:sz w:val="${String(halfPoints)}"/><w:szCs w:val="${String(halfPoints)}"/>`;

const paragraphStyle = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Right end of a line between the margins of a page on its side, in twentieths of a point. */
const RIGHT_END = 13_680;
const marginal = `<w:tabs><w:tab w:val="right" w:pos="${String(RIGHT_END)}"/></w:tabs>`;

/** Word's own names of styles, so that its list of headings and readers that speak know them. */
export const stylesXml = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>',
  `<w:rFonts w:ascii="${FACE}" w:hAnsi="${FACE}" w:cs="${FACE}"/>${size(18)}<w:lang w:val="en-US"/>`,
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:after="40"/><w:outlineLvl w:val="0"/>',
    `<w:b/><w:bCs/>${size(38)}`,
  ),
  paragraphStyle(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>',
    `<w:b/><w:bCs/>${size(26)}`,
  ),
  paragraphStyle('Header', 'header', marginal, size(18)),
  paragraphStyle('Footer', 'footer', marginal, size(18)),
  '</w:styles>',
].join('');
