import { Link } from '@tanstack/react-router';
import { Panel, useAct } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { ChipButton, ChipGroup, useToast } from '@tasuki/ui';
import { writeKappa } from '../diagnosis/write-kappa.ts';
import styles from './review.module.css';
import { RATE_REVIEW_SAMPLE, type ReviewData, type SampledPassData } from './review-queries.ts';
import { reviewTexts } from './review-texts.ts';

/** A few passes that both sides judge blind, and how far they have agreed so far. */
export function SamplePanel({ review }: { review: ReviewData }) {
  const t = useTexts(reviewTexts);
  const {
    sample,
    sampleAgreement: { kappa, low, high, n, isSmall },
  } = review;
  return (
    <Panel title={t('review.sample')} note={t('review.sample.note')}>
      {sample.length > 0 ? (
        <ul className={styles.sample} aria-label={t('review.sample')}>
          {sample.map((pass) => (
            <SampledPass key={pass.handoffId} pass={pass} review={review} />
          ))}
        </ul>
      ) : (
        <p className={styles.nothing}>{t('review.sample.none')}</p>
      )}
      <p className={styles.nothing}>
        {kappa === null || low === null || high === null
          ? t('review.sample.few', { n })
          : t(isSmall ? 'review.sample.agreement.small' : 'review.sample.agreement', {
              kappa: writeKappa(kappa),
              low: writeKappa(low),
              high: writeKappa(high),
              n,
            })}
      </p>
    </Panel>
  );
}

function SampledPass({ pass, review }: { pass: SampledPassData; review: ReviewData }) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  const act = useAct();
  const toast = useToast();
  const { account, handoffId, mine, count } = pass;
  const { week, from, to, canJoin } = review;
  const word = (isGood: boolean | null) =>
    isGood === null ? t('review.sample.split') : t(isGood ? 'review.sample.good' : 'review.sample.poor');
  const say = (isGood: boolean) =>
    void act(
      RATE_REVIEW_SAMPLE,
      { input: { week, from, to, handoffId, isGood } },
      {
        onProblem: (problem, refusal) =>
          toast({ message: refusal?.code === 'RATING_FINAL' ? t('review.refused.RATING_FINAL') : problem }),
      },
    );
  return (
    <li>
      <span className={styles.company}>
        {account ? <Link to={`/accounts/${account.id}`}>{account.name}</Link> : null}
        <span className={styles.quiet}>{t('review.sample.count', { count })}</span>
      </span>
      {canJoin ? (
        <ChipGroup aria-label={t('review.sample.of', { company: account?.name ?? '' })}>
          {[true, false].map((isGood) => (
            <ChipButton key={String(isGood)} size="large" aria-pressed={mine === isGood} onClick={() => say(isGood)}>
              {word(isGood)}
            </ChipButton>
          ))}
        </ChipGroup>
      ) : null}
      {mine === null ? null : (
        <span className={styles.quiet}>
          {[
            { department: from, said: pass.sender },
            { department: to, said: pass.receiver },
          ]
            .map(({ department, said }) =>
              t('review.sample.side', { department: formats.departmentShort(department), word: word(said) }),
            )
            .join(' · ')}
        </span>
      )}
    </li>
  );
}
