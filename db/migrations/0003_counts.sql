-- Counts that are kept as cases change. WITHOUT ROWID is written by hand (the generator does not know it): a row is
-- little more than its key, and these tables hold some thirty rows a case.
CREATE TABLE `case_counts` (
	`by_id` integer NOT NULL,
	`value_id` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`by_id`, `value_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `case_counts_none` ON `case_counts` (`n`) WHERE n = 0;--> statement-breakpoint
CREATE TABLE `case_value_sets` (
	`case_number` integer PRIMARY KEY NOT NULL,
	`marks` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_values` (
	`value_id` integer NOT NULL,
	`case_number` integer NOT NULL,
	PRIMARY KEY(`value_id`, `case_number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `counted_values` (
	`id` integer PRIMARY KEY NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `counted_values_value` ON `counted_values` (`facet`,`value`);--> statement-breakpoint
CREATE INDEX `public_cases_merged` ON `public_cases` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX `reports_merged` ON `reports` (`merged_into`) WHERE merged_into is not null;