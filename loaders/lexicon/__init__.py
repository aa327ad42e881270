"""Word lists and names as data, each with its source beside it."""
