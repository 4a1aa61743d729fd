import type { Proposal } from './notice-reading.ts';

const LINK = /\bhttps?:\/\/[^\s<>"')\]]{4,400}/i;
const LABELLED =
  /(?:^|\n)[ >*|]*(?:(?:hearing |court |appointment |reporting )?(?:location|address|place|site|office)|where|courtroom|room|appear at|report to)\s?[:#]\s{0,4}(?<place>[^\n]{3,160}(?:\n(?![ >*|]*[A-Z][A-Za-z/ ]{0,40}:)[ ]{0,40}[^\n]{3,120}){0,3})/i;
const FOLLOWING =
  /\bfollowing (?:address|location)\s?[:.]?\s{0,4}\n\s{0,40}(?<place>[^\n]{3,120}(?:\n[ ]{0,40}[^\n]{3,120}){0,3})/i;
const ROOM =
  /\b(?:courtroom|ctrm\.?|court room|room|rm\.?|department|dept\.?|division|suite|window|floor)\s(?:no\.?\s|#\s?)?(?=[\w-]*\d|[A-Z]\b)[\w-]{1,8}(?:,?\s(?:on\sthe\s)?\d{1,2}(?:st|nd|rd|th)\sfloor)?/i;
const STREET =
  /(?<![\d/:-])\b\d{1,6} (?:[NSEW]\.?\s)?(?:[A-Z0-9][\w.'-]*\s){1,5}(?:St|Street|STREET|ST|Ave|Avenue|AVENUE|AVE|Blvd|Boulevard|BOULEVARD|BLVD|Rd|Road|ROAD|RD|Drive|Dr|DRIVE|DR|Highway|HIGHWAY|Hwy|HWY|Way|WAY|Plaza|PLAZA|Square|SQUARE|Place|Lane|LANE|Pkwy|Parkway)\b\.?(?:,?\s(?:Room|ROOM|Suite|SUITE|Ste\.?|Rm\.?|Floor|FLOOR|Courtroom)\s[\w-]+)?(?:[,\s]\s{0,4}[A-Z][A-Za-z .]{2,30},?\s[A-Z]{2}\b(?:\s\d{5}(?:-\d{4})?)?)?/;

/**
 * Where a hearing is, by the sentence of its date: a labelled place, else a room, else a street; one
 * line. Empty where none is said.
 */
export function findPlace(sentence: string): string {
  const labelled = LABELLED.exec(sentence)?.groups?.['place'];
  const room = ROOM.exec(sentence)?.[0];
  const street = STREET.exec(sentence)?.[0] ?? '';
  if (labelled !== undefined) return oneLine(labelled);
  if (room === undefined) return oneLine(street);
  return oneLine(street.includes(room) ? street : joined(room, street));
}

/**
 * The one place of a whole notice: labelled, or the only address in it. Counsel's own address stands
 * in many, so of several unlabelled ones none is taken.
 */
export function findOnlyPlace(text: string): string {
  const labelled =
    FOLLOWING.exec(text)?.groups?.['place'] ?? LABELLED.exec(text)?.groups?.['place'];
  if (labelled !== undefined) return oneLine(labelled);
  const streets = new Set(
    [...text.matchAll(new RegExp(STREET.source, 'g'))].map(([one]) => oneLine(one)),
  );
  return streets.size === 1 ? ([...streets][0] ?? '') : '';
}

/** The first web address of a text; empty where it has none. */
export function findLink(text: string): string {
  return (LINK.exec(text)?.[0] ?? '').replace(/[.,;]+$/, '');
}

/** How the client is to appear, by the words of a text. */
export function findMode(text: string): Proposal['mode'] {
  const isVideo =
    /\b(?:video|webex|web-?ex|zoom|teams|VTC|televideo|videoconference|tele-?conference by video|internet-based|remotely|via internet)\b/i.test(
      text,
    );
  const isPhone = /\b(?:telephon\w*|by phone|via phone|teleconference|conference call)\b/i.test(
    text,
  );
  const isInPerson =
    /\bin[\s-]person\b/i.test(text) && !/\bnot\b[^.]{0,20}\bin[\s-]person/i.test(text);
  if (isInPerson && (isVideo || isPhone)) return 'hybrid';
  if (isVideo) return isPhone && !/video/i.test(text) ? 'telephone' : 'video';
  if (isPhone) return 'telephone';
  return isInPerson ? 'in-person' : 'unknown';
}

const joined = (room: string, street: string) => (street === '' ? room : `${room}, ${street}`);

function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;.]+$/, '')
    .trim()
    .slice(0, 300);
}
