import { Link } from '@tanstack/react-router';
import { Panel, PassSummary, type Period } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { paths } from '../../paths.ts';
import { homeTexts } from './home-texts.ts';

/** The outcome of each pass, told back to the department that made it. */
export function OutcomesPanel({ period }: { period: Period }) {
  const t = useTexts(homeTexts);
  return (
    <Panel
      title={t('home.outcomes')}
      note={t('home.outcomes.note')}
      tools={<Link to={paths.passes}>{t('home.outcomes.all')}</Link>}
    >
      <PassSummary from="MARKETING" period={period} />
    </Panel>
  );
}
