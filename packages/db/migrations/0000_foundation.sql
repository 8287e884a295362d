CREATE TABLE "account_departments" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "account_departments_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"name_kana" text,
	"corporate_number" text,
	"industry" text,
	"employees" integer,
	"region" text,
	"website" text,
	"parent_id" uuid,
	"touch_tier" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"holder" text NOT NULL,
	"holder_since" timestamp (3) with time zone NOT NULL,
	"cycle_number" integer DEFAULT 1 NOT NULL,
	"merged_into_id" uuid,
	"import_source" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"family_name" text NOT NULL,
	"given_name" text,
	"family_name_kana" text,
	"given_name_kana" text,
	"email" text,
	"phone" text,
	"title" text,
	"account_department_id" uuid,
	"stakeholder_role" text,
	"consent" text DEFAULT 'unknown' NOT NULL,
	"consent_at" timestamp (3) with time zone,
	"consent_evidence" text,
	"left_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"outcome" text,
	"reason" text,
	"reapproach_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cycles_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "handoffs" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_department" text NOT NULL,
	"to_department" text NOT NULL,
	"state" text NOT NULL,
	"lead_id" uuid,
	"opportunity_id" uuid,
	"contract_id" uuid,
	"note" text,
	"items" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cycle_number" integer NOT NULL,
	"offered_at" timestamp (3) with time zone,
	"offered_by" uuid,
	"assignee_id" uuid,
	"due_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"reason_code" text,
	"decision_note" text,
	"is_self" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "handoffs_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "ownerships" (
	"account_id" uuid NOT NULL,
	"work" text NOT NULL,
	"user_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ownerships_account_id_work_pk" PRIMARY KEY("account_id","work")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"department" text NOT NULL,
	"assignee_id" uuid,
	"due_at" timestamp (3) with time zone,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"done_at" timestamp (3) with time zone,
	"done_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tasks_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "campaign_touches" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid,
	"campaign_id" uuid,
	"kind" text NOT NULL,
	"source" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "campaign_touches_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid,
	"source" text,
	"campaign_id" uuid,
	"cycle_number" integer NOT NULL,
	"state" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"entered_precision" text DEFAULT 'instant' NOT NULL,
	"won_at" timestamp (3) with time zone,
	"won_precision" text,
	"inside_sales_user_id" uuid,
	"disqualified_reason" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "leads_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"type" text NOT NULL,
	"starts_on" text,
	"ends_on" text,
	"cost_minor" integer,
	"currency" text DEFAULT 'JPY' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "campaigns_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"time_zone" text DEFAULT 'Asia/Tokyo' NOT NULL,
	"currency" text DEFAULT 'JPY' NOT NULL,
	"fiscal_year_start_month" integer DEFAULT 4 NOT NULL,
	"departments" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pipeline_stages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"label_ja" text NOT NULL,
	"label_en" text NOT NULL,
	"outcome" text DEFAULT 'open' NOT NULL,
	"probability" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pipelines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	CONSTRAINT "pipelines_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"monthly_minor" integer,
	"currency" text DEFAULT 'JPY' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "products_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_ja" text NOT NULL,
	"name_en" text NOT NULL,
	"department" text NOT NULL,
	"region" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_tokens_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" uuid NOT NULL,
	"department" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "memberships_user_id_department_pk" PRIMARY KEY("user_id","department")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'ja' NOT NULL,
	"can_sign_in" boolean DEFAULT true NOT NULL,
	"import_source" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"left_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid,
	"lead_id" uuid,
	"user_id" uuid,
	"outcome" text NOT NULL,
	"called_at" timestamp (3) with time zone NOT NULL,
	"duration_seconds" integer,
	"note" text,
	"import_source" text,
	CONSTRAINT "calls_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "contract_lines" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"monthly_minor" bigint DEFAULT 0 NOT NULL,
	"one_off_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "contract_lines_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid,
	"lead_id" uuid,
	"state" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date,
	"renews_automatically" integer DEFAULT 1 NOT NULL,
	"notice_deadline" date,
	"currency" text NOT NULL,
	"monthly_minor" bigint NOT NULL,
	"plan" text,
	"seats" integer,
	"sold_by" uuid,
	"cancellation_notice_at" timestamp (3) with time zone,
	"ended_on" date,
	"end_reason" text,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contracts_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"lead_id" uuid,
	"opportunity_id" uuid,
	"booked_at" timestamp (3) with time zone NOT NULL,
	"booked_by" uuid,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"owner_id" uuid,
	"held_at" timestamp (3) with time zone,
	"place" text,
	"note" text,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "mrr_movements" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"effective_on" date NOT NULL,
	"user_id" uuid,
	"import_source" text,
	CONSTRAINT "mrr_movements_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "opportunities" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"lead_id" uuid,
	"owner_id" uuid,
	"pipeline_id" uuid NOT NULL,
	"stage_key" text NOT NULL,
	"state" text NOT NULL,
	"amount_minor" bigint,
	"currency" text NOT NULL,
	"close_date" date,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_precision" text DEFAULT 'instant' NOT NULL,
	"stage_since" timestamp (3) with time zone NOT NULL,
	"won_at" timestamp (3) with time zone,
	"lost_at" timestamp (3) with time zone,
	"closed_precision" text,
	"loss_reason" text,
	"loss_note" text,
	"product_id" uuid,
	"cycle_number" integer NOT NULL,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "opportunities_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "opportunity_stage_changes" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "opportunity_stage_changes_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"number" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" uuid,
	CONSTRAINT "quotes_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "onboarding_milestones" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"label_ja" text NOT NULL,
	"label_en" text NOT NULL,
	"side" text DEFAULT 'us' NOT NULL,
	"due_on" date,
	"completed_at" timestamp (3) with time zone,
	"completed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "onboarding_milestones_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "onboarding_plans" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"owner_id" uuid,
	"state" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_on" date NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"completed_precision" text,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "onboarding_plans_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"score" integer NOT NULL,
	"comment" text,
	"contact_id" uuid,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"import_source" text,
	CONSTRAINT "surveys_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid,
	"subject" text NOT NULL,
	"priority" text DEFAULT 'normal' NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tickets_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "usage_days" (
	"account_id" uuid NOT NULL,
	"day" date NOT NULL,
	"metric" text NOT NULL,
	"quantity" double precision NOT NULL,
	CONSTRAINT "usage_days_account_id_metric_day_pk" PRIMARY KEY("account_id","metric","day")
);
--> statement-breakpoint
CREATE TABLE "account_aliases" (
	"alias_id" uuid PRIMARY KEY NOT NULL,
	"survivor_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_keys" (
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"account_id" uuid NOT NULL,
	"contact_id" uuid,
	CONSTRAINT "account_keys_kind_value_pk" PRIMARY KEY("kind","value")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"actor_type" text NOT NULL,
	"operation" text NOT NULL,
	"request_id" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_entries_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "external_ids" (
	"source" text NOT NULL,
	"record_type" text NOT NULL,
	"external_id" text NOT NULL,
	"account_id" uuid,
	"record_id" uuid NOT NULL,
	"content_hash" text,
	"import_run_id" uuid,
	CONSTRAINT "external_ids_source_record_type_external_id_pk" PRIMARY KEY("source","record_type","external_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" uuid NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "import_issues" (
	"import_run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"severity" text NOT NULL,
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"reason" text NOT NULL,
	"row" jsonb,
	CONSTRAINT "import_issues_import_run_id_position_pk" PRIMARY KEY("import_run_id","position")
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"preset" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"is_dry_run" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"started_by" uuid,
	"report" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"account_id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_account_id_position_pk" PRIMARY KEY("account_id","position")
);
--> statement-breakpoint
CREATE TABLE "timeline_events" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "timeline_events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"department" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"time_precision" text DEFAULT 'instant' NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"contact_id" uuid,
	"subject_type" text,
	"subject_id" uuid,
	"visibility" text DEFAULT 'everyone' NOT NULL,
	"import_source" text,
	"payload" jsonb NOT NULL,
	"redacted_at" timestamp (3) with time zone,
	CONSTRAINT "timeline_events_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
ALTER TABLE "pipeline_stages" ADD CONSTRAINT "pipeline_stages_pipeline_id_pipelines_id_fk" FOREIGN KEY ("pipeline_id") REFERENCES "public"."pipelines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_import_run_id_import_runs_id_fk" FOREIGN KEY ("import_run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_by_name" ON "accounts" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "accounts_by_created" ON "accounts" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_by_holder" ON "accounts" USING btree ("holder","holder_since","id");--> statement-breakpoint
CREATE INDEX "handoffs_by_receiver" ON "handoffs" USING btree ("to_department","state","offered_at","id");--> statement-breakpoint
CREATE INDEX "handoffs_by_sender" ON "handoffs" USING btree ("from_department","state","offered_at","id");--> statement-breakpoint
CREATE INDEX "ownerships_by_user" ON "ownerships" USING btree ("user_id","work");--> statement-breakpoint
CREATE INDEX "tasks_by_assignee" ON "tasks" USING btree ("assignee_id","state","due_at");--> statement-breakpoint
CREATE INDEX "campaign_touches_by_campaign" ON "campaign_touches" USING btree ("campaign_id","occurred_at");--> statement-breakpoint
CREATE INDEX "leads_by_entry" ON "leads" USING btree ("entered_at","id");--> statement-breakpoint
CREATE INDEX "leads_by_state" ON "leads" USING btree ("state","entered_at","id");--> statement-breakpoint
CREATE INDEX "credentials_by_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "team_members_by_user" ON "team_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "calls_by_time" ON "calls" USING btree ("called_at","user_id");--> statement-breakpoint
CREATE INDEX "contracts_by_end" ON "contracts" USING btree ("state","end_date","id");--> statement-breakpoint
CREATE INDEX "meetings_by_start" ON "meetings" USING btree ("starts_at","owner_id");--> statement-breakpoint
CREATE INDEX "mrr_movements_by_day" ON "mrr_movements" USING btree ("effective_on");--> statement-breakpoint
CREATE INDEX "opportunities_by_stage" ON "opportunities" USING btree ("state","stage_key","opened_at","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_owner" ON "opportunities" USING btree ("owner_id","state");--> statement-breakpoint
CREATE INDEX "opportunity_stage_changes_by_deal" ON "opportunity_stage_changes" USING btree ("account_id","opportunity_id","changed_at");--> statement-breakpoint
CREATE INDEX "onboarding_milestones_by_plan" ON "onboarding_milestones" USING btree ("account_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "onboarding_plans_by_due" ON "onboarding_plans" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "surveys_by_time" ON "surveys" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "tickets_by_state" ON "tickets" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "account_aliases_by_survivor" ON "account_aliases" USING btree ("survivor_id");--> statement-breakpoint
CREATE INDEX "account_keys_by_account" ON "account_keys" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "audit_entries_by_time" ON "audit_entries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "external_ids_by_account" ON "external_ids" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "outbox_by_transaction" ON "outbox" USING btree ("transaction_id","position");--> statement-breakpoint
CREATE INDEX "timeline_events_by_account" ON "timeline_events" USING btree ("account_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "timeline_events_by_department" ON "timeline_events" USING btree ("account_id","department","occurred_at","id");--> statement-breakpoint
CREATE INDEX "timeline_events_hidden" ON "timeline_events" USING btree ("account_id","department") WHERE visibility <> 'everyone';--> statement-breakpoint
CREATE INDEX "timeline_events_by_position" ON "timeline_events" USING btree ("account_id","position");