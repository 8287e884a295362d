import { products, readAttributeNames, readKnownValues, readScoreModels } from '@tasuki/db';
import type { FactDefinition } from '@tasuki/domain/definitions/define-fact';
import { facts, findFact } from '@tasuki/domain/definitions/facts';
import { accountProduct } from '@tasuki/domain/definitions/facts/account-product';
import { pageKinds } from '@tasuki/domain/definitions/facts/touch-page-views';
import { operatorsOf } from '@tasuki/domain/definitions/operators-of';
import { MAIN_SCORE_MODEL } from '@tasuki/domain/scores/default-score-model';
import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';

/** More products than anybody finds in a menu. */
const MOST_PRODUCTS = 200;

@ObjectType({ simpleResolvers: true })
class DefinitionFactChoice {
  @Field((_type) => String)
  value!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A fact about a lead or its account that rules can ask for, as of any moment.',
})
class DefinitionFact {
  @Field((_type) => String, { description: 'As in a rule’s field.' })
  name!: string;

  @Field((_type) => String, { description: 'text, number, boolean, or any for imported columns.' })
  type!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String, { nullable: true })
  unitJa!: string | null;

  @Field((_type) => String, { nullable: true })
  unitEn!: string | null;

  @Field((_type) => [String], { description: 'window {"days":30}, scope "contact" or "account", page a page kind.' })
  parameters!: string[];

  @Field((_type) => [String], { description: 'The operators that fit its type.' })
  operators!: string[];

  @Field((_type) => [DefinitionFactChoice], { description: 'Its values, where there are few.' })
  choices!: DefinitionFactChoice[];

  @Field((_type) => [DefinitionFactChoice], { description: 'The page kinds of its page parameter.' })
  pages!: DefinitionFactChoice[];
}

@Resolver((_of) => DefinitionFact)
export class DefinitionFactResolver {
  @Query((_returns) => [DefinitionFact], {
    description: 'The catalogue, with the imported columns that leads have, and the bands of every score model.',
  })
  async definitionFacts(@Ctx() { viewer, db, now }: ApiContext): Promise<DefinitionFact[]> {
    authorize(viewer, 'read');
    const [columns, models, sold] = await Promise.all([
      readAttributeNames(db),
      readScoreModels(db, { at: now() }),
      db.select().from(products).orderBy(products.nameJa).limit(MOST_PRODUCTS),
    ]);
    const choices = sold.map(({ id, nameJa: ja, nameEn: en }) => ({ value: id, label: { ja, en } }));
    const others = models.filter(({ key }) => key !== MAIN_SCORE_MODEL);
    const bands = others.flatMap(({ key }) =>
      [findFact(`score.fit.${key}`) ?? [], findFact(`score.engagement.${key}`) ?? []].flat(),
    );
    const attributes = columns.flatMap((column) => findFact(`lead.attribute.${column}`) ?? []);
    const common = facts.map((fact) => (fact === accountProduct ? { ...fact, choices } : fact));
    return [...common, ...bands, ...attributes].map(presentFact);
  }

  @FieldResolver((_returns) => [DefinitionFactChoice], {
    description: 'Values that the latest records hold, most frequent first; others may be asked for, too.',
  })
  async known(@Root() { name }: DefinitionFact, @Ctx() { db, once }: ApiContext): Promise<DefinitionFactChoice[]> {
    const known = await once('known-values', () => readKnownValues(db));
    const words = findFact(name)?.valueWords;
    return (known.get(name) ?? []).map((value) => choice({ value, label: words?.(value) ?? { ja: value, en: value } }));
  }
}

const choice = ({ value, label }: { value: string; label: { ja: string; en: string } }) => ({
  value,
  labelJa: label.ja,
  labelEn: label.en,
});

function presentFact(fact: FactDefinition): DefinitionFact {
  const { name, type, label, unit, parameters = [], choices = [] } = fact;
  return {
    ...{ name, type, labelJa: label.ja, labelEn: label.en, unitJa: unit?.ja ?? null, unitEn: unit?.en ?? null },
    parameters: [...parameters],
    operators: operatorsOf(type),
    choices: choices.map(choice),
    pages: parameters.includes('page') ? pageKinds.map(choice) : [],
  };
}
