CREATE TABLE `case_examples` (
	`case_number` integer PRIMARY KEY NOT NULL,
	`picked_at` integer NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
