import { useFormats, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import type { ItemUse } from './agreement-queries.ts';
import { agreementTexts } from './agreement-texts.ts';

/** What came of an item over the passes that were accepted: how often it came, and how often that was not enough. */
export function ItemUseNote({ use }: { use: ItemUse | undefined }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  if (!use || use.accepted === 0) return null;
  const { accepted, brought, askedAgain, askedUnanswered, reAskRate, isUnused } = use;
  if (isUnused) {
    return (
      <>
        <StatusChip tone="warn">{t('agreements.use.propose')}</StatusChip> {t('agreements.use.unused', { accepted })}
      </>
    );
  }
  const rate = reAskRate === null ? null : formats.percent(reAskRate);
  return (
    <>
      {rate === null ? t('agreements.use.never', { accepted }) : t('agreements.use', { rate, askedAgain, brought })}
      {askedUnanswered > 0 ? ` · ${t('agreements.use.unanswered', { count: askedUnanswered })}` : null}
    </>
  );
}
