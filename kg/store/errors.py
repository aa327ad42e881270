"""What the driver raises, said in one line of the user's terms."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j import exceptions as bolt

from kg.errors import StoreError, UsageError


@contextmanager
def told(where: str) -> Iterator[None]:
    """Raise the driver's errors as a :class:`StoreError`, or a :class:`UsageError` where the query is wrong."""
    try:
        yield
    except bolt.AuthError as error:
        raise StoreError(f"{where} refuses the user name or password: set NEO4J_USERNAME and NEO4J_PASSWORD") from error
    except bolt.Neo4jError as error:
        raise _server_said(where, error) from error
    except (bolt.ServiceUnavailable, bolt.SessionExpired, OSError) as error:
        raise StoreError(f"{where} does not answer: is the server running, and the address right?") from error
    except bolt.DriverError as error:
        raise StoreError(f"{where}: {_line(str(error))}") from error


def _server_said(where: str, error: bolt.Neo4jError) -> StoreError | UsageError:
    code, message = error.code or "", _line(error.message or str(error))
    if "DatabaseNotFound" in code:
        return StoreError(f"{where} has no such database: set NEO4J_DATABASE ({message})")
    if "TransactionTimedOut" in code or "timeout" in message.lower():
        return StoreError(f"{where}: the query took too long and was stopped")
    if "Forbidden" in code:
        return StoreError(f"{where}: the user is not allowed to do this: {message}")
    if "heap budget exceeded" in message:
        return StoreError(
            f"{where}: the answer needs more memory than the embedded store has: ask for less (-p limit=, or a LIMIT and"
            " names or ids in place of whole nodes before ORDER BY), or copy the graph into Neo4j with kg store copy"
        )
    if ".Statement." in code:
        return UsageError(f"the query is wrong: {message}")
    if "No space left" in message:
        return StoreError(f"{where}: the disk is full")
    return StoreError(f"{where}: {message}")


def _line(text: str) -> str:
    return " ".join(text.split())[:400]
