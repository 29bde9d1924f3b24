import type { CoreWords } from '../messages/core/en';
import type { Saturation } from '../schemas/summary';

/** Whether talking to more customers still brings something new. */
export function saturationInWords(
  saturation: Saturation,
  { saturation: words }: Pick<CoreWords, 'saturation'>,
): string {
  if (saturation.state === 'early') {
    return saturation.customers === 0 ? words.none : words.early(saturation.customers);
  }
  const brought = saturation.newItems.reduce((sum, each) => sum + each, 0);
  if (brought === 0) return words.nothingNew;
  return saturation.state === 'saturated'
    ? words.littleNew(brought, saturation.base)
    : words.stillNew(brought);
}
