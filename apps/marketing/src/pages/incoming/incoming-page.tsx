import { Link } from '@tanstack/react-router';
import { AnsweredHandoffs, IncomingHandoffs, Panel, PanelPage } from '@tasuki/account-timeline';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { paths } from '../../paths.ts';

const texts = defineTexts({
  'mkt-incoming.title': { ja: '受け取り', en: 'Incoming' },
  'mkt-incoming.waiting': { ja: '回答待ちの引き継ぎ', en: 'Waiting for an answer' },
  'mkt-incoming.next': { ja: 'リードへ', en: 'To the leads' },
  'mkt-incoming.why': {
    ja: '受け入れるとリードに戻り、ナーチャリングを続けます。差し戻すと、理由が渡した側に届きます。',
    en: 'What you accept is a lead of yours again, to nurture on. What you return tells the sender why.',
  },
});

/** What inside sales passes back to be nurtured, to accept or to hand back. */
export function IncomingPage() {
  const t = useTexts(texts);
  return (
    <PanelPage title={t('mkt-incoming.title')}>
      <Panel title={t('mkt-incoming.waiting')} note={t('mkt-incoming.why')}>
        <IncomingHandoffs to="MARKETING" next={<Link to={paths.leads}>{t('mkt-incoming.next')}</Link>} />
      </Panel>
      <AnsweredHandoffs to="MARKETING" />
    </PanelPage>
  );
}
