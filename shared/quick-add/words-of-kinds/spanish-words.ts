/** Words that only a line in Spanish has. */
export const SPANISH_SIGNS: ReadonlySet<string> = new Set(
  'audiencia audiencias corte juicio fianza cita entrevista huellas traslado trasladado trasladada trasladaron detenido detenida arrestado arrestada liberado liberada deportado deportada vence reprogramada aplazada pospuesta para cliente visita'.split(
    ' ',
  ),
);

/**
 * Spanish words of the kinds, as bilingual staff type them: the key of a meaning that English words
 * name too, and the words, marked as `spell` takes them.
 */
export const spanishWords: readonly (readonly [string, string])[] = [
  [
    'hearing/Hearing',
    'audiencia~|audiencias~|la audiencia~|la corte~|corte~|cita en la corte~|cita en corte~|cita de corte~|fecha de corte~|tiene corte~|comparecencia~',
  ],
  [
    'hearing/Master calendar hearing',
    'audiencia preliminar de inmigracion|audiencia maestra|audiencia master|audiencia de calendario maestro|corte master|corte preliminar de inmigracion',
  ],
  [
    'hearing/Individual hearing',
    'audiencia individual|audiencia de meritos|corte individual|corte final',
  ],
  ['hearing/Bond hearing', 'fianza~|audiencia de fianza|audiencia para fianza|corte de fianza'],
  ['hearing/Arraignment', 'lectura de cargos|acusacion formal'],
  ['hearing/Plea hearing', 'se declara culpable|audiencia de declaracion|cambio de declaracion'],
  ['hearing/Plea entered', 'se declaro culpable'],
  ['hearing/Trial', 'juicio'],
  ['hearing/Sentencing', 'sentencia|audiencia de sentencia'],
  ['hearing/Fear review hearing', 'revision de miedo creible'],
  ['appointment/Appointment', 'cita~|entrevista~'],
  [
    'appointment/Biometrics',
    'huellas|toma de huellas|cita de huellas|cita huellas|cita de biometricos|biometricos|datos biometricos',
  ],
  [
    'appointment/ICE check-in',
    'cita con ice|cita con migracion|cita de ice|reportarse|reportarse con ice|reportarse a ice|presentarse a ice|presentarse con ice',
  ],
  ['appointment/ISAP check-in', 'cita con isap|cita isap|cita de isap|reportarse con isap'],
  ['appointment/Asylum interview', 'entrevista de asilo'],
  ['appointment/Credible fear interview', 'entrevista de miedo creible|miedo creible'],
  ['appointment/USCIS interview', 'entrevista con uscis|entrevista de uscis'],
  ['appointment/Legal visit', 'visita legal|visita|visita a la carcel'],
  [
    'bond/Bond set',
    'fianza fijada|fianza concedida|fianza otorgada|le dieron fianza|dieron fianza|fijaron fianza',
  ],
  [
    'bond/Bond posted',
    'fianza pagada|pago la fianza|pago fianza|pagaron la fianza|pagaron fianza|pagamos la fianza',
  ],
  [
    'bond/Bond denied',
    'fianza negada|negaron fianza|negaron la fianza|le negaron fianza|le negaron la fianza|sin fianza',
  ],
  [
    'stint/Transfer',
    'traslado|traslado a|el traslado|trasladado|trasladada|trasladado a|trasladada a|lo trasladaron|la trasladaron|lo trasladaron a|la trasladaron a|trasladaron|trasladaron a|transferido|transferida|transferido a|transferida a|lo movieron a|la movieron a',
  ],
  ['stint/Book-in', 'detenido en|detenida en|detenido|detenida|preso en|presa en'],
  [
    'release/Release',
    'liberado|liberada|lo soltaron|la soltaron|lo liberaron|la liberaron|puesto en libertad|puesta en libertad|salio libre|salio de detencion|salio de la carcel',
  ],
  [
    'release/Release on bond',
    'liberado bajo fianza|liberada bajo fianza|salio bajo fianza|salio con fianza|libre bajo fianza',
  ],
  ['book-out/Removal', 'deportado|deportada|lo deportaron|la deportaron|deportado a|deportada a'],
  ['claim/Criminal warrant', 'orden de arresto'],
  [
    'arrest/Arrest',
    'arrestado|arrestada|lo arrestaron|la arrestaron|arresto|lo detuvieron|la detuvieron|lo agarraron|la agarraron',
  ],
  ['order/Order of removal', 'orden de deportacion|orden de remocion'],
  ['order/Voluntary departure', 'salida voluntaria'],
  ['filing/Application for asylum (I-589)', 'solicitud de asilo|aplicacion de asilo'],
  ['filing/Filing', 'mocion~|peticion~|solicitud~'],
  ['filing/Notice of appeal', 'apelacion~'],
  ['condition/Monitor', 'grillete|grillete electronico|tobillera|tobillera electronica'],
  ['deadline/Deadline', 'fecha limite|plazo|a mas tardar'],
  ['deadline/Runs out', 'vence|vencimiento|se vence'],
  ['task/To do', 'llamar|enviar|mandar|preguntar|pedir|revisar|presentar|recordar'],
  [
    'note/Noted',
    'hable con|hablo con|hablamos con|dice el cliente|dice la cliente|la familia dice',
  ],
  ['note/Note', 'nota'],
];
