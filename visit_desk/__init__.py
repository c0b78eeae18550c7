"""Visit Desk: an offline desk for country visits, from encrypted notes to a draft report that names nobody."""

__version__ = "0.1.0"
