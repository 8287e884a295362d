import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { ConflictRow } from '../panels/conflict-chooser.tsx';
import type { UpsellPanel } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { inputOf, type RuleDraft, TIERS, type UpsellDraft } from './upsell-draft.ts';

/** The rules as sentences, and what differs between those of two people. */
export function useUpsellWords(products: UpsellPanel['products']['nodes']) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const productName = (id: string) => {
    const product = products.find((one) => one.id === id);
    return product ? (locale === 'ja' ? product.nameJa : product.nameEn) : id;
  };
  const tellRule = ({ touchTiers, productIds, monthlyFrom, department }: RuleDraft, at: number) => {
    const tiers = TIERS.filter(({ value }) => touchTiers.includes(value)).map(({ words }) => words[locale]);
    const conditions = [...tiers, ...productIds.map(productName), ...(monthlyFrom ? [`≥ ${monthlyFrom}`] : [])];
    return `${at + 1}. ${conditions.join(', ')} → ${formats.department(department)}`;
  };
  const rows = (mine: UpsellDraft, theirs: UpsellDraft, opened: UpsellDraft): ConflictRow[] => {
    const differs = (name: keyof UpsellDraft, other: UpsellDraft) =>
      JSON.stringify(inputOf(mine)[name]) !== JSON.stringify(inputOf(other)[name]);
    const told = {
      rules: ({ rules }: UpsellDraft) => rules.map(tellRule).join('\n'),
      otherwise: ({ otherwise }: UpsellDraft) => formats.department(otherwise),
    };
    const labels = { rules: t('ownership.upsell'), otherwise: t('ownership.upsell.otherwise') };
    return (['rules', 'otherwise'] as const)
      .filter((name) => differs(name, theirs))
      .map((name) => ({
        ...{ key: name, label: labels[name], mine: told[name](mine), theirs: told[name](theirs) },
        isTheirs: !differs(name, opened),
      }));
  };
  return { rows };
}
