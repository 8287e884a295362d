import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, ErrorPanel, Kbd, onceOpened, Sheet, SkeletonRows, useShortcuts, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { NextDealStepQuery } from '../__generated__/operations.ts';
import { HandoverForm } from '../deal/handover-form.tsx';
import { StageLabel } from '../deal/stage-label.tsx';
import { winTexts } from '../deal/win-texts.ts';
import { paths } from '../paths.ts';
import styles from './account.module.css';
import { NEXT_DEAL_STEP } from './account-queries.ts';
import { fieldAccountTexts } from './account-texts.ts';
import { isHandedOver } from './is-handed-over.ts';

const PassOnSheet = onceOpened(
  () => import('@tasuki/account-timeline/pass-on-sheet').then((m) => m.PassOnSheet),
  ({ opened }) => opened,
);
/** Without inside sales, marketing takes it back. */
const TOWARDS_LEADS = ['INSIDE_SALES', 'MARKETING'] as const;

type Account = NonNullable<NextDealStepQuery['account']>;
type Deal = NextDealStepQuery['opportunities']['edges'][number]['node'];
type Contract = NextDealStepQuery['contracts']['edges'][number]['node'];

/** What field sales does next with an account: answer a pass, push a deal, or hand the customer over. */
export function NextDealStep({ accountId }: { accountId: string }) {
  const t = useTexts(fieldAccountTexts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(NEXT_DEAL_STEP, {
    variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  if (!data) {
    if (error)
      return <ErrorPanel title={t('fs-account.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />;
    return <SkeletonRows rows={3} />;
  }
  if (!data.account) return null;
  const open = data.opportunities.edges.map(({ node }) => node).filter(({ state }) => state === 'open');
  const contracts = data.contracts.edges.map(({ node }) => node);
  const { account } = data;
  const contract = contracts.find((one) => !isHandedOver(one, account));
  const isUpsell = contracts.length > 0 && !contract;
  return (
    <>
      <WaitingPass account={account} />
      {contract && open.length === 0 ? (
        <Handover account={account} contract={contract} onDone={() => refetch()} />
      ) : null}
      <OpenDeals accountId={account.id} deals={open} />
      {isUpsell && open.length === 0 ? (
        <Handover account={account} contract={contracts[0]} isBack onDone={() => refetch()} />
      ) : null}
      {open.length === 0 && contracts.length === 0 ? <GiveBack account={account} /> : null}
    </>
  );
}

function WaitingPass({ account }: { account: Account }) {
  const t = useTexts(fieldAccountTexts);
  const pass = account.handoffs.find(({ to, state }) => to === 'FIELD_SALES' && state === 'offered');
  if (!pass) return null;
  return (
    <section className={styles.card}>
      <h3>{t('fs-account.pass')}</h3>
      {pass.note ? <p>{pass.note}</p> : null}
      <Link to={paths.home}>{t('fs-account.pass.open')}</Link>
    </section>
  );
}

interface HandoverProps {
  account: Account;
  contract: Contract | undefined;
  /** Customer success had the customer before, and passed an upsell of which nothing comes. */
  isBack?: boolean;
  onDone: () => void;
}

function Handover({ account, contract, isBack = false, onDone }: HandoverProps) {
  const t = useTexts(fieldAccountTexts);
  const tWin = useTexts(winTexts);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const isWaiting = account.handoffs.some(({ to, state }) => to === 'CUSTOMER_SUCCESS' && state === 'offered');
  if (isWaiting) return <p className={styles.card}>{t('fs-account.handover.waiting')}</p>;
  if (account.holder !== 'FIELD_SALES' || !contract) return null;
  const title = t(isBack ? 'fs-account.upsell.back' : 'fs-account.handover');
  return (
    <section className={styles.card}>
      <h3>{title}</h3>
      <p>{t(isBack ? 'fs-account.upsell.back.why' : 'fs-account.handover.why')}</p>
      <Button fullWidth variant={isBack ? 'default' : 'filled'} onClick={() => setIsOpen(true)}>
        {title}
      </Button>
      <Sheet
        opened={isOpen}
        title={tWin('handover.title', { name: account.name })}
        onClose={() => setIsOpen(false)}
        size={560}
      >
        <HandoverForm
          account={account}
          opportunityId={null}
          contract={contract}
          onLater={() => setIsOpen(false)}
          onHandedOver={() => {
            setIsOpen(false);
            toast({ message: tWin('handover.done', { name: account.name }) });
            onDone();
          }}
        />
      </Sheet>
    </section>
  );
}

/** FS→IS: where no deal came of it, or it was lost, inside sales approaches again. */
function GiveBack({ account }: { account: Account }) {
  const t = useTexts(fieldAccountTexts);
  const [isOpen, setIsOpen] = useState(false);
  if (account.holder !== 'FIELD_SALES') return null;
  if (account.handoffs.some(({ from, state }) => from === 'FIELD_SALES' && state === 'offered'))
    return <p className={styles.card}>{t('fs-account.back.waiting')}</p>;
  const [lead] = account.leads
    .filter(({ state }) => state === 'passed' || state === 'lost')
    .toSorted((a, b) => b.enteredAt.localeCompare(a.enteredAt));
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setIsOpen(true)}>
        {t('fs-account.back')}
      </Button>
      <PassOnSheet
        opened={isOpen}
        account={account}
        from="FIELD_SALES"
        to={TOWARDS_LEADS}
        leadId={lead?.id}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}

function OpenDeals({ accountId, deals }: { accountId: string; deals: readonly Deal[] }) {
  const t = useTexts(fieldAccountTexts);
  const formats = useFormats();
  const navigate = useNavigate();
  const add = () => void navigate({ to: paths.pipeline, search: { new: accountId } as never });
  useShortcuts([{ keys: 'n', label: t('fs-account.deal.add'), run: add }]);
  return (
    <>
      {deals.length === 0 ? <p>{t('fs-account.deal.none')}</p> : null}
      {deals.map(({ id, name, stage, amount, currency, closeDate }) => (
        <section key={id} className={styles.card}>
          <h3>{name}</h3>
          <p className={styles.row}>
            <StageLabel stage={stage} />
            {amount === null ? null : <b>{formats.money({ amount, currency })}</b>}
          </p>
          {closeDate ? <p>{t('fs-account.deal.next', { day: formats.date(closeDate) })}</p> : null}
          <Link to={paths.pipeline} search={{ deal: id } as never}>
            {t('fs-account.deal.open')}
          </Link>
        </section>
      ))}
      <Button variant="default" fullWidth aria-keyshortcuts="n" rightSection={<Kbd keys="n" />} onClick={add}>
        {t('fs-account.deal.add')}
      </Button>
    </>
  );
}
