"""Parts that pages are built from: each shows one kind of thing, knows its theme, and decides nothing."""
