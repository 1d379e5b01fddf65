"""A signature made from the remembered form is the one that pyHanko builds from its parts."""

import asyncio
from hashlib import sha256

from pyhanko.sign.signers import Signer

from desktop_app.pdf import signing_engine
from desktop_app.pdf.certificates import make_demonstration_identity
from desktop_app.pdf.identity import load_identity
from desktop_app.pdf.signing_form import ContainerForm

from .conftest import NOW, PASSPHRASE


def made(method, signer, text: bytes, dry_run: bool = False) -> bytes:
    digest = sha256(text).digest()
    work = method(signer, digest, "sha256", dry_run=dry_run, use_pades=True)
    return asyncio.run(work).dump()


def test_the_form_gives_what_pyhanko_gives_octet_by_octet(officer):
    signer = signing_engine._LoadedKeySigner(officer.identity)
    for text in (b"one paper", b"another paper"):
        ours = made(signing_engine._LoadedKeySigner.async_sign, signer, text)
        assert ours == made(Signer.async_sign, signer, text)
        dry = made(signing_engine._LoadedKeySigner.async_sign, signer, text, dry_run=True)
        assert len(dry) == len(ours)


def test_two_signers_do_not_share_a_form(officer):
    pkcs12, _ = make_demonstration_identity("Leila Karimi", PASSPHRASE, NOW)
    for identity in (officer.identity, load_identity(pkcs12, PASSPHRASE)):
        signer = signing_engine._LoadedKeySigner(identity)
        ours = made(signing_engine._LoadedKeySigner.async_sign, signer, b"paper")
        assert ours == made(Signer.async_sign, signer, b"paper")


def test_a_container_of_another_build_has_no_form(officer):
    signer = signing_engine._LoadedKeySigner(officer.identity)
    container = made(Signer.async_sign, signer, b"paper")
    assert ContainerForm.of(container, sha256(b"other").digest(), 384) is None
    assert ContainerForm.of(container, sha256(b"paper").digest(), 256) is None


def test_keys_whose_signatures_vary_in_size_are_left_to_pyhanko(authority):
    signer = signing_engine._LoadedKeySigner(authority.identity)
    before = len(signing_engine._forms)
    made(signing_engine._LoadedKeySigner.async_sign, signer, b"paper")
    assert len(signing_engine._forms) == before
