import type { AreaSentences, SayFailure } from './sentence.ts';

const file = (details: Parameters<SayFailure>[0]) => String(details['file'] ?? 'The file');
const saveAgain = 'Open the docket report itself and save that page.';

/** Pages, messages and files that hold no docket, though they come from where dockets do. */
export const importDocketSentences: AreaSentences = {
  'page-login': (details) => ({
    title: 'A login page',
    sentence: `${file(details)} is the page that asks to log in; the docket was not on screen any more when it was saved.`,
    nextStep: `Log in. ${saveAgain}`,
  }),
  'page-timed-out': (details) => ({
    title: 'The court did not answer',
    sentence: `${file(details)} is the message that the request took too long, not a docket.`,
    nextStep: 'Run the report again and save it once it shows.',
  }),
  'page-cost-warning': (details) => ({
    title: 'A warning of cost',
    sentence: `${file(details)} is the page that asks whether to run the report, not the report.`,
    nextStep: 'Run the report and save the page that follows.',
  }),
  'page-query': (details) => ({
    title: 'A form',
    sentence: `${file(details)} is the form that asks for a docket, not the docket.`,
    nextStep: 'Run the report and save the page that follows.',
  }),
  'page-sealed': (details) => ({
    title: 'Not shown by the court',
    sentence: `${file(details)} says that the case is sealed or closed to this login; there is no docket in it.`,
    nextStep: 'Ask the clerk, or log in as counsel of record.',
  }),
  'page-error': (details) => ({
    title: 'A message of error',
    sentence: `${file(details)} is a message of error of the court's system, not a docket.`,
    nextStep: saveAgain,
  }),
  'page-receipt': (details) => ({
    title: 'A receipt',
    sentence: `${file(details)} holds a receipt and no docket.`,
    nextStep: saveAgain,
  }),
  'page-attachments': (details) => ({
    title: 'Papers of one entry',
    sentence: `${file(details)} is the list of the papers of one entry, not the docket.`,
    nextStep: saveAgain,
  }),
  'web-archive': (details) => ({
    title: 'An archive of Safari',
    sentence: `${file(details)} is an archive as Safari saves pages; what it holds cannot be read here.`,
    nextStep: 'Save the docket again with the format "Page Source".',
  }),
  'page-menu': (details) => ({
    title: 'A page without a docket',
    sentence: `${file(details)} is a page of the court's system without a docket: a menu or a frame.`,
    nextStep: saveAgain,
  }),
  'not-a-docket': (details) => ({
    title: 'No docket in it',
    sentence: `${file(details)} holds no docket, notice or table that is read here.`,
    nextStep: saveAgain,
  }),
  'notice-empty': (details) => ({
    title: 'No docket text',
    sentence: `${file(details)} is a notice of filing without its docket text.`,
    nextStep: 'Save the whole message and try again.',
  }),
  'not-json': (details) => ({
    title: 'File cut short or damaged',
    sentence: `${file(details)} begins like a docket in JSON and cannot be read to its end.`,
    nextStep: 'Download it again.',
  }),
  'several-dockets': (details) => ({
    title: 'A list of cases',
    sentence: `${file(details)} is a list of several cases, without the entries of any.`,
    nextStep: 'Download one docket with its entries.',
  }),
};
