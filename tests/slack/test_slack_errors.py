"""What Slack answers, put into words that say what to do."""

from datetime import timedelta

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.chats.slack.faults import chat_error
from bot.errors import ChatError


def answer(
    status: int, data: dict[str, object], headers: dict[str, str] | None = None
) -> SlackApiError:
    response = AsyncSlackResponse(
        client=AsyncWebClient(),
        http_verb="POST",
        api_url="https://slack.com/api/chat.postMessage",
        req_args={},
        data=data,
        headers=headers or {},
        status_code=status,
    )
    return SlackApiError("refused", response)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7), ("0", 1), ("99999999", 86400), ("soon", 30), (None, 30)],
)
def test_how_long_to_wait_is_read_with_sense(header: str | None, seconds: int) -> None:
    headers = {"Retry-After": header} if header else {}
    error = chat_error(answer(429, {"error": "ratelimited"}, headers), "hq", "channel desk")
    assert error.retry
    assert error.after == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "error",
    [
        aiohttp.ServerDisconnectedError(),
        TimeoutError(),
        ConnectionResetError(),
        SlackRequestError("odd"),
        ValueError("no JSON"),
        answer(500, {}),
        answer(200, {"error": "service_unavailable"}),
    ],
)
def test_what_passes_is_tried_again(error: Exception) -> None:
    assert chat_error(error, "hq", "channel desk").retry


def test_a_missing_scope_is_named() -> None:
    error = answer(200, {"error": "missing_scope", "needed": "chat:write"})
    told = chat_error(error, "hq", "channel desk")
    assert not told.retry
    assert str(told).startswith("channel desk: ")
    assert "needed: chat:write" in str(told)


def test_an_error_of_our_own_stays_what_it_is() -> None:
    own = ChatError("ours", retry=False)
    assert chat_error(own, "hq", "channel desk") is own


def test_what_is_no_error_of_slacks_is_not_explained_away() -> None:
    with pytest.raises(KeyError):
        chat_error(KeyError("x"), "hq", "channel desk")
