export const en = {
  heading: 'What would make this stronger',
  askCustomer: 'Ask your next customer:',
  askYourselves: 'Ask yourselves:',
  copy: 'Copy',
  others: 'Other questions',
};
