import { useNavigate } from '@tanstack/react-router';
import { type OwnedWork, ownedWorkWords } from '@tasuki/domain/accounts/ownership-words';
import { type OwnershipFindingKind, ownershipFindingWords } from '@tasuki/domain/ownership/upsell-rules';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, InAppLink, NativeSelect, StatusChip } from '@tasuki/ui';
import { useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import styles from './ownership.module.css';
import type { Candidate, Finding } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';

const TONES = { GAP: 'bad', LEFT: 'bad', OUTSIDE: 'warn', OVERLAP: 'warn' } as const;
const domainWord = (value: string) => value.toLowerCase().replaceAll('_', '-');

interface FindingRowProps {
  finding: Finding;
  /** Of the department whose work it is. */
  people: readonly Candidate[];
  isBusy: boolean;
  onAssign: (userId: string) => void;
}

/** One kind of work on one account: what is wrong, and who could own it. */
export function FindingRow({ finding, people, isBusy, onAssign }: FindingRowProps) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const navigate = useNavigate();
  const { department: appDepartment } = useApp();
  const { accountId, accountName, work, kind, department, ownerName, others, proposedUserId, proposedName } = finding;
  const [chosen, setChosen] = useState('');
  const word = ownershipFindingWords[domainWord(kind) as OwnershipFindingKind][locale];
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
          <b>{ownedWorkWords[domainWord(work) as OwnedWork][locale]}</b>
          <StatusChip tone={TONES[kind]}>{word}</StatusChip>
          {work === 'UPSELL' ? (
            <span>{t('ownership.should', { department: formats.department(department) })}</span>
          ) : null}
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
