"""Ways to a Neo4j: routed, and encrypted with a certificate that is vouched for or only used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import trustme

from kg.errors import StoreError
from kg.store import open_store
from tests.generated import generated
from tests.servers.neo4j import Neo4jServer

SETTINGS = """\
server.bolt.tls_level=OPTIONAL
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory={folder}
dbms.ssl.policy.bolt.private_key=private.key
dbms.ssl.policy.bolt.public_certificate=public.crt
dbms.ssl.policy.bolt.client_auth=NONE
"""


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that speaks TLS, with a certificate that nobody has heard of."""
    folder = tmp_path_factory.mktemp("certificate")
    certificate = trustme.CA().issue_cert("127.0.0.1")
    certificate.private_key_pem.write_to_path(folder / "private.key")
    certificate.cert_chain_pems[0].write_to_path(folder / "public.crt")
    server = Neo4jServer("5", tmp_path_factory.mktemp("encrypted"), settings=SETTINGS.format(folder=folder))
    try:
        server.start()
        yield server.url.removeprefix("bolt://")
    finally:
        server.stop()


def test_a_routed_connection_reads_and_writes(neo4j_5: str) -> None:
    with open_store(neo4j_5.replace("bolt://", "neo4j://")) as store:
        store.load(generated(1))
        assert len(store.documents()) >= 1


@pytest.mark.parametrize("scheme", ["bolt+ssc", "neo4j+ssc"])
def test_a_certificate_of_its_own_is_taken_where_that_is_asked_for(encrypted: str, scheme: str) -> None:
    with open_store(f"{scheme}://{encrypted}") as store:
        store.load(generated(1))
        assert len(store.documents()) == 1


@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s"])
def test_a_certificate_that_nobody_vouches_for_is_refused(encrypted: str, scheme: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(f"{scheme}://{encrypted}")
    assert "\n" not in str(caught.value)
