import type { Badge } from '../host/capabilities';
import { shortText } from '../parts/shown-text';

/** One badge as Trello draws it: text on a tinted ground; a colour of the Power-Up's, or none. */
export function BadgePill({ badge }: { badge: Pick<Badge, 'text' | 'icon' | 'color'> }) {
  if (badge.text == null && badge.icon == null) return null;
  return (
    <span class="badge" data-colour={badge.color ?? 'none'}>
      {badge.icon != null && <img src={badge.icon} alt="" width={14} height={14} />}
      {badge.text != null && <bdi>{shortText(String(badge.text), 80)}</bdi>}
    </span>
  );
}
