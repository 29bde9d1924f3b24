export const en = { unnamed: 'The unnamed canvas' };
