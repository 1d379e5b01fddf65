"""Loading a signer's key: every way it can fail has its own plain sentence."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from desktop_app.core.errors import UserError
from desktop_app.pdf.identity import SigningIdentity, load_identity, require_usable

from .conftest import NOW, PASSPHRASE, issue


def bundle(key, certificate):
    return pkcs12.serialize_key_and_certificates(
        b"x", key, certificate, None, BestAvailableEncryption(PASSPHRASE.encode())
    )


def test_loads_from_octets_and_from_a_file(officer, tmp_path):
    path = tmp_path / "officer.p12"
    path.write_bytes(officer.pkcs12)
    assert load_identity(path, PASSPHRASE).fingerprint == officer.identity.fingerprint


def test_tells_who_signs_and_until_when(officer):
    assert officer.identity.name == "Leila Karimi (demonstration)"
    assert officer.identity.valid_from < NOW < officer.identity.valid_until
    assert len(officer.identity.fingerprint) == 64


def test_repr_shows_nothing_of_the_key(officer):
    assert repr(officer.identity) == "SigningIdentity()"


def test_wrong_passphrase_says_so(officer):
    with pytest.raises(UserError, match="passphrase is wrong or the file is damaged"):
        load_identity(officer.pkcs12, "wrong")


@pytest.mark.parametrize("length", [50, 400, -1])
def test_damaged_file_says_so(officer, length):
    with pytest.raises(UserError):
        load_identity(officer.pkcs12[:length], PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"\x30", b"%PDF-1.7 not at all", b"\x30\x03\x02\x01\x05xx"])
def test_other_files_are_not_pkcs12(data):
    with pytest.raises(UserError, match="not a signing certificate"):
        load_identity(data, PASSPHRASE)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match=r"absent\.p12 does not exist"):
        load_identity(tmp_path / "absent.p12", PASSPHRASE)


def test_folder_is_not_a_certificate(tmp_path):
    with pytest.raises(UserError, match="cannot be read"):
        load_identity(tmp_path, PASSPHRASE)


def test_certificate_without_key_cannot_sign(officer):
    data = pkcs12.serialize_key_and_certificates(
        None,
        None,
        None,
        [officer.identity.certificate],
        BestAvailableEncryption(PASSPHRASE.encode()),
    )
    with pytest.raises(UserError, match="no private key"):
        load_identity(data, PASSPHRASE)


def test_weak_key_is_refused():
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    data = bundle(key, issue("Weak", key, "Weak", key, is_authority=False))
    with pytest.raises(UserError, match="too weak"):
        load_identity(data, PASSPHRASE)


def test_usable_today_and_not_after_or_before(officer):
    require_usable(officer.identity, NOW)
    with pytest.raises(UserError, match="expired on"):
        require_usable(officer.identity, officer.identity.valid_until + timedelta(seconds=1))
    with pytest.raises(UserError, match="not valid before"):
        require_usable(officer.identity, officer.identity.valid_from - timedelta(seconds=1))


def test_certificate_for_other_purposes_is_refused():
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = issue("Mail", key, "Mail", key, is_authority=False, may_sign=False)
    with pytest.raises(UserError, match="not meant for signatures"):
        require_usable(SigningIdentity(key, certificate), NOW)


def test_chain_leads_upwards_and_leaves_strangers_out(authority, stranger):
    leaf, key = authority.identity.certificate, authority.identity.key
    data = pkcs12.serialize_key_and_certificates(
        b"x",
        key,
        leaf,
        [stranger.identity.certificate, authority.root, authority.middle],
        BestAvailableEncryption(PASSPHRASE.encode()),
    )
    assert load_identity(data, PASSPHRASE).chain == (authority.middle, authority.root)


def test_identity_is_frozen(officer):
    with pytest.raises(AttributeError):
        officer.identity.key = None
    assert replace(officer.identity, chain=()) == officer.identity
