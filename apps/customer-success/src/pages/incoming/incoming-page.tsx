import { Link } from '@tanstack/react-router';
import { AnsweredHandoffs, IncomingHandoffs, Panel, PanelPage } from '@tasuki/account-timeline';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { paths } from '../../paths.ts';
import { ContractsToOnboard } from './contracts-to-onboard.tsx';

const incomingTexts = defineTexts({
  'cs-incoming.title': { ja: '受け取り', en: 'Incoming' },
  'cs-incoming.waiting': { ja: '回答待ちの引き継ぎ', en: 'Waiting for an answer' },
  'cs-incoming.waiting.note': {
    ja: '引き継ぎ情報を確認し、受け入れるか理由を添えて差し戻します',
    en: 'Read the handover, then accept it or return it with a reason',
  },
  'cs-incoming.next': { ja: 'オンボーディングへ', en: 'To the onboarding' },
  'cs-incoming.contracts': { ja: 'オンボーディングを始める顧客', en: 'Customers to onboard' },
  'cs-incoming.contracts.note': { ja: '契約中で計画がまだない顧客', en: 'With a contract and no plan yet' },
});

/** New customers: first the handover is answered, then the onboarding begins. */
export function IncomingPage() {
  const t = useTexts(incomingTexts);
  return (
    <PanelPage title={t('cs-incoming.title')}>
      <Panel title={t('cs-incoming.waiting')} note={t('cs-incoming.waiting.note')}>
        <IncomingHandoffs to="CUSTOMER_SUCCESS" next={<Link to={paths.onboarding}>{t('cs-incoming.next')}</Link>} />
      </Panel>
      <Panel title={t('cs-incoming.contracts')} note={t('cs-incoming.contracts.note')}>
        <ContractsToOnboard />
      </Panel>
      <AnsweredHandoffs to="CUSTOMER_SUCCESS" />
    </PanelPage>
  );
}
