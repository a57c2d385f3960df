CREATE TABLE `rate_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_counts_expires` ON `rate_counts` (`expires_at`);--> statement-breakpoint
ALTER TABLE `job_leases` ADD `failed_at` integer;--> statement-breakpoint
ALTER TABLE `job_leases` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `job_leases` ADD `fault` text;