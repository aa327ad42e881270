"""The one root of every error that a user can meet.

A message says what went wrong, where, and what to do; the command line prints it as one line and exits with
``exit_status``. Anything that is not a :class:`KgError` is a fault of this program.
"""

from __future__ import annotations


class KgError(Exception):
    """Something a user can mend: the message is one line in the user's terms."""

    exit_status = 1


class UsageError(KgError):
    """The call was wrong: an unknown query, a missing parameter, an unknown format."""

    exit_status = 2


class InputError(KgError):
    """A file or a text cannot be read as what it should be."""


class StoreError(KgError):
    """A store is missing, locked, refuses the password, went away, or holds something else."""


class OntologyError(KgError):
    """A fact breaks the ontology: an unknown label or type, an end that is not allowed, no evidence."""
