import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Letters where they stand on a page, in points from its bottom left. */
type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters, in points on paper. */
  readonly size: number;
};

/** What a reader makes of a PDF. */
export type ReadPdf = {
  readonly title: string;
  readonly lang: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** Titles of the outline with their depth, in order. */
  readonly outline: readonly (readonly [depth: number, title: string, page: number])[];
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly texts: readonly PlacedText[];
    /** All letters without blanks, in reading order. */
    readonly letters: string;
    /** Of these, the letters that are marked as no part of what the page says. */
    readonly artifacts: string;
    /** Roles of the page's structure, and alternative texts. */
    readonly roles: readonly string[];
    readonly alts: readonly string[];
    /** The page's structure as a screen reader walks it; null where there is none. */
    readonly tree: StructureNode | null;
    /** The pages that links on it lead to, from top to bottom; 0 = to none. */
    readonly links: readonly number[];
  }[];
  /** Names of fonts; `isEmbedded` by a TrueType or OpenType file of their own. */
  readonly fonts: readonly {
    readonly name: string;
    readonly isEmbedded: boolean;
    readonly type: string;
  }[];
  readonly images: number;
  /** What letters that are drawn in another order are read and found as, for programs that know of it. */
  readonly actualTexts: string;
};

/** A tag of a page, or the content that it is about. */
export type StructureNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
};
type Destination = string | readonly unknown[] | null;
type OutlineNode = { title: string; items: OutlineNode[]; dest: Destination };
type Link = { subtype?: string; dest?: Destination; rect: readonly number[] };

/** Reads a PDF back with two readers: one for what people see, one for how it is made. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const info = (await pdf.getMetadata()).info as unknown as Record<string, unknown>;
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = (await pdf.getOutline()) as OutlineNode[] | null;
  const pages: ReadPdf['pages'][number][] = [];
  const pageOf = async (to: Destination): Promise<number> => {
    const dest = typeof to === 'string' ? await pdf.getDestination(to) : to;
    const [page] = dest ?? [];
    return typeof page === 'object' && page !== null
      ? (await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0])) + 1
      : 0;
  };
  const linksOf = (annotations: readonly Link[]): Promise<number[]> =>
    Promise.all(
      annotations
        .filter(({ subtype }) => subtype === 'Link')
        .toSorted((a, b) => (b.rect[1] ?? 0) - (a.rect[1] ?? 0))
        .map(({ dest }) => pageOf(dest ?? null)),
    );
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item): PlacedText[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
            },
          ]
        : [],
    );
    const marked = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as StructureNode | null;
    const nodes = tree === null ? [] : nodesOf(tree);
    pages.push({
      width,
      height,
      texts,
      letters: texts
        .map((one) => one.text)
        .join('')
        .replace(/\s/g, ''),
      artifacts: lettersIn(marked.items, 'Artifact'),
      roles: nodes.flatMap((node) => (node.role === undefined ? [] : [node.role])),
      alts: nodes.flatMap((node) => (node.alt === undefined ? [] : [node.alt])),
      tree,
      links: await linksOf((await page.getAnnotations()) as Link[]),
    });
  }
  const bookmarks = await Promise.all(
    (outline ?? [])
      .flatMap((node) => flattenOutline(node, 1))
      .map(async ([depth, { title, dest }]) => [depth, title, await pageOf(dest)] as const),
  );
  await pdf.destroy();
  return {
    title: textOf(info['Title']),
    lang: textOf(info['Language']),
    info,
    isTagged: mark?.Marked === true,
    outline: bookmarks,
    pages,
    ...(await readObjects(bytes)),
  };
}

type Marked = { readonly str?: string; readonly type?: string; readonly tag?: string };

/** The letters of all marked content with a tag, without blanks. */
function lettersIn(items: readonly Marked[], tag: string): string {
  const open: string[] = [];
  let letters = '';
  for (const { str, type, tag: begun = '' } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(begun);
    else if (open.includes(tag)) letters += str ?? '';
  }
  return letters.replace(/\s/g, '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A tag and all that stand in it, in reading order. */
export function nodesOf(node: StructureNode): readonly StructureNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function flattenOutline(
  node: OutlineNode,
  depth: number,
): readonly (readonly [number, OutlineNode])[] {
  return [[depth, node], ...node.items.flatMap((one) => flattenOutline(one, depth + 1))];
}

async function readObjects(
  bytes: Uint8Array,
): Promise<Pick<ReadPdf, 'fonts' | 'images' | 'actualTexts'>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const dictionaries = objects.filter((one): one is PDFDict => one instanceof PDFDict);
  const nameOf = (dictionary: PDFDict, key: string): string =>
    dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
  const descendants = dictionaries.filter((one) => nameOf(one, 'Subtype').startsWith('CIDFont'));
  const simple = dictionaries.filter(
    (one) =>
      nameOf(one, 'Type') === 'Font' &&
      ['Type1', 'Type3', 'TrueType'].includes(nameOf(one, 'Subtype')),
  );
  return {
    fonts: [...descendants, ...simple].map((font) => {
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      return {
        name: nameOf(font, 'BaseFont'),
        type: nameOf(font, 'Subtype'),
        isEmbedded: ['FontFile2', 'FontFile3'].some(
          (key) => descriptor?.has(PDFName.of(key)) === true,
        ),
      };
    }),
    actualTexts: document
      .getPages()
      .map((page) => actualTextsOf(page.node.Contents()))
      .join(''),
    images: objects.filter(
      (one) => one instanceof PDFRawStream && nameOf(one.dict, 'Subtype') === 'Image',
    ).length,
  };
}

function actualTextsOf(content: unknown): string {
  if (content instanceof PDFArray)
    return Array.from({ length: content.size() }, (_, index) =>
      actualTextsOf(content.lookup(index)),
    ).join('');
  if (!(content instanceof PDFRawStream)) return '';
  const drawn = Buffer.from(decodePDFRawStream(content).decode()).toString('latin1');
  return [...drawn.matchAll(/ActualText\s*<FEFF([0-9A-F]+)>/gi)]
    .map((found) =>
      Buffer.from(found[1] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    )
    .join('');
}
