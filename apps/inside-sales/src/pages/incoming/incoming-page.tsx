import { Link } from '@tanstack/react-router';
import { AnsweredHandoffs, IncomingHandoffs, Panel, PanelPage } from '@tasuki/account-timeline';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { paths } from '../../paths.ts';

const texts = defineTexts({
  'incoming.title': { ja: '受け取り', en: 'Incoming' },
  'incoming.waiting': { ja: '回答待ちの引き継ぎ', en: 'Waiting for an answer' },
  'incoming.next': { ja: '架電リストへ', en: 'To the call list' },
  'incoming.why': {
    ja: '受け入れると自分の担当になり、架電リストに加わります。差し戻すと、理由が渡した側に届きます。',
    en: 'What you accept is yours and joins the call list. What you return tells the sender why.',
  },
});

/** What marketing and the others have passed to inside sales, to accept or to hand back. */
export function IncomingPage() {
  const t = useTexts(texts);
  return (
    <PanelPage title={t('incoming.title')}>
      <Panel title={t('incoming.waiting')} note={t('incoming.why')}>
        <IncomingHandoffs to="INSIDE_SALES" next={<Link to={paths.queue}>{t('incoming.next')}</Link>} />
      </Panel>
      <AnsweredHandoffs to="INSIDE_SALES" />
    </PanelPage>
  );
}
