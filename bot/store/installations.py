"""Installations of an app in workspaces; what is kept of each comes sealed and is not read here."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from bot.store.schema import installations


def keep(connection: Connection, app: str, team: str, sealed: bytes, now: datetime) -> None:
    """Write it, in place of an earlier one."""
    forget(connection, app, team)
    values = {"app": app, "team": team, "sealed": sealed, "at": now}
    connection.execute(insert(installations).values(values))


def kept(connection: Connection, app: str, team: str) -> bytes | None:
    """What was kept, or None."""
    return connection.scalar(select(installations.c.sealed).where(_of(app, team)))


def forget(connection: Connection, app: str, team: str) -> bool:
    """Drop it; False if there is none."""
    return connection.execute(delete(installations).where(_of(app, team))).rowcount == 1


def _of(app: str, team: str) -> ColumnElement[bool]:
    return (installations.c.app == app) & (installations.c.team == team)
