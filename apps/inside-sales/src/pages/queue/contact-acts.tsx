import { IconMail, IconPhone } from '@tabler/icons-react';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Kbd, useShortcuts } from '@tasuki/ui';
import { useRef } from 'react';
import { mailLink } from './mail-link.ts';
import styles from './queue.module.css';
import { queueTexts } from './queue-texts.ts';

interface ContactActsProps {
  company: string;
  contact:
    | {
        familyName: string;
        givenName: string | null;
        title: string | null;
        email: string | null;
        phone: string | null;
      }
    | null
    | undefined;
  onSnooze: () => void;
  onBook: () => void;
  onPass: () => void;
}

/** The ways to reach someone, and what may follow: call, mail, later, meeting, pass. */
export function ContactActs({ company, contact, onSnooze, onBook, onPass }: ContactActsProps) {
  const t = useTexts(queueTexts);
  const mail = useMail(company, contact);
  const callLink = useRef<HTMLAnchorElement>(null);
  const mailLinkRef = useRef<HTMLAnchorElement>(null);
  const phone = contact?.phone;
  useShortcuts([
    ...(phone ? [{ keys: 'c', label: t('queue.call', { phone }), run: () => callLink.current?.click() }] : []),
    ...(mail ? [{ keys: 'm', label: t('queue.mail'), run: () => mailLinkRef.current?.click() }] : []),
    { keys: 's', label: t('queue.snooze'), run: onSnooze },
    { keys: 'b', label: t('queue.book'), run: onBook },
    { keys: 'o', label: t('queue.pass'), run: onPass },
  ]);
  return (
    <div className={styles.acts}>
      {phone ? (
        <Button
          ref={callLink}
          component="a"
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          size="md"
          leftSection={<IconPhone size={18} aria-hidden />}
          rightSection={<Kbd keys="c" />}
          aria-keyshortcuts="c"
        >
          {t('queue.call', { phone })}
        </Button>
      ) : (
        <span className={styles.quiet}>{t('queue.no-phone')}</span>
      )}
      {mail ? (
        <Button
          ref={mailLinkRef}
          component="a"
          href={mail}
          size="md"
          variant="default"
          leftSection={<IconMail size={18} aria-hidden />}
          rightSection={<Kbd keys="m" />}
          aria-keyshortcuts="m"
        >
          {t('queue.mail')}
        </Button>
      ) : null}
      <ActButton keys="s" label={t('queue.snooze')} onClick={onSnooze} />
      <ActButton keys="b" label={t('queue.book')} onClick={onBook} />
      <ActButton keys="o" label={t('queue.pass')} onClick={onPass} />
    </div>
  );
}

function ActButton({ keys, label, onClick }: { keys: string; label: string; onClick: () => void }) {
  return (
    <Button size="md" variant="default" rightSection={<Kbd keys={keys} />} aria-keyshortcuts={keys} onClick={onClick}>
      {label}
    </Button>
  );
}

function useMail(company: string, contact: ContactActsProps['contact']): string | undefined {
  const { locale } = useLocale();
  const formats = useFormats();
  const { name, organisation } = useViewer();
  if (!contact?.email) return undefined;
  return mailLink(locale, {
    to: contact.email,
    company,
    person: formats.person(contact),
    title: contact.title,
    sender: name,
    organisation: locale === 'ja' ? organisation.nameJa : organisation.nameEn,
  });
}
