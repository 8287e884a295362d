import type { Locale } from '@tasuki/domain';
import { lossReasons } from '@tasuki/domain/field-sales/loss-reasons';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { LocaleEnum } from '../enums.ts';
import { LossReason } from './loss-reason.type.ts';
import { Pipeline, PipelineStage } from './pipeline.type.ts';
import { loadPipelines, presentPipeline, presentStage } from './pipelines.ts';

const toldIn = ({ viewer }: ApiContext, locale?: Locale | null): Locale =>
  locale ?? (viewer?.locale === 'en' ? 'en' : 'ja');

@Resolver((_of) => Pipeline)
export class PipelineResolver {
  @Query((_returns) => [Pipeline])
  async pipelines(@Ctx() context: ApiContext): Promise<Pipeline[]> {
    authorize(context.viewer, 'read');
    return (await loadPipelines(context)).map(presentPipeline);
  }

  @Query((_returns) => [LossReason], { description: 'Why deals are lost, and how long to wait before knocking again.' })
  lossReasons(@Ctx() { viewer }: ApiContext): LossReason[] {
    authorize(viewer, 'read');
    return lossReasons.map(({ code, label, monthsToReapproach }) => ({
      code,
      labelJa: label.ja,
      labelEn: label.en,
      monthsToReapproach,
    }));
  }

  @FieldResolver((_returns) => String)
  label(
    @Root() { nameJa, nameEn }: Pipeline,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    return toldIn(context, locale) === 'ja' ? nameJa : nameEn;
  }

  @FieldResolver((_returns) => [PipelineStage])
  async stages(@Root() { uuid }: Pipeline, @Ctx() context: ApiContext): Promise<PipelineStage[]> {
    const pipeline = (await loadPipelines(context)).find(({ id }) => id === uuid);
    return (pipeline?.stages ?? []).map(presentStage);
  }
}

@Resolver((_of) => PipelineStage)
export class PipelineStageResolver {
  @FieldResolver((_returns) => String)
  label(
    @Root() { labelJa, labelEn }: PipelineStage,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    return toldIn(context, locale) === 'ja' ? labelJa : labelEn;
  }
}
