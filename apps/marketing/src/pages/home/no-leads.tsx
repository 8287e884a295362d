import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState } from '@tasuki/ui';
import { paths } from '../../paths.ts';
import { homeTexts } from './home-texts.ts';

/** Nothing was captured in the period: leads are captured in the inbox. */
export function NoLeads() {
  const t = useTexts(homeTexts);
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('home.funnel.empty')}
      why={t('home.funnel.empty.why')}
      action={<Button onClick={() => navigate({ to: paths.leads })}>{t('home.funnel.empty.leads')}</Button>}
    />
  );
}
