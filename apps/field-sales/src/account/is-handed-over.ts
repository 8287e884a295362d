interface Pass {
  from: string;
  to: string;
  state: string;
  offeredAt: string | null;
}

/** Customer success knows of a contract once a pass to it, or an upsell pass from it, was made after the signature. */
export function isHandedOver({ signedAt }: { signedAt: string }, { handoffs }: { handoffs: readonly Pass[] }): boolean {
  const after = handoffs.filter(({ offeredAt }) => offeredAt !== null && Date.parse(offeredAt) >= Date.parse(signedAt));
  return after.some(
    ({ from, to, state }) =>
      (to === 'CUSTOMER_SUCCESS' && (state === 'offered' || state === 'accepted')) ||
      (from === 'CUSTOMER_SUCCESS' && state === 'accepted'),
  );
}
