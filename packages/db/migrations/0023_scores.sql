CREATE TABLE "lead_scores" (
	"account_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"model_id" uuid NOT NULL,
	"model_key" text NOT NULL,
	"standing" text NOT NULL,
	"fit" double precision NOT NULL,
	"engagement" double precision NOT NULL,
	"version_number" integer NOT NULL,
	"scored_at" timestamp (3) with time zone NOT NULL,
	"override_cell" text,
	"override_reason" text,
	"override_until" timestamp (3) with time zone,
	"overridden_by" uuid,
	"overridden_at" timestamp (3) with time zone,
	CONSTRAINT "lead_scores_account_id_lead_id_model_id_pk" PRIMARY KEY("account_id","lead_id","model_id")
);
--> statement-breakpoint
CREATE TABLE "score_looks" (
	"account_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"model_id" uuid NOT NULL,
	"look_at" timestamp (3) with time zone,
	CONSTRAINT "score_looks_account_id_lead_id_model_id_pk" PRIMARY KEY("account_id","lead_id","model_id")
);
--> statement-breakpoint
CREATE TABLE "score_model_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"model_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"author_id" uuid,
	"effective_from" timestamp (3) with time zone NOT NULL,
	"effective_until" timestamp (3) with time zone,
	CONSTRAINT "score_model_versions_by_number" UNIQUE("model_id","number")
);
--> statement-breakpoint
CREATE TABLE "score_models" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"product_id" uuid,
	"is_on" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"catching_up_account_id" uuid,
	"catching_up_lead_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "score_models_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "score_model_versions" ADD CONSTRAINT "score_model_versions_model_id_score_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."score_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_scores_by_override" ON "lead_scores" USING btree ("override_until") WHERE override_until is not null;--> statement-breakpoint
CREATE INDEX "score_looks_by_time" ON "score_looks" USING btree ("look_at") WHERE look_at is not null;