"""Secrets from where the configuration says they are; wrapped, so that they cannot print."""

import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import SecretStr

from bot.errors import ConfigError


def read_secret(
    what: str,
    env: str | None,
    file: Path | None,
    environment: Mapping[str, str] = os.environ,
) -> SecretStr | None:
    """Read one secret.

    Args:
        what: what it is, for messages: "the bot token of workspace hq".
        env: the environment variable that holds it.
        file: the file that holds it; white space around it does not count.
        environment: the environment variables.

    Returns:
        The secret, or None where the configuration names no place.

    Raises:
        ConfigError: the place holds nothing.
    """
    if env is not None:
        if not environment.get(env, "").strip():
            raise ConfigError(f"{what}: the environment variable {env} is not set; set it.")
        return SecretStr(environment[env].strip())
    if file is None:
        return None
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text"
        raise ConfigError(
            f"{what}: {file} cannot be read: {reason}; check path and rights."
        ) from error
    if not text:
        raise ConfigError(f"{what}: {file} is empty; put the secret into it.")
    return SecretStr(text)
