CREATE TABLE "unassigned_opportunities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_source" text NOT NULL,
	"external_id" text NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid,
	"pipeline_id" uuid NOT NULL,
	"stage_key" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"amount_minor" bigint,
	"currency" text NOT NULL,
	"close_date" date,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_precision" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_precision" text,
	"product_id" uuid,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_run_id" uuid,
	"assigned_account_id" uuid,
	"assigned_at" timestamp (3) with time zone,
	"assigned_by" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "churn_reports" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"churned_on" date NOT NULL,
	"reason_code" text,
	"feedback" text,
	"refund_minor" bigint,
	"currency" text,
	"is_reactivation" integer DEFAULT 0 NOT NULL,
	"follows_upgrade" integer DEFAULT 0 NOT NULL,
	"follows_downgrade" integer DEFAULT 0 NOT NULL,
	"import_source" text,
	CONSTRAINT "churn_reports_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "stated_upgrades" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "stated_downgrades" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "ticket_id" uuid;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_issues" ADD COLUMN "reason_ja" text;--> statement-breakpoint
CREATE INDEX "unassigned_opportunities_waiting" ON "unassigned_opportunities" USING btree ("opened_at","id") WHERE assigned_account_id is null;--> statement-breakpoint
CREATE INDEX "churn_reports_by_day" ON "churn_reports" USING btree ("churned_on");--> statement-breakpoint
-- As in 0003, for the tables that come now and later.
DO $$
BEGIN
  EXECUTE format('GRANT MAINTAIN ON ALL TABLES IN SCHEMA %I TO tasuki_app', current_schema());
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT MAINTAIN ON TABLES TO tasuki_app', current_schema());
EXCEPTION WHEN syntax_error OR undefined_object OR insufficient_privilege OR invalid_grant_operation THEN
  RAISE NOTICE 'Tables are analysed by autovacuum alone.';
END $$;
