DROP INDEX "accounts_by_words";--> statement-breakpoint
-- What an account is found by, kept beside its row: PostgreSQL folds it anew only where a name, kana or number changes.
ALTER TABLE "accounts"
  ADD COLUMN "folded_words" text GENERATED ALWAYS AS (search_fold(name || '|' || coalesce(name_kana, '') || '|' || coalesce(corporate_number, ''))) STORED,
  ADD COLUMN "folded_grams" text[] GENERATED ALWAYS AS (search_grams(search_fold(name || '|' || coalesce(name_kana, '') || '|' || coalesce(corporate_number, '')))) STORED;--> statement-breakpoint
CREATE INDEX "accounts_by_words" ON "accounts" USING gin (folded_grams) WITH (fastupdate=false);
