// The Almaty session carried on: its places in the exercise, and the papers handed in.
// Texts are invented and say so; offices act, never named persons.

export const MINISTERS = 'sessions/cfm-2024-06-21';
export const COUNCIL = 'sessions/csc-2024-11';
export const STATEMENT = 'statements/cfm-2024-06-21-l1';
export const DECISION = 'decisions/cfm-2024-06-21-l2';

export const PRESENT = ['BY', 'KZ', 'KG', 'RU', 'TJ'];

const paragraphs = (...each) => each.join('\n\n');

export const AGENDA = {
  'items-en': 'Open lines (example)\nEarly notice (example)',
  'items-ar': 'خطوط الاتصال (مثال)\nالإخطار المبكر (مثال)',
  'items-ru': 'Линии связи (пример)\nРаннее уведомление (пример)',
};

export const PARTICIPANTS = {
  series: 'information',
  'titles-en': 'List of participants (example)',
  'titles-ar': 'قائمة المشاركين (مثال)',
  'titles-ru': 'Список участников (пример)',
};

export const STATEMENT_PAPER = {
  'titles-en': 'On keeping lines open (example)',
  'titles-ar': 'بشأن إبقاء الخطوط مفتوحة (مثال)',
  'titles-ru': 'О сохранении открытых линий (пример)',
  'versions-en': 'The ministers ask that lines of communication be kept open, and answered.',
  'versions-ar': 'يطلب الوزراء أن تبقى خطوط الاتصال مفتوحة وأن يُردّ عليها.',
  'versions-ru': 'Министры просят держать линии связи открытыми и отвечать по ним.',
  authentic: 'ru',
  matter: 'substantive',
  path: 'adopted-by-cfm',
};

export const DECISION_PAPER = {
  'titles-en': 'On early notice (example)',
  'titles-ar': 'بشأن الإخطار المبكر (مثال)',
  'titles-ru': 'О раннем уведомлении (пример)',
  'versions-en': paragraphs(
    'Decides:',
    '1. Each member names one office that sends and receives notice.',
    '2. Notice does not wait for certainty.',
  ),
  'versions-ar': paragraphs(
    'يقرر:',
    '1. تسمّي كل دولة عضو جهة واحدة ترسل الإخطارات وتتلقاها.',
    '2. لا ينتظر الإخطار اليقين.',
  ),
  'versions-ru': paragraphs(
    'Решил:',
    '1. Каждое государство называет одно учреждение, которое передаёт и принимает уведомления.',
    '2. Уведомляют, не дожидаясь полной ясности.',
  ),
  authentic: 'ru',
  matter: 'substantive',
  path: 'through-ministers',
  force: 'on-signature',
};

/** The paper an act done for a delegation is recorded from. */
export const paper = (kind, reference, dated) => ({
  'instrument.kind': kind,
  'instrument.reference': `${reference} (example)`,
  ...(dated && { 'instrument.dated': dated }),
  'instrument.deposited': 'Secretariat',
});

/** Who is in the room: all who are expected, and Armenia absent, as it announced. */
export const attendance = (dated) => ({
  ...Object.fromEntries(PRESENT.map((party) => [`presence.${party}`, 'present'])),
  'presence.AM': 'absent-announced',
  ...paper('note', 'Note 1', dated),
});
