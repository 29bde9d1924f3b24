import type { Saturation } from '../schemas/summary';
import { counted, customersInWords } from './people';

/** Whether talking to more customers still brings something new. */
export function saturationInWords(saturation: Saturation): string {
  if (saturation.state === 'early') {
    return saturation.customers === 0
      ? 'No customers heard yet'
      : `${customersInWords(saturation.customers)} heard: too early to tell whether you have heard it all`;
  }
  const brought = saturation.newItems.reduce((sum, each) => sum + each, 0);
  if (brought === 0) return 'The last 3 customers brought nothing new';
  const found = `The last 3 customers brought ${counted(brought, 'new item', 'new items')}`;
  return saturation.state === 'saturated'
    ? `${found}, next to nothing beside the ${saturation.base} of the first 4`
    : `${found}: keep asking`;
}
