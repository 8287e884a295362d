CREATE TABLE "deal_roles" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"contact_account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deal_roles_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "deal_roles_by_deal" ON "deal_roles" USING btree ("account_id","opportunity_id","contact_id");