"""Makes guides of any size in the project's own content format, to measure with."""
