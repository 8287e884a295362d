import { type Decision, refuse } from '../decision.ts';

/** What has ended does not change; the customer's return is a new contract. */
export function refuseEnded(): Decision & { accepted?: undefined } {
  const { refused } = refuse('CONTRACT_ENDED', 'This contract has ended.');
  if (!refused) throw new Error('A refusal refuses.');
  return { refused };
}
