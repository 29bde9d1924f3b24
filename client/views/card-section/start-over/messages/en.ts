export const en = {
  label: 'Starting over',
  explain:
    'To use this card again, start over: it becomes empty. What is stored on it now stays in this tab, so that you can put it back.',
  notStarted: 'Not started over.',
  starting: 'Starting over…',
  start: 'Start over',
  done: 'You started over. What was stored on this card before is kept in this tab only, until you choose Done.',
  notPutBack: 'Not put back.',
  puttingBack: 'Putting it back…',
  undo: 'Undo',
  copy: 'Copy what was stored',
  close: 'Done',
  changed:
    'Something was saved on this card since, and it would be lost. Copy what was stored before instead.',
};
