"""Named organs: their names, the patterns that find them, the place that a bare name takes, groups and inner units."""
