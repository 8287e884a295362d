import type { Department } from '@tasuki/i18n';

export interface JointSides {
  /** The joint as the figures call it. */
  joint: string;
  from: Department;
  to: Department;
  /** The sender's figures that the receiver lives from, and the receiver's that show what they were worth. */
  left: readonly string[];
  right: readonly string[];
}

/** Two departments and the figures that belong beside each other. What the API does not know (yet) is left out. */
export const joints: readonly JointSides[] = [
  {
    joint: 'marketing→inside-sales',
    from: 'MARKETING',
    to: 'INSIDE_SALES',
    left: ['lead-count', 'lead-win-rate', 'lead-to-win-days-median'],
    right: ['contact-rate', 'meaningful-conversation-count', 'appointment-count', 'meeting-rate'],
  },
  {
    joint: 'inside-sales→field-sales',
    from: 'INSIDE_SALES',
    to: 'FIELD_SALES',
    left: ['appointment-count', 'contact-rate', 'pass-win-rate'],
    right: ['meeting-held-count', 'deal-rate', 'opportunity-win-rate', 'won-amount'],
  },
  {
    joint: 'field-sales→customer-success',
    from: 'FIELD_SALES',
    to: 'CUSTOMER_SUCCESS',
    left: ['won-count', 'won-amount', 'opportunity-win-rate'],
    right: ['onboarding-completion-rate', 'churn-rate', 'nrr'],
  },
  {
    joint: 'customer-success→inside-sales',
    from: 'CUSTOMER_SUCCESS',
    to: 'INSIDE_SALES',
    left: ['upsell-signal-count', 'mrr', 'nrr'],
    right: ['existing-customer-meeting-count', 'upsell-revenue', 'appointment-count'],
  },
];

/** The joints at which a department stands; all of them for the one that stands at none. */
export function jointsOf(department: Department): readonly JointSides[] {
  const own = joints.filter(({ from, to }) => from === department || to === department);
  return own.length > 0 ? own : joints;
}
