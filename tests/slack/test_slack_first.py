"""A digest is posted and a command answered over Socket Mode, by the real library."""

from collections.abc import Callable

from sample_digests import delivery
from slack_chats import serving
from slack_checks import shown
from slack_records import People
from slack_server import SlackServer

from bot.chats.slack.client import Slack


async def test_a_digest_stands_in_its_channel(
    server: SlackServer, make_slack: Callable[..., Slack]
) -> None:
    workspace = server.add("hq")
    posted = await make_slack(workspace).post(delivery())
    (message,) = workspace.standing()
    assert posted.ids == (message["ts"],)
    assert "We will not open a single gate" in shown(message)
    assert message["text"].startswith("Harbour of Saltmere reopens after the flood\n")


async def test_a_command_is_answered_to_the_asker_alone(
    server: SlackServer, make_slack: Callable[..., Slack]
) -> None:
    workspace = server.add("hq")
    async with serving(make_slack(workspace)):
        url = await People(server, workspace).command("/quotes", "speaker:Marrow")
        (answer,) = await server.responded(url)
    assert answer["response_type"] == "ephemeral"
    assert "“We lost 35 boats,”" in shown(answer)
