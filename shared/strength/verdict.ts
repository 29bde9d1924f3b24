import type { StrengthTest } from '../schemas/summary';
import type { Verdict } from '../taxonomy';

/**
 * assumption: nobody supports it · heard: too few people, or no direct evidence · repeated: enough people, direct · strong: all
 * three questions hold (domain page, 5).
 */
export function verdictOf(strength: StrengthTest, supportingCustomers: number): Verdict {
  if (supportingCustomers === 0) return 'assumption';
  if (!strength.direct || !strength.repeated) return 'heard';
  return strength.behaviour ? 'strong' : 'repeated';
}
