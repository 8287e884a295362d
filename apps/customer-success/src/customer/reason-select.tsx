import { churnReasons } from '@tasuki/domain/customer-success/churn-reasons';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { customerTexts } from './customer-texts.ts';

/** Why customers leave, in the reader's words. */
export function ReasonSelect({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const t = useTexts(customerTexts);
  const { locale } = useLocale();
  return (
    <NativeSelect
      label={t('customer.reason')}
      required
      data-autofocus
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('customer.reason.choose'), disabled: true },
        ...churnReasons.map(({ code, label }) => ({ value: code, label: label[locale] })),
      ]}
    />
  );
}
