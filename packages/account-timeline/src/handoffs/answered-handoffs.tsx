import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { Department } from '@tasuki/i18n';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, ChipButton, DepartmentChip, EmptyState } from '@tasuki/ui';
import { useState } from 'react';
import { Loaded, Panel } from '../panels/panel.tsx';
import { useAct } from '../panels/use-act.ts';
import { PromiseList } from '../promises/promise-panel.tsx';
import styles from './answered.module.css';
import { ANSWERED_HANDOFFS, type AnsweredHandoff, MARK_RE_ASKED } from './answered-queries.ts';
import { answeredTexts } from './answered-texts.ts';
import { HandoffStatus } from './handoff-status.tsx';
import { Rating } from './rating.tsx';
import { RecycleSheet } from './recycle-sheet.tsx';

const SHOWN = 10;

/** What this department accepted last, to tell the senders how good it was and what was missing. */
export function AnsweredHandoffs({ to }: { to: Department }) {
  const t = useTexts(answeredTexts);
  const [recycling, setRecycling] = useState<AnsweredHandoff | undefined>();
  const query = useQuery(ANSWERED_HANDOFFS, { variables: { first: SHOWN, filter: { to, states: ['accepted'] } } });
  return (
    <Panel title={t('answered.title')} note={t('answered.why')}>
      <Loaded query={query} failed={t('answered.failed')} rows={4}>
        {({ handoffs: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('answered.empty')} why={t('answered.empty.why')} />
          ) : (
            <ul className={styles.rows}>
              {nodes.map((handoff) => (
                <Answered key={handoff.id} handoff={handoff} onRecycle={() => setRecycling(handoff)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <RecycleSheet handoff={recycling} onClose={() => setRecycling(undefined)} />
    </Panel>
  );
}

function Answered({ handoff, onRecycle }: { handoff: AnsweredHandoff; onRecycle: () => void }) {
  const t = useTexts(answeredTexts);
  const formats = useFormats();
  const { account, offeredBy, decidedAt, from } = handoff;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Link to={`/accounts/${account.id}`}>{account.name}</Link>
        <span className={styles.from}>
          <DepartmentChip department={from} />
          <span className={styles.quiet}>
            {t('answered.by', { name: offeredBy?.name ?? '—', when: decidedAt ? formats.relative(decidedAt) : '' })}
          </span>
        </span>
      </span>
      {/* 兼任: nobody to tell. */}
      {handoff.isSelf ? null : <Rating handoff={handoff} />}
      {mayRecycle(handoff) ? (
        <Button
          variant="default"
          size="xs"
          aria-label={t('answered.recycle.of', { company: account.name })}
          onClick={onRecycle}
        >
          {t('answered.recycle')}
        </Button>
      ) : null}
      {handoff.outcome ? <HandoffStatus handoff={handoff} /> : null}
      <ReAsks handoff={handoff} />
      {handoff.to === 'CUSTOMER_SUCCESS' && account.promises.length > 0 ? (
        <section className={styles.promises} aria-label={t('answered.promises', { company: account.name })}>
          <PromiseList promises={account.promises} />
        </section>
      ) : null}
    </li>
  );
}

/** A customer does not go back to be made ripe; what became of a pass is told once. */
function mayRecycle({ from, to, outcome }: AnsweredHandoff): boolean {
  return outcome === null && from !== 'CUSTOMER_SUCCESS' && to !== 'CUSTOMER_SUCCESS';
}

/** One tap for each item that the handover should have told. */
function ReAsks({ handoff: { id: handoffId, agreedItems, reAskedItems } }: { handoff: AnsweredHandoff }) {
  const t = useTexts(answeredTexts);
  const { locale } = useLocale();
  const act = useAct();
  if (agreedItems.length === 0) return null;
  return (
    <fieldset className={styles.reAsks}>
      <legend className={styles.quiet}>{t('answered.re-asked')}</legend>
      {agreedItems.map(({ key, labelJa, labelEn }) => {
        const isMarked = reAskedItems.includes(key);
        return (
          <ChipButton
            key={key}
            aria-pressed={isMarked}
            onClick={() => void act(MARK_RE_ASKED, { input: { handoffId, item: key, hadToAsk: !isMarked } })}
          >
            {locale === 'ja' ? labelJa : labelEn}
          </ChipButton>
        );
      })}
    </fieldset>
  );
}
