CREATE TABLE "mail_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"security" text NOT NULL,
	"username" text,
	"encrypted_password" text,
	"from_name" text NOT NULL,
	"from_address" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "department_costs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"month" date NOT NULL,
	"currency" text NOT NULL,
	"people_minor" bigint DEFAULT 0 NOT NULL,
	"other_minor" bigint DEFAULT 0 NOT NULL,
	"includes_campaigns" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "department_costs_once" UNIQUE("month","department","currency")
);
--> statement-breakpoint
CREATE TABLE "kpi_snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kpi" text NOT NULL,
	"month" date NOT NULL,
	"scope" text NOT NULL,
	"scope_key" text DEFAULT '' NOT NULL,
	"currency" text DEFAULT '' NOT NULL,
	"numerator" double precision,
	"denominator" double precision,
	"value" double precision,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kpi_snapshots_once" UNIQUE("kpi","month","scope","scope_key","currency")
);
--> statement-breakpoint
CREATE TABLE "kpi_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kpi" text NOT NULL,
	"month" date NOT NULL,
	"scope" text NOT NULL,
	"scope_key" text NOT NULL,
	"value" double precision NOT NULL,
	"currency" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kpi_targets_once" UNIQUE("kpi","scope","scope_key","month")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "inside_sales_placement" text DEFAULT 'independent' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "preferences" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "kpi_snapshots_by_month" ON "kpi_snapshots" USING btree ("month","kpi");
--> statement-breakpoint
-- A month's end happens once: what was known then is never written again, by no role.
CREATE TRIGGER kpi_snapshots_change BEFORE UPDATE OR DELETE ON kpi_snapshots FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER kpi_snapshots_truncate BEFORE TRUNCATE ON kpi_snapshots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
DO $$
BEGIN
  REVOKE UPDATE, DELETE ON kpi_snapshots FROM tasuki_app;
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'No role tasuki_app: the triggers stand alone.';
END $$;
