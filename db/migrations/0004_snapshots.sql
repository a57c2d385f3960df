CREATE TABLE `snapshots` (
	`quarter` text PRIMARY KEY NOT NULL,
	`rows` integer NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`taxonomy_version` text NOT NULL,
	`made_at` integer NOT NULL,
	`revised_at` integer NOT NULL,
	`errata` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `public_cases_updated` ON `public_cases` (`updated_at`);