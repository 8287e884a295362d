CREATE TABLE "definition_approvals" (
	"version_id" uuid NOT NULL,
	"department" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "definition_approvals_version_id_department_pk" PRIMARY KEY("version_id","department")
);
--> statement-breakpoint
CREATE TABLE "definition_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"is_rejection" boolean DEFAULT false NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "definition_replays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"live_version_id" uuid,
	"state" text NOT NULL,
	"rule" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"requested_by" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"judged_days" integer DEFAULT 0 NOT NULL,
	"total_days" integer NOT NULL,
	"result" jsonb
);
--> statement-breakpoint
CREATE TABLE "definition_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"definition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"rule" jsonb NOT NULL,
	"text_ja" text NOT NULL,
	"text_en" text NOT NULL,
	"handover_items" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sla_hours" integer,
	"return_reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"departments" jsonb NOT NULL,
	"base_version_id" uuid,
	"author_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"publish_at" timestamp (3) with time zone,
	"effective_from" timestamp (3) with time zone,
	"effective_until" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "definition_versions_by_number" UNIQUE("definition_id","number")
);
--> statement-breakpoint
CREATE TABLE "definitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "definitions_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "qualifications" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"definition_id" uuid NOT NULL,
	"definition_key" text NOT NULL,
	"version_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"qualified_at" timestamp (3) with time zone NOT NULL,
	"rules" jsonb NOT NULL,
	CONSTRAINT "qualifications_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "qualifications_by_lead" UNIQUE("account_id","lead_id","version_id")
);
--> statement-breakpoint
ALTER TABLE "definition_approvals" ADD CONSTRAINT "definition_approvals_version_id_definition_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."definition_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "definition_comments" ADD CONSTRAINT "definition_comments_version_id_definition_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."definition_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "definition_replays" ADD CONSTRAINT "definition_replays_version_id_definition_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."definition_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "definition_versions" ADD CONSTRAINT "definition_versions_definition_id_definitions_id_fk" FOREIGN KEY ("definition_id") REFERENCES "public"."definitions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "definition_comments_by_version" ON "definition_comments" USING btree ("version_id","at");--> statement-breakpoint
CREATE INDEX "definition_replays_by_version" ON "definition_replays" USING btree ("version_id","started_at");--> statement-breakpoint
CREATE INDEX "definition_versions_by_state" ON "definition_versions" USING btree ("state","publish_at");