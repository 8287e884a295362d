import { useNavigate } from '@tanstack/react-router';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, InAppLink, NativeSelect } from '@tasuki/ui';
import { useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import styles from './ownership.module.css';
import type { Candidate, Finding } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';

interface FindingRowProps {
  finding: Finding;
  /** Of the department whose work it is. */
  people: readonly Candidate[];
  isBusy: boolean;
  onAssign: (userId: string) => void;
}

/** One account of a group: who is at it, and who could own it. */
export function FindingRow({ finding, people, isBusy, onAssign }: FindingRowProps) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { department: appDepartment } = useApp();
  const { accountId, accountName, ownerName, others, proposedUserId, proposedName } = finding;
  const [chosen, setChosen] = useState('');
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <InAppLink
          href={`${appBase(appDepartment)}/accounts/${accountId}`}
          navigate={() => void navigate({ to: `/accounts/${accountId}` })}
        >
          {accountName}
        </InAppLink>
        <span className={styles.line}>
          {ownerName ? <span>{t('ownership.owner', { name: ownerName })}</span> : null}
          {others.length > 0 ? (
            <span>{t('ownership.others', { names: others.join(locale === 'ja' ? '、' : ', ') })}</span>
          ) : null}
        </span>
      </div>
      <div className={styles.acts}>
        {proposedUserId && proposedName ? (
          <Button variant="default" disabled={isBusy} onClick={() => onAssign(proposedUserId)}>
            {t('ownership.assign.proposed', { name: proposedName })}
          </Button>
        ) : null}
        <NativeSelect
          aria-label={t('ownership.to', { account: accountName })}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('ownership.to.none') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button variant="subtle" disabled={!chosen || isBusy} onClick={() => onAssign(chosen)}>
          {t('ownership.assign')}
        </Button>
      </div>
    </li>
  );
}
