import { HandoffComposer } from '@tasuki/account-timeline/handoff-composer';
import { useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import styles from './deal.module.css';
import { winTexts } from './win-texts.ts';

export interface WonContract {
  id: string;
}

interface HandoverFormProps {
  account: { id: string; name: string };
  opportunityId: string | null;
  contract: WonContract;
  onHandedOver: () => void;
  onLater: () => void;
}

/** What customer success must know of a new customer, as the two departments have agreed. */
export function HandoverForm({ account, opportunityId, contract, onHandedOver, onLater }: HandoverFormProps) {
  const t = useTexts(winTexts);
  return (
    <HandoffComposer
      account={account}
      from="FIELD_SALES"
      to="CUSTOMER_SUCCESS"
      opportunityId={opportunityId}
      contractId={contract.id}
      submit={t('handover.submit')}
      head={<p className={styles.quiet}>{t('handover.why')}</p>}
      foot={
        <Button variant="default" onClick={onLater}>
          {t('handover.later')}
        </Button>
      }
      onPassed={onHandedOver}
    />
  );
}
