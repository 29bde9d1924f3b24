export const en = {
  heading: 'Take it away',
  what: {
    label: 'What to take',
    choices: { canvas: 'This canvas', board: 'The whole board' },
  },
  format: 'Format',
  formats: {
    markdown: { name: 'Markdown', what: 'To paste into a document or a wiki.' },
    csv: { name: 'CSV', what: 'Every item in a table.' },
    excel: { name: 'CSV for Excel', what: 'Every item, as Excel opens it.' },
    json: { name: 'JSON', what: 'Everything, for programs and to read back.' },
    html: {
      name: 'Page to print',
      what: 'As a web page that prints on A4 or Letter, or is saved as a PDF from there.',
    },
  },
  hide: 'Hide customers: C-01, C-02 … in their place, also in texts',
  hideHint:
    'People whom no entry names as its customer stay in the texts: look for them before you pass the file on.',
  download: 'Download',
  copy: 'Copy as text',
  saved: (name: string) => `Downloaded as ${name}`,
  notArrived: 'No file arrived? Use “Copy as text” and paste it into a file of this name.',
  failed: 'This could not be made. Nothing on the board has changed.',
};
