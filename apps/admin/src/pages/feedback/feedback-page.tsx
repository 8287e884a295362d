import { PanelPage } from '@tasuki/account-timeline';
import { FeedbackPanel } from '@tasuki/account-timeline/deal-feedback';
import { defineTexts, useTexts } from '@tasuki/i18n';

const texts = defineTexts({
  'product-feedback.title': { ja: 'プロダクトへのフィードバック', en: 'Feedback for product' },
});

/** What customer success found of deals, for the people of product: they have no app of their own. */
export function FeedbackPage() {
  const t = useTexts(texts);
  return (
    <PanelPage title={t('product-feedback.title')}>
      <FeedbackPanel audience="product" />
    </PanelPage>
  );
}
