"""Who may do what: admins that some workspace knows, and rights that somebody has."""

from bot.config.lookup import Found, group, texts, value
from bot.config.tree import Group


def access_rules(root: Group) -> Found:
    """What is odd about admins and rights; all of it works, so these are warnings."""
    access = group(root, "access")
    workspaces = group(root, "workspaces").values.values()
    platforms = {value(workspace, "platform") for workspace in workspaces}
    admins = texts(access, "admins")
    named = {admin.value.partition(":")[0] for admin in admins}
    for admin in admins:
        platform = admin.value.partition(":")[0]
        if platform in ("slack", "discord") and platform not in platforms:
            yield admin, f"no workspace is on {platform}", "remove it, or add the workspace", True
    for key, what in (("query", "ask"), ("subscribe", "subscribe")):
        who = value(access, key)
        if who == "admins" and not admins:
            yield (
                access.keys[key],
                f"nobody is an admin, so only console and desk may {what}",
                "name people under admins",
                True,
            )
        if who == "channel-managers" and "slack" in platforms and "slack" not in named:
            yield (
                access.keys[key],
                f"Slack does not tell who manages a channel, so nobody there may {what}",
                f"name admins on Slack, or write {key}: everyone",
                True,
            )
