import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface EventLinkProps {
  accountId: string;
  eventId: string;
  children: ReactNode;
}

/** To an event on its account's timeline, opened. */
export function EventLink({ accountId, eventId, children }: EventLinkProps) {
  return (
    <Link to={'/accounts/$accountId' as never} params={{ accountId } as never} hash={`e-${eventId}`}>
      {children}
    </Link>
  );
}
