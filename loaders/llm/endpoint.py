"""One question to an OpenAI-compatible chat endpoint, bounded in time and size."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from kg.errors import InputError, UsageError

try:
    import httpx
except ImportError as missing:
    raise UsageError("the second reader needs the extra: pip install 'policy-kg[llm]'") from missing

KEY_VARIABLE = "KG_LLM_KEY"
ANSWER_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Endpoint:
    """``url`` is the API's base (``http://localhost:11434/v1``); the key, where one is needed, is in KG_LLM_KEY.

    ``seconds`` is the longest one answer may take.
    """

    url: str
    model: str
    seconds: float = 120.0

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            _ = parts.port  # looked at when it is asked for
        except ValueError:
            raise UsageError("the endpoint has no address as http://localhost:11434/v1, with a port to 65535") from None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(f"{self.host}: not the address of an endpoint; it starts with http:// or https://")
        if parts.username or parts.password:
            raise UsageError(f"{self.host}: put the key into {KEY_VARIABLE}, not into the address")

    @property
    def host(self) -> str:
        """The address without what may be secret in it."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"

    def ask(self, system: str, text: str) -> str:
        """The model's answer to ``text``; InputError where there is none in time or it is no answer."""
        key = os.environ.get(KEY_VARIABLE)
        question = {
            "model": self.model,
            "temperature": 0,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": text}],
        }
        try:
            # Redirects are not followed: they would take text and key elsewhere.
            with (
                httpx.Client(timeout=self.seconds, follow_redirects=False) as client,
                client.stream(
                    "POST",
                    self.url.rstrip("/") + "/chat/completions",
                    json=question,
                    headers={"Authorization": f"Bearer {key}"} if key else {},
                ) as response,
            ):
                if response.status_code != httpx.codes.OK:
                    raise InputError(f"{self.host}: the endpoint answered with status {response.status_code}")
                return _content(json.loads(self._body(response)))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise InputError(f"{self.host}: no answer ({type(error).__name__})") from error
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise InputError(f"{self.host}: the answer is not that of a chat endpoint") from error

    def _body(self, response: httpx.Response) -> bytes:
        # httpx bounds the wait for each piece; an endpoint may send one a minute for ever.
        last = time.monotonic() + self.seconds
        body = bytearray()
        for piece in response.iter_bytes():
            body += piece
            if len(body) > ANSWER_BYTES:
                raise InputError(f"{self.host}: the answer is longer than {ANSWER_BYTES:,} bytes")
            if time.monotonic() > last:
                raise InputError(f"{self.host}: no whole answer in {self.seconds:g} s")
        return bytes(body)


def _content(answer: Any) -> str:
    content = answer["choices"][0]["message"]["content"]
    if not isinstance(content, str):
        raise TypeError
    return content
