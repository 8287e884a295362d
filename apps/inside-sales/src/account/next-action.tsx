import { useQuery } from '@apollo/client/react';
import { Loaded, useAct } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, NativeSelect, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import type { CallOutcome } from '../__generated__/operations.ts';
import type { CallTarget } from '../pages/queue/call-target.ts';
import { ContactActs } from '../pages/queue/contact-acts.tsx';
import { OutcomeButtons } from '../pages/queue/outcome-buttons.tsx';
import { COMPLETE_TASK } from '../pages/queue/queue-queries.ts';
import { queueTexts } from '../pages/queue/queue-texts.ts';
import { BookSheet, LaterSheet, PassSheet } from '../pages/queue/sheets.ts';
import { useCallActs } from '../pages/queue/use-call-acts.ts';
import styles from './account.module.css';
import { ACCOUNT_CALLS, type CalledAccount } from './account-calls.ts';
import { slotTexts } from './slot-texts.ts';

/** Call, record, book or pass on, without going back to the queue. */
export function NextAction({ accountId }: { accountId: string }) {
  const t = useTexts(slotTexts);
  const query = useQuery(ACCOUNT_CALLS, { variables: { id: accountId } });
  return (
    <Loaded query={query} failed={t('slot.failed')} rows={6}>
      {({ account }) => (account ? <Next account={account} /> : null)}
    </Loaded>
  );
}

type OpenSheet = 'snooze' | 'callback' | 'book' | 'pass';

function Next({ account }: { account: CalledAccount }) {
  const t = useTexts(slotTexts);
  const texts = useTexts(queueTexts);
  const formats = useFormats();
  const { log, snooze } = useCallActs();
  const [contactId, setContactId] = useState(account.contacts[0]?.id);
  const [note, setNote] = useState('');
  const [sheet, setSheet] = useState<OpenSheet | undefined>();
  const contact = account.contacts.find(({ id }) => id === contactId);
  const target = targetIn(account, contactId);
  const record = async (outcome: CallOutcome, callbackAt?: string) => {
    if (await log(target, outcome, { note, ...(callbackAt ? { callbackAt } : {}) })) setNote('');
  };
  const close = () => setSheet(undefined);
  return (
    <div className={styles.next}>
      {account.holder === 'INSIDE_SALES' ? null : (
        <p>{t('slot.held', { department: formats.department(account.holder) })}</p>
      )}
      {account.contacts.length > 1 ? (
        <NativeSelect
          aria-label={t('slot.contacts')}
          value={contactId ?? ''}
          onChange={(event) => setContactId(event.currentTarget.value)}
          data={account.contacts.map((each) => ({ value: each.id, label: formats.person(each) }))}
        />
      ) : null}
      <ContactActs
        company={account.name}
        contact={contact}
        onSnooze={() => setSheet('snooze')}
        onBook={() => setSheet('book')}
        onPass={() => setSheet('pass')}
      />
      <Textarea
        label={texts('queue.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      <section aria-label={texts('queue.outcome')}>
        <OutcomeButtons
          onChoose={(outcome) => (outcome === 'CALLBACK' ? setSheet('callback') : void record(outcome))}
        />
      </section>
      <Planned tasks={account.tasks} />
      <LaterSheet
        opened={sheet === 'snooze' || sheet === 'callback'}
        title={texts(sheet === 'callback' ? 'later.callback' : 'later.snooze', { company: account.name })}
        onClose={close}
        onChoose={(dueAt) => {
          close();
          if (sheet === 'callback') void record('CALLBACK', dueAt);
          else void snooze(target, dueAt);
        }}
      />
      <BookSheet opened={sheet === 'book'} target={target} onClose={close} />
      <PassSheet opened={sheet === 'pass'} target={target} onClose={close} onPassed={close} />
    </div>
  );
}

/** The lead that a call belongs to is the newest that inside sales works. */
function targetIn(account: CalledAccount, contactId: string | undefined): CallTarget {
  const worked = account.leads
    .filter(({ state }) => state === 'working' || state === 'open')
    .toSorted((a, b) => b.enteredAt.localeCompare(a.enteredAt));
  const due = account.tasks.find(({ state, dueAt }) => state === 'open' && dueAt && Date.parse(dueAt) <= Date.now());
  return { accountId: account.id, company: account.name, contactId, leadId: worked[0]?.id, taskId: due?.id };
}

function Planned({ tasks }: { tasks: CalledAccount['tasks'] }) {
  const t = useTexts(slotTexts);
  const formats = useFormats();
  const act = useAct();
  const open = tasks.filter(({ state, department }) => state === 'open' && department === 'INSIDE_SALES');
  if (open.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('slot.tasks')}</h2>
      <ul className={styles.list}>
        {open.map(({ id, title, dueAt }) => (
          <li key={id}>
            <span>{title}</span>
            <span className={styles.quiet}>{dueAt ? formats.dateTime(dueAt) : null}</span>
            <Button size="xs" variant="default" onClick={() => void act(COMPLETE_TASK, { input: { taskId: id } })}>
              {t('slot.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
