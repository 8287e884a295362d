import { AnsweredHandoffs, IncomingHandoffs, Panel, PanelPage } from '@tasuki/account-timeline';
import { defineTexts, useTexts } from '@tasuki/i18n';

const texts = defineTexts({
  'incoming.title': { ja: '受け取り', en: 'Incoming' },
  'incoming.waiting': { ja: '回答待ちの引き継ぎ', en: 'Waiting for an answer' },
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
        <IncomingHandoffs to="INSIDE_SALES" />
      </Panel>
      <AnsweredHandoffs to="INSIDE_SALES" />
    </PanelPage>
  );
}
