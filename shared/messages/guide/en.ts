/** An interview guide: what is the same for every canvas (domain page, 6, "explore next"). */
export const en = {
  heading: 'Interview guide',
  lead: 'Half an hour with one customer. Ask what happened, and let silences stand.',
  opening: 'To begin',
  listen: 'Listen for, and do not name it yourself',
  closing: 'To end',
  tests: 'Not for an interview: test it afterwards',
  notes: 'Notes',
  copy: 'Copy the guide',
  print: 'Print',
  open: 'Interview guide: what to ask the next customer',
  openings: {
    thanks: 'Thank them, say how long it takes, and ask whether you may take notes.',
    aim: 'Say that you want to learn how it is today, not to sell or to be agreed with.',
    code: 'Write a code such as C07 in place of the name.',
  },
  parts: {
    job: 'What they do',
    pain: 'What bothers them',
    gain: 'What they look for',
  },
  closings: {
    missed: 'What should I have asked, and did not?',
    others: 'Who else has to deal with this, and may I speak with them?',
    log: 'Log it the same day: what was said, in their words.',
  },
};
