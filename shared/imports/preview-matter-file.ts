import { MATTER_FILE_FORMAT, parseMatterFile } from '../model/matter-file.ts';
import { type PreviewLine, refusedLine } from './preview-line.ts';

/** Where the head of a matter file stands, wherever a person has put its `format`. */
const HEAD = 20_000;

/**
 * Says whether a text is a matter file of ours, by its head alone.
 *
 * @example
 * isMatterFile('{ "format": "paradocket-matter", "version": 1 }') //=> true
 */
export function isMatterFile(text: string): boolean {
  const head = text.slice(0, HEAD);
  return (
    head.trimStart().replace('\uFEFF', '').startsWith('{') &&
    new RegExp(`"format"\\s{0,20}:\\s{0,20}"${MATTER_FILE_FORMAT}"`).test(head)
  );
}

/** What is printed of a matter file: it is opened, not taken in, so that it proposes nothing. */
export function matterFileLine(file: string, text: string): PreviewLine {
  const parsed = parseMatterFile(text);
  if (!parsed.ok) return refusedLine(file, parsed.failure);
  const { client, matters } = parsed.value;
  const proceeding = matters.flatMap((view) => view.proceedings).find((one) => one.court !== null);
  return {
    file,
    format: 'matter-file',
    header: {
      court: proceeding?.court?.id ?? '',
      docketNumber: proceeding?.docketNumber ?? '',
      caption: [client.name, ...matters.map(({ matter }) => matter.title)].join(': '),
      filedOn: null,
      terminatedOn: null,
    },
    entries: 0,
    repeats: 0,
    proposals: [],
    problems: [],
    refused: null,
  };
}
