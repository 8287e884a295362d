import { Link } from '@tanstack/react-router';
import { DealRoles } from '@tasuki/account-timeline/deal-roles';
import { PromisePanel } from '@tasuki/account-timeline/promises';
import { findLossReason } from '@tasuki/domain/field-sales/loss-reasons';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Kbd, StatusChip, useShortcuts } from '@tasuki/ui';
import { type ReactNode, useState } from 'react';
import { MoveDialog } from '../pages/pipeline/move-dialog.tsx';
import { pipelineInUrl } from '../pages/pipeline/shown-pipeline.ts';
import { paths } from '../paths.ts';
import styles from './deal.module.css';
import { DealMeetings } from './deal-meetings.tsx';
import type { Deal } from './deal-queries.ts';
import { DealQuotes } from './deal-quotes.tsx';
import { dealTexts } from './deal-texts.ts';
import { EditDealForm } from './edit-deal-form.tsx';
import { LoseDialog } from './lose-dialog.tsx';
import { StageHistory } from './stage-history.tsx';
import { StageLabel } from './stage-label.tsx';
import { usePlaceDeal } from './use-place-deal.ts';
import { WinDialog } from './win-dialog.tsx';

/** All of one deal. `onClosed` is called once it has been won or lost. */
export function DealPanel({ deal, onClosed }: { deal: Deal; onClosed: () => void }) {
  const [isEditing, setIsEditing] = useState(false);
  const isOpen = deal.state === 'open';
  return (
    <div className={styles.panel}>
      <DealHead deal={deal} />
      <DealActions deal={deal} onEdit={() => setIsEditing(true)} onClosed={onClosed} />
      {isOpen && isEditing ? (
        <EditDealForm deal={deal} onDone={() => setIsEditing(false)} />
      ) : (
        <DealFactList deal={deal} />
      )}
      <DealRoles opportunityId={deal.id} />
      <DealMeetings deal={deal} />
      <DealQuotes deal={deal} />
      <PromisePanel accountId={deal.account.id} opportunityId={deal.id} />
      <StageHistory deal={deal} />
    </div>
  );
}

function DealHead({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const { amount, currency } = deal;
  return (
    <header className={styles.head}>
      <h2>{deal.account.name}</h2>
      <p>{deal.name}</p>
      <p className={styles.amount}>{amount === null ? t('deal.amount.none') : formats.money({ amount, currency })}</p>
      <p className={styles.row}>
        {deal.state === 'won' ? <StatusChip tone="ok">{t('deal.won-chip')}</StatusChip> : null}
        {deal.state === 'lost' ? <StatusChip tone="bad">{t('deal.lost-chip')}</StatusChip> : null}
        {deal.state === 'open' ? <StageLabel stage={deal.stage} /> : null}
        <Link to={paths.account(deal.account.id)}>{t('deal.account')}</Link>
      </p>
    </header>
  );
}

interface DealActionsProps {
  deal: Deal;
  onEdit: () => void;
  onClosed: () => void;
}

function DealActions({ deal, onEdit, onClosed }: DealActionsProps) {
  const t = useTexts(dealTexts);
  const [act, setAct] = useState<'move' | 'win' | 'lose' | undefined>();
  const stages = deal.pipeline?.stages ?? [];
  const isOpen = deal.state === 'open';
  const place = usePlaceDeal(deal);
  useShortcuts(
    [
      { keys: 'w', label: t('deal.win'), inDialog: true, run: () => setAct('win') },
      { keys: 'l', label: t('deal.lose'), inDialog: true, run: () => setAct('lose') },
      { keys: 'm', label: t('deal.move'), inDialog: true, run: () => setAct('move') },
      { keys: 'e', label: t('deal.key.edit'), inDialog: true, run: onEdit },
    ],
    isOpen && act === undefined,
  );
  const moveTo = (stageKey: string) => {
    const outcome = stages.find(({ key }) => key === stageKey)?.outcome;
    setAct(outcome === 'won' ? 'win' : outcome === 'lost' ? 'lose' : undefined);
    if (outcome === 'open') void place(stageKey);
  };
  const close = () => setAct(undefined);
  const closing = { id: deal.id, name: deal.name, accountName: deal.account.name };
  return (
    <>
      {isOpen ? (
        <div className={styles.row}>
          <Button aria-keyshortcuts="w" rightSection={<Kbd keys="w" />} onClick={() => setAct('win')}>
            {t('deal.win')}
          </Button>
          <Button
            variant="default"
            aria-keyshortcuts="m"
            rightSection={<Kbd keys="m" />}
            onClick={() => setAct('move')}
          >
            {t('deal.move')}
          </Button>
          <Button
            variant="default"
            aria-keyshortcuts="l"
            rightSection={<Kbd keys="l" />}
            onClick={() => setAct('lose')}
          >
            {t('deal.lose')}
          </Button>
          <Button variant="default" aria-keyshortcuts="e" rightSection={<Kbd keys="e" />} onClick={onEdit}>
            {t('deal.edit')}
          </Button>
        </div>
      ) : null}
      <MoveDialog
        deal={act === 'move' ? { name: deal.account.name, stageKey: deal.stage.key } : undefined}
        stages={stages}
        onMove={moveTo}
        onClose={close}
      />
      <WinDialog
        deal={act === 'win' ? deal : undefined}
        onClose={() => {
          close();
          // It stays open until the handover is done or put off: the deal itself is won by then.
          if (!isOpen) onClosed();
        }}
      />
      <LoseDialog
        deal={act === 'lose' ? closing : undefined}
        onClose={close}
        onLost={() => {
          close();
          onClosed();
        }}
      />
    </>
  );
}

/** Where the deal stands on the board, which may show another pipeline behind this sheet. */
function PipelineLink({ deal: { id, pipeline } }: { deal: Deal }) {
  if (!pipeline) return null;
  const search = { deal: id, ...pipelineInUrl(pipeline.key) };
  return (
    <Link to={paths.pipeline} search={search as never}>
      {pipeline.label}
    </Link>
  );
}

function DealFactList({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const reason = deal.lossReason ? (findLossReason(deal.lossReason)?.label[locale] ?? deal.lossReason) : undefined;
  const facts: [string, ReactNode][] = [
    [t('deal.pipeline'), <PipelineLink key="pipeline" deal={deal} />],
    [t('deal.stage'), <StageLabel key="stage" stage={deal.stage} />],
    [t('deal.close-date'), deal.closeDate && formats.date(deal.closeDate)],
    [t('deal.owner'), deal.owner?.name],
    [t('deal.opened'), deal.openedPrecision !== 'UNKNOWN' && formats.date(deal.openedAt)],
    [t('deal.lost-why'), [reason, deal.lossNote].filter(Boolean).join(': ')],
  ];
  return (
    <section className={styles.section}>
      <h3>{t('deal.facts')}</h3>
      <dl className={styles.list}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
