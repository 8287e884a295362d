CREATE TABLE "number_series" (
	"name" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quote_drafts" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"title" text,
	"addressee" text,
	"lines" jsonb NOT NULL,
	"valid_until" date,
	"notes" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "quote_drafts_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "postal_address" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "registration_number" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "total_minor" bigint;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "company" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "addressee" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "lines" jsonb;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "notes" text;--> statement-breakpoint
-- What went out before there were lines is one line of its amount, before tax: as its event is read from now on.
UPDATE "quotes" SET
	"total_minor" = "amount_minor" + CASE WHEN "currency" = 'JPY' THEN "amount_minor" / 10 ELSE 0 END,
	"lines" = jsonb_build_array(jsonb_build_object(
		'productId', null, 'description', '一式', 'quantityMilli', 1000, 'unit', '式',
		'unitPriceMinor', "amount_minor", 'discountMinor', 0,
		'taxPercent', CASE WHEN "currency" = 'JPY' THEN 10 ELSE 0 END));--> statement-breakpoint
ALTER TABLE "quotes" ALTER COLUMN "total_minor" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ALTER COLUMN "lines" SET NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "quote_drafts_by_deal" ON "quote_drafts" USING btree ("account_id","opportunity_id");--> statement-breakpoint
CREATE INDEX "quotes_by_deal" ON "quotes" USING btree ("account_id","opportunity_id","submitted_at");--> statement-breakpoint
CREATE INDEX "quotes_by_number" ON "quotes" USING btree ("number");