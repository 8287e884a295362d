import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { HandoffStatus } from '@tasuki/account-timeline/handoff-status';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Sheet, StatusChip } from '@tasuki/ui';
import type { JointAgreementQueryVariables } from '../__generated__/operations.ts';
import styles from './diagnosis.module.css';
import { AGREEMENT_PASSES, type AgreementPassData, type CriterionData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';

const SHOWN = 100;

interface AgreementPassesProps {
  criterion: CriterionData | undefined;
  asked: JointAgreementQueryVariables;
  onClose: () => void;
}

/** The passes that one figure of agreement is made of, beside the table. */
export function AgreementPasses({ criterion, asked, onClose }: AgreementPassesProps) {
  const t = useTexts(diagnosisTexts);
  const { locale } = useLocale();
  const label = criterion && (locale === 'ja' ? criterion.labelJa : criterion.labelEn);
  return (
    <Sheet
      opened={criterion !== undefined}
      title={label ? t('agreement.passes', { criterion: label }) : ''}
      onClose={onClose}
    >
      {criterion ? <Passes criterion={criterion} asked={asked} /> : null}
    </Sheet>
  );
}

function Passes({
  criterion: { key, kind },
  asked,
}: {
  criterion: CriterionData;
  asked: JointAgreementQueryVariables;
}) {
  const t = useTexts(diagnosisTexts);
  const query = useQuery(AGREEMENT_PASSES, { variables: { ...asked, criterion: key ?? '', first: SHOWN } });
  return (
    <Loaded query={query} failed={t('agreement.passes.failed')} rows={8}>
      {({ agreementPasses }) => (
        <>
          <p className={styles.quiet}>{t('agreement.passes.first', { count: SHOWN })}</p>
          <ul className={styles.passes}>
            {agreementPasses.map((pass) => (
              <Pass key={pass.handoff.id} pass={pass} kind={kind} asked={asked} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

interface PassProps {
  pass: AgreementPassData;
  kind: CriterionData['kind'];
  asked: JointAgreementQueryVariables;
}

function Pass({ pass: { handoff, sender, receiver }, kind, asked: { from, to } }: PassProps) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { account, offeredBy, decidedAt, rating, decisionNote, reasonJa, reasonEn } = handoff;
  const isItem = kind === 'ITEM';
  const [yes, no] = isItem ? (['answered', 'unanswered'] as const) : (['met', 'unmet'] as const);
  const [good, poor] = isItem ? (['told', 're-asked'] as const) : (['good', 'poor'] as const);
  const sides = [
    { department: from, word: t(`agreement.passes.${sender ? yes : no}`) },
    { department: to, word: t(`agreement.passes.${receiver ? good : poor}`) },
  ];
  const isSame = sender === receiver;
  const why = [locale === 'ja' ? reasonJa : reasonEn, decisionNote, rating ? `${rating}/5` : null].filter(Boolean);
  return (
    <li>
      <span className={styles.passLine}>
        <Link to={`/accounts/${account.id}`}>{account.name}</Link>
        <StatusChip tone={isSame ? 'quiet' : 'warn'}>
          {t(isSame ? 'agreement.passes.same' : 'agreement.passes.differ')}
        </StatusChip>
        <HandoffStatus handoff={handoff} />
      </span>
      <span>
        {sides
          .map(({ department, word }) =>
            t('agreement.passes.said', { department: formats.departmentShort(department), word }),
          )
          .join(' · ')}
      </span>
      <span className={styles.quiet}>
        {[offeredBy?.name, decidedAt ? formats.date(decidedAt) : null, ...why].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
