CREATE TABLE "visitor_touches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visitor_key" text NOT NULL,
	"kind" text NOT NULL,
	"title" text,
	"url" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visitors" (
	"key" text PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"contact_id" uuid,
	"identified_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "visitor_touches" ADD CONSTRAINT "visitor_touches_visitor_key_visitors_key_fk" FOREIGN KEY ("visitor_key") REFERENCES "public"."visitors"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visitor_touches_by_visitor" ON "visitor_touches" USING btree ("visitor_key","occurred_at");--> statement-breakpoint
CREATE INDEX "visitor_touches_by_recorded" ON "visitor_touches" USING btree ("recorded_at");--> statement-breakpoint
CREATE INDEX "visitors_by_seen" ON "visitors" USING btree ("seen_at") WHERE "visitors"."account_id" is null;