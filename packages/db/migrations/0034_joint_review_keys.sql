DROP INDEX "joint_review_attendees_once";--> statement-breakpoint
DROP INDEX "joint_review_ratings_once";--> statement-breakpoint
ALTER TABLE "joint_review_attendees" ADD CONSTRAINT "joint_review_attendees_review_id_user_id_pk" PRIMARY KEY("review_id","user_id");--> statement-breakpoint
ALTER TABLE "joint_review_ratings" ADD CONSTRAINT "joint_review_ratings_account_id_review_id_handoff_id_user_id_pk" PRIMARY KEY("account_id","review_id","handoff_id","user_id");