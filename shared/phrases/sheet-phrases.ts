import type { Phrase } from './phrase.ts';

/**
 * The fixed words of the client sheet, in plain language. Nothing names a charge, an application or a
 * person.
 */
export const sheetPhrases = {
  'sheet.title': { en: 'Your next dates', es: 'Sus próximas fechas' },
  'sheet.forName': { en: 'For {name}', es: 'Para {name}' },
  'sheet.asOf': {
    en: 'As we know it on {day}. Dates can change.',
    es: 'Según lo que sabemos el {day}. Las fechas pueden cambiar.',
  },
  'sheet.marking': {
    en: 'Confidential: attorney and client',
    es: 'Confidencial: abogado y cliente',
  },
  'sheet.confirm': {
    en: 'Before each date, confirm it at the court’s line or with us.',
    es: 'Antes de cada fecha, confírmela en la línea telefónica de la corte o con nosotros.',
  },
  'sheet.dates': { en: 'Dates', es: 'Fechas' },
  'sheet.noDates': {
    en: 'We have no date written down now. Ask us before you rely on that.',
    es: 'Por ahora no tenemos ninguna fecha anotada. Pregúntenos antes de confiar en eso.',
  },
  'sheet.notAll': {
    en: 'There can be dates that are not on this sheet. Ask us.',
    es: 'Puede haber fechas que no están en esta hoja. Pregúntenos.',
  },
  'sheet.hearing': { en: 'Court hearing', es: 'Audiencia en la corte' },
  'sheet.checkIn': { en: 'Check-in', es: 'Presentación' },
  'sheet.notFixed': { en: 'Date not fixed yet', es: 'Fecha aún no fijada' },
  'sheet.notFixedText': {
    en: 'We expect it and do not know the day. Ask us.',
    es: 'La esperamos y no sabemos el día. Pregúntenos.',
  },
  'sheet.timeNotKnown': { en: 'Time: ask us.', es: 'Hora: pregúntenos.' },
  'sheet.zoneNotKnown': {
    en: 'We do not know in which time zone. Ask us.',
    es: 'No sabemos en qué zona horaria. Pregúntenos.',
  },
  'sheet.place': { en: 'Place: {place}', es: 'Lugar: {place}' },
  'sheet.placeNotKnown': { en: 'Place: ask us.', es: 'Lugar: pregúntenos.' },
  'sheet.link': { en: 'To join by video: {link}', es: 'Para conectarse por video: {link}' },
  'sheet.byVideo': { en: 'By video.', es: 'Por video.' },
  'sheet.byTelephone': { en: 'By telephone.', es: 'Por teléfono.' },
  'sheet.inPersonOrVideo': {
    en: 'Ask us whether you go there or take part by video.',
    es: 'Pregúntenos si debe ir o participar por video.',
  },
  'sheet.maybeNotNeeded': {
    en: 'You may not have to be there. Ask us first: do not stay away on your own.',
    es: 'Tal vez no tenga que estar presente. Pregúntenos primero: no falte por su cuenta.',
  },
  'sheet.interpreter': { en: 'Interpreter: {language}', es: 'Intérprete: {language}' },
  'sheet.unverified': {
    en: 'We have not checked this date a second time. Ask us before you go.',
    es: 'Aún no hemos revisado esta fecha por segunda vez. Pregúntenos antes de ir.',
  },
  'sheet.bring': { en: 'What to bring', es: 'Qué llevar' },
  'sheet.bring1': { en: 'This sheet.', es: 'Esta hoja.' },
  'sheet.bring2': {
    en: 'An ID with your picture, if you have one.',
    es: 'Una identificación con su foto, si la tiene.',
  },
  'sheet.bring3': {
    en: 'Every paper that a court or an officer gave you for that date.',
    es: 'Todos los papeles que una corte o un oficial le dio para esa fecha.',
  },
  'sheet.bring4': {
    en: 'Come early. Lines can be long.',
    es: 'Llegue temprano. Puede haber filas largas.',
  },
  'sheet.ifHeld': {
    en: 'If you are held on that day, the officers have to take you there. If nobody comes for you, call us at once.',
    es: 'Si ese día está bajo custodia, los oficiales tienen que llevarle. Si nadie viene por usted, llámenos de inmediato.',
  },
  'sheet.rules': { en: 'Rules that you must keep', es: 'Reglas que debe cumplir' },
  'sheet.rulesIntro': {
    en: 'These are short reminders. What the judge or the officer wrote comes first. Ask us about anything that is not clear.',
    es: 'Son recordatorios breves. Lo que vale es lo que escribió el juez o el oficial. Pregúntenos todo lo que no esté claro.',
  },
  'sheet.until': { en: 'Until {day}.', es: 'Hasta el {day}.' },
  'sheet.ruleTravel': {
    en: 'Stay inside the area that you were given. Ask us before you travel.',
    es: 'Quédese dentro de la zona que le indicaron. Pregúntenos antes de viajar.',
  },
  'sheet.rulePassport': {
    en: 'There is a rule about your passport and travel papers. Ask us before you apply for any.',
    es: 'Hay una regla sobre su pasaporte y documentos de viaje. Pregúntenos antes de solicitar alguno.',
  },
  'sheet.ruleReporting': {
    en: 'Report as you were told. Keep the proof each time.',
    es: 'Repórtese como le indicaron. Guarde el comprobante cada vez.',
  },
  'sheet.ruleCheckIn': {
    en: 'Go to every check-in. Keep the proof each time.',
    es: 'Vaya a todas sus presentaciones. Guarde el comprobante cada vez.',
  },
  'sheet.ruleMonitor': {
    en: 'Keep your monitor or telephone on, its battery full. Call us if it fails.',
    es: 'Tenga su monitor o teléfono encendido y cargado. Llámenos si falla.',
  },
  'sheet.ruleContact': {
    en: 'If police or any other officer speaks with you, call us first.',
    es: 'Si la policía u otro oficial habla con usted, llámenos primero.',
  },
  'sheet.ruleResidence': {
    en: 'Live at the address that you gave. Ask us before you change it.',
    es: 'Viva en la dirección que dio. Pregúntenos antes de cambiarla.',
  },
  'sheet.ruleOther': {
    en: 'There is one more rule. Ask us to go through it with you.',
    es: 'Hay una regla más. Pídanos que la repasemos con usted.',
  },
  'sheet.reportWithin': {
    en: 'It has to be reported within {hours} hours, so call at once.',
    es: 'Hay que informarlo dentro de {hours} horas; llame de inmediato.',
  },
  'sheet.call': { en: 'Whom to call', es: 'A quién llamar' },
  'sheet.lawyer': { en: 'Your lawyer: {name}', es: 'Su abogado o abogada: {name}' },
  'sheet.telephone': { en: 'Telephone: {phone}', es: 'Teléfono: {phone}' },
  'sheet.advice1': {
    en: 'Do not talk about your case on a telephone of the jail. Calls can be recorded.',
    es: 'No hable de su caso por un teléfono de la cárcel. Las llamadas pueden grabarse.',
  },
  'sheet.advice2': {
    en: 'Do not sign a paper that you do not understand. Call us first.',
    es: 'No firme un papel que no entienda. Llámenos primero.',
  },
  'sheet.moreDates': {
    en: 'More dates follow. Ask us for them.',
    es: 'Hay más fechas después. Pregúntenos por ellas.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
