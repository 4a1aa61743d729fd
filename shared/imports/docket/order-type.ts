import type { EventOfKind } from '../../model/event.ts';
import type { EntryType } from './entry-type.ts';

type OrderType = EventOfKind<'order'>['details']['orderType'];

/** What is released here is no person, or not this one. */
const NO_PERSON =
  /\b(?:exonerat\w*|disburse\w*)\b|\breleas(?:e|ing)\b[^.;]{0,30}\b(?:passports?|liens?|propert\w+|funds?|documents?|brady|jencks|records?|transcripts?|collateral|exhibits?|vehicles?|firearms?|information|reports?|psr|bonds?|bail money|deposit|evidence|grand jury|medical|materials?|proceeds|garnish\w+|seal\w*|counsel|attorney)\b/i;
const HEAD = 240;

const STAYS =
  /\b(?:stay(?:ed|s|ing)?|enjoin\w*|restrain\w*|prohibit\w*|shall not|may not|not to)\b[^.]{0,200}\b(?:remov(?:e|al|ing|ed)|transferr?(?:ing|ed)?|deport\w*)\b|\b(?:remov(?:al|als)|transfers?|deportation)\b[^.]{0,80}\b(?:stay(?:ed)?|enjoined|prohibited)\b/i;
const LETS_GO =
  /\b(?:shall|must|is ordered to|are ordered to|hereby orders?|directed to|be)\b[^.;]{0,80}\breleased?\b[^.;]{0,60}\b(?:petitioner|him|her|them|from (?:\w+ ){0,3}(?:custody|detention)|forthwith|immediately)\b|\bimmediate(?:ly)? releas(?:e|ed)\b/i;
const UNLESS =
  /\b(?:unless|or (?:be |else )?releas|bond hearing|if (?:the|he|she|respond)|in the event|either|fail(?:s|ure)? to)\b/i;

/** What an order does, read from the words that it starts with; `isUnless` where it does so conditionally. */
export function orderTypeOf(
  text: string,
  type: EntryType,
): { readonly orderType: OrderType; readonly isUnless: boolean } {
  const say = (orderType: OrderType, isUnless = false) => ({ orderType, isUnless });
  if (type === 'judgment') return say('judgment');
  const head = text.slice(0, HEAD);
  const isDenying =
    /\border\b[^.]{0,40}\bden(?:ying|ied|ies)\b/i.test(head) && !/\bgrant/i.test(head);
  if (
    /\bcommitment to another district\b|\border of removal to\b|\bwarrant of removal to\b/i.test(
      head,
    )
  )
    return say('transfer');
  if (
    !isDenying &&
    /\border (?:\([^)]{0,30}\) )?(?:of |for )?(?:\w+ ){0,3}detention\b|\bdetention order\b|\border\b[^.]{0,60}\bgranting\b[^.]{0,60}\b(?:motion (?:to detain|for (?:\w+ ){0,2}detention))|\bmotion (?:to detain|for (?:\w+ ){0,2}detention)\b[^.]{0,30}\bgranted\b|\border (?:revoking|of revocation of) (?:\w+ ){0,2}(?:release|bond|bail)\b/i.test(
      head,
    ) &&
    !/\b(?:revok\w+|vacat\w+|review\w*|appeal\w*|amend\w*|staying)\b[^.]{0,40}\bdetention\b/i.test(
      head,
    )
  )
    return say('detention');
  if (/\bremand(?:ing|s|ed)\b (?:the )?(?:defendant|deft|dft|petitioner)\b/i.test(head))
    return say('detention');
  // "ORDER staying release pending appeal" keeps the person where it is.
  const isTakenBack =
    /\b(?:stay(?:s|ed|ing)?|vacat\w+|revers\w+|rescind\w+|suspend\w+)\b(?:(?!detention)[^.]){0,60}\breleas/i.test(
      head,
    );
  const isModifying = /\b(?:modif\w+|amend\w+|conditions of supervised|denying|revok\w+)\b/i.test(
    head,
  );
  if (!isModifying && !isTakenBack && !NO_PERSON.test(head)) {
    if (
      /\babstract of order releasing\b|\border (?:\([^)]{0,30}\) )?(?:setting|of|for|specifying|establishing)\b[^.]{0,40}\b(?:conditions of )?(?:pretrial )?release\b(?! of (?!the (?:defendant|petitioner)|defendant|petitioner|[A-Z][a-z]+ [A-Z]))|\brelease order\b|\border (?:directing|granting|for)\b[^.]{0,60}\b(?:immediate )?release\b|\border\b[^.]{0,30}\bgranting\b[^.]{0,60}\bmotion (?:for|to) (?:\w+ ){0,2}(?:bond|bail|release)\b/i.test(
        head,
      ) &&
      !/supervised release/i.test(head)
    )
      return say('release');
    if (LETS_GO.test(text) && !/\bsupervised release|imprisonment|upon release\b/i.test(text))
      return say('release', UNLESS.test(text));
  }
  if (STAYS.test(text)) return say('stay', isDenying);
  if (
    /\b(?:petition|writ)\b[^.]{0,80}\bgrant/i.test(head) ||
    /\bgrant\w*\b[^.]{0,80}\b(?:petition for|writ of habeas)/i.test(head)
  )
    return say('grant');
  if (/\bden(?:ying|ied)\b[^.]{0,80}\b(?:petition for|writ of habeas)/i.test(head))
    return say('denial');
  if (/\bdismiss(?:ing|ed|al)\b|\bdiscontinu/i.test(head) && !/\bmotion to dismiss\b/i.test(head))
    return say('termination');
  if (/\bscheduling order\b|\bsetting (?:hearing|trial|schedule)/i.test(head))
    return say('scheduling');
  return say('other');
}
