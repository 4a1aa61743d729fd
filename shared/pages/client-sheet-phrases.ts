import { MONTH_NAMES, SPANISH_MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import type { SheetLanguage } from './sheet-page.ts';

/**
 * The fixed words of the client sheet, in plain language: what an office would give to a translator. A
 * word in braces is filled in. Nothing names a charge, an application or a person.
 */
export type SheetPhrases = {
  /** As a reader of the PDF is told. */
  readonly lang: string;
  readonly title: string;
  readonly forName: string;
  readonly asOf: string;
  /** Over every page, on the right. */
  readonly marking: string;
  readonly page: string;
  readonly confirm: string;
  readonly dates: string;
  readonly noDates: string;
  readonly notAll: string;
  readonly hearing: string;
  readonly appointment: string;
  readonly checkIn: string;
  readonly notFixed: string;
  readonly notFixedText: string;
  readonly dateAndTime: string;
  readonly timeNotKnown: string;
  readonly zoneNotKnown: string;
  readonly place: string;
  readonly placeNotKnown: string;
  readonly link: string;
  readonly byVideo: string;
  readonly byTelephone: string;
  readonly inPersonOrVideo: string;
  readonly maybeNotNeeded: string;
  readonly interpreter: string;
  readonly unverified: string;
  readonly bring: string;
  readonly bringItems: readonly string[];
  readonly ifHeld: string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly until: string;
  readonly rule: Readonly<
    Record<
      | 'travel'
      | 'passport'
      | 'reporting'
      | 'check-in'
      | 'monitor'
      | 'contact'
      | 'residence'
      | 'other',
      string
    >
  >;
  readonly reportWithin: string;
  readonly call: string;
  readonly lawyer: string;
  readonly telephone: string;
  readonly advice: readonly string[];
  readonly moreDates: string;
  /** "{weekday}, {month} {day}, {year}". */
  readonly day: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly beforeNoon: string;
  readonly afterNoon: string;
  /** By the short name of the zone. */
  readonly zones: Readonly<Record<string, string>>;
};

export const sheetPhrases: Readonly<Record<SheetLanguage, SheetPhrases>> = {
  en: {
    lang: 'en-US',
    title: 'Your next dates',
    forName: 'For {name}',
    asOf: 'As we know it on {day}. Dates can change.',
    marking: 'Confidential: attorney and client',
    page: 'Page {number} of {of}',
    confirm: 'Before each date, confirm it at the court’s line or with us.',
    dates: 'Dates',
    noDates: 'We have no date written down now. Ask us before you rely on that.',
    notAll: 'There can be dates that are not on this sheet. Ask us.',
    hearing: 'Court hearing',
    appointment: 'Appointment',
    checkIn: 'Check-in',
    notFixed: 'Date not fixed yet',
    notFixedText: 'We expect it and do not know the day. Ask us.',
    dateAndTime: '{day}, {time}',
    timeNotKnown: 'Time: ask us.',
    zoneNotKnown: 'We do not know in which time zone. Ask us.',
    place: 'Place: {place}',
    placeNotKnown: 'Place: ask us.',
    link: 'To join by video: {link}',
    byVideo: 'By video.',
    byTelephone: 'By telephone.',
    inPersonOrVideo: 'Ask us whether you go there or take part by video.',
    maybeNotNeeded: 'You may not have to be there. Ask us first: do not stay away on your own.',
    interpreter: 'Interpreter: {language}',
    unverified: 'We have not checked this date a second time. Ask us before you go.',
    bring: 'What to bring',
    bringItems: [
      'This sheet.',
      'An ID with your picture, if you have one.',
      'Every paper that a court or an officer gave you for that date.',
      'Come early. Lines can be long.',
    ],
    ifHeld:
      'If you are held on that day, the officers have to take you there. If nobody comes for you, call us at once.',
    rules: 'Rules that you must keep',
    rulesIntro:
      'These are short reminders. What the judge or the officer wrote comes first. Ask us about anything that is not clear.',
    until: 'Until {day}.',
    rule: {
      travel: 'Stay inside the area that you were given. Ask us before you travel.',
      passport:
        'There is a rule about your passport and travel papers. Ask us before you apply for any.',
      reporting: 'Report as you were told. Keep the proof each time.',
      'check-in': 'Go to every check-in. Keep the proof each time.',
      monitor: 'Keep your monitor or telephone on, its battery full. Call us if it fails.',
      contact: 'If police or any other officer speaks with you, call us first.',
      residence: 'Live at the address that you gave. Ask us before you change it.',
      other: 'There is one more rule. Ask us to go through it with you.',
    },
    reportWithin: 'It has to be reported within {hours} hours, so call at once.',
    call: 'Whom to call',
    lawyer: 'Your lawyer: {name}',
    telephone: 'Telephone: {phone}',
    advice: [
      'Do not talk about your case on a telephone of the jail. Calls can be recorded.',
      'Do not sign a paper that you do not understand. Call us first.',
    ],
    moreDates: 'More dates follow. Ask us for them.',
    day: '{weekday}, {month} {day}, {year}',
    weekdays: WEEKDAY_NAMES,
    months: MONTH_NAMES,
    beforeNoon: '{hour}:{minute} AM',
    afterNoon: '{hour}:{minute} PM',
    zones: {
      ET: 'Eastern time',
      CT: 'Central time',
      MT: 'Mountain time',
      MST: 'Arizona time',
      PT: 'Pacific time',
      AKT: 'Alaska time',
      HST: 'Hawaii time',
      AST: 'Puerto Rico time',
      ChST: 'Guam time',
    },
  },
  es: {
    lang: 'es-US',
    title: 'Sus próximas fechas',
    forName: 'Para {name}',
    asOf: 'Según lo que sabemos el {day}. Las fechas pueden cambiar.',
    marking: 'Confidencial: abogado y cliente',
    page: 'Página {number} de {of}',
    confirm: 'Antes de cada fecha, confírmela en la línea telefónica de la corte o con nosotros.',
    dates: 'Fechas',
    noDates: 'Por ahora no tenemos ninguna fecha anotada. Pregúntenos antes de confiar en eso.',
    notAll: 'Puede haber fechas que no están en esta hoja. Pregúntenos.',
    hearing: 'Audiencia en la corte',
    appointment: 'Cita',
    checkIn: 'Presentación',
    notFixed: 'Fecha aún no fijada',
    notFixedText: 'La esperamos y no sabemos el día. Pregúntenos.',
    dateAndTime: '{day}, {time}',
    timeNotKnown: 'Hora: pregúntenos.',
    zoneNotKnown: 'No sabemos en qué zona horaria. Pregúntenos.',
    place: 'Lugar: {place}',
    placeNotKnown: 'Lugar: pregúntenos.',
    link: 'Para conectarse por video: {link}',
    byVideo: 'Por video.',
    byTelephone: 'Por teléfono.',
    inPersonOrVideo: 'Pregúntenos si debe ir o participar por video.',
    maybeNotNeeded:
      'Tal vez no tenga que estar presente. Pregúntenos primero: no falte por su cuenta.',
    interpreter: 'Intérprete: {language}',
    unverified: 'Aún no hemos revisado esta fecha por segunda vez. Pregúntenos antes de ir.',
    bring: 'Qué llevar',
    bringItems: [
      'Esta hoja.',
      'Una identificación con su foto, si la tiene.',
      'Todos los papeles que una corte o un oficial le dio para esa fecha.',
      'Llegue temprano. Puede haber filas largas.',
    ],
    ifHeld:
      'Si usted está detenido ese día, los oficiales tienen que llevarlo. Si nadie viene por usted, llámenos de inmediato.',
    rules: 'Reglas que debe cumplir',
    rulesIntro:
      'Son recordatorios breves. Lo que vale es lo que escribió el juez o el oficial. Pregúntenos todo lo que no esté claro.',
    until: 'Hasta el {day}.',
    rule: {
      travel: 'Quédese dentro de la zona que le indicaron. Pregúntenos antes de viajar.',
      passport:
        'Hay una regla sobre su pasaporte y documentos de viaje. Pregúntenos antes de solicitar alguno.',
      reporting: 'Repórtese como le indicaron. Guarde el comprobante cada vez.',
      'check-in': 'Vaya a todas sus presentaciones. Guarde el comprobante cada vez.',
      monitor: 'Tenga su monitor o teléfono encendido y cargado. Llámenos si falla.',
      contact: 'Si la policía u otro oficial habla con usted, llámenos primero.',
      residence: 'Viva en la dirección que dio. Pregúntenos antes de cambiarla.',
      other: 'Hay una regla más. Pídanos que la repasemos con usted.',
    },
    reportWithin: 'Hay que informarlo dentro de {hours} horas; llame de inmediato.',
    call: 'A quién llamar',
    lawyer: 'Su abogado o abogada: {name}',
    telephone: 'Teléfono: {phone}',
    advice: [
      'No hable de su caso por un teléfono de la cárcel. Las llamadas pueden grabarse.',
      'No firme un papel que no entienda. Llámenos primero.',
    ],
    moreDates: 'Hay más fechas después. Pregúntenos por ellas.',
    day: '{weekday}, {day} de {month} de {year}',
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    months: SPANISH_MONTH_NAMES,
    beforeNoon: '{hour}:{minute} a. m.',
    afterNoon: '{hour}:{minute} p. m.',
    zones: {
      ET: 'hora del Este',
      CT: 'hora del Centro',
      MT: 'hora de la Montaña',
      MST: 'hora de Arizona',
      PT: 'hora del Pacífico',
      AKT: 'hora de Alaska',
      HST: 'hora de Hawái',
      AST: 'hora de Puerto Rico',
      ChST: 'hora de Guam',
    },
  },
};

/**
 * A phrase with its words filled in.
 *
 * @example
 * fillIn('Page {number} of {of}', { number: '1', of: '2' }) //=> 'Page 1 of 2'
 */
export function fillIn(phrase: string, words: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
