import { openAddEvidence } from '../add-evidence-popup';
import type { Capability } from '../connector-services';

/** A way to add evidence for members who look for it among the card's buttons. */
export const cardButtons: Capability = (port, { icon }) =>
  port.context().canWriteCard
    ? [{ icon: icon.plain, text: 'Add evidence', condition: 'edit', callback: openAddEvidence }]
    : [];
