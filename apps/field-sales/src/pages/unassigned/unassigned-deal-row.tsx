import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import { StageLabel } from '../../deal/stage-label.tsx';
import { AccountSearch } from './account-search.tsx';
import styles from './unassigned.module.css';
import type { UnassignedDeal } from './unassigned-queries.ts';
import { unassignedTexts } from './unassigned-texts.ts';

interface UnassignedDealRowProps {
  deal: UnassignedDeal;
  isBusy: boolean;
  onAssign: (accountId: string) => void;
}

/** One deal, the accounts that it may belong to, and a search for the others. */
export function UnassignedDealRow({ deal, isBusy, onAssign }: UnassignedDealRowProps) {
  const t = useTexts(unassignedTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { name, stage, amount, currency, owner, product, begunAt, importSource, externalId, proposedAccounts } = deal;
  const facts = [
    amount === null ? null : formats.money({ amount, currency }),
    owner?.name,
    product && (locale === 'ja' ? product.nameJa : product.nameEn),
    begunAt && formats.date(begunAt),
    `${importSource} ${externalId}`,
  ];
  return (
    <li className={styles.deal}>
      <div className={styles.what}>
        <b>{name}</b>
        <span className={styles.facts}>
          <StageLabel stage={stage} />
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </div>
      <div className={styles.acts}>
        {proposedAccounts.map(({ accountId, name: account, because }) => (
          <span key={accountId} className={styles.proposal}>
            <Button variant="default" disabled={isBusy} onClick={() => onAssign(accountId)}>
              {t('unassigned.assign', { account })}
            </Button>
            <span className={styles.why}>
              {t(because === 'name' ? 'unassigned.because.name' : 'unassigned.because.same-rep')}
            </span>
          </span>
        ))}
        <AccountSearch dealName={name} isBusy={isBusy} onChoose={onAssign} />
      </div>
    </li>
  );
}
