import { useAct } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import styles from './customer.module.css';
import { TICKET } from './customer-commands.ts';
import type { CustomerTicket } from './customer-queries.ts';
import { recordTexts } from './record-texts.ts';

/** The questions of a customer that nobody has answered yet. */
export function OpenTickets({ tickets }: { tickets: readonly CustomerTicket[] }) {
  const t = useTexts(recordTexts);
  const formats = useFormats();
  const act = useAct();
  const toast = useToast();
  if (tickets.length === 0) return null;
  const close = async (ticket: CustomerTicket) => {
    const answer = await act(TICKET, { input: { ticketId: ticket.id, state: 'CLOSED' } });
    if (answer) toast({ message: t('record.ticket.closed') });
  };
  return (
    <section className={styles.card}>
      <h3>{t('record.tickets')}</h3>
      <ul className={styles.list}>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <p>{ticket.subject}</p>
            <p className={styles.row}>
              <span className={styles.quiet}>
                {ticket.openedPrecision === 'UNKNOWN'
                  ? t('record.ticket.undated')
                  : t('record.ticket.since', { when: formats.relative(ticket.openedAt) })}
              </span>
              <Button
                size="xs"
                variant="default"
                aria-label={t('record.ticket.close.of', { subject: ticket.subject })}
                onClick={() => void close(ticket)}
              >
                {t('record.ticket.close')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
