"""A message gives its headers, each body once, and each attachment under its name; malformed ones as far as they go."""

# ruff: noqa: E501  (tables of cases)

from __future__ import annotations

import base64
import binascii
import datetime
import io
from email.message import EmailMessage

import docx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import NameOID


def _mail(body: str = "Beste,\n\nAnke Claes\n") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Élise Wouters <elise@wouters.example>"
    message["To"] = "Anke <anke@claes.example>"
    message["Subject"] = "Dossier médical de Mme Peeters, très en retard et beaucoup trop long pour une seule ligne"
    message["Received"] = "from pc (192.0.2.7) by mail.example"
    message.set_content(body)
    return message


def test_headers_bodies_and_attachments(read):
    message = _mail()
    document = docx.Document()
    document.add_paragraph("Bijlage over Els")
    file = io.BytesIO()
    document.save(file)
    message.add_attachment(file.getvalue(), maintype="application", subtype="msword", filename="cv de Zoë.docx")
    inner = _mail("een doorgestuurd bericht")
    message.add_attachment(inner)
    result = read(message.as_bytes(), "x.eml")
    assert "From: Élise Wouters <elise@wouters.example>" in result.texts["headers"]
    assert "Mme Peeters, très en retard et beaucoup trop long pour une seule ligne" in result.texts["headers"]
    assert "192.0.2.7" in result.texts["technical headers"]
    assert result.texts["body"] == "Beste,\n\nAnke Claes"
    assert result.texts["cv de Zoë.docx › paragraphs 1-1"] == "Bijlage over Els"
    assert result.texts["message 2 › body"] == "een doorgestuurd bericht"
    assert result.extent.format == "eml"
    assert result.extent.attributes["author"] == "Élise Wouters <elise@wouters.example>"
    assert result.omissions == []


def _raw(head: str, body: bytes) -> bytes:
    return f"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n{head}\n\n".encode() + body


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", b"RXRoYW4gw6l0w6k=\n", "Ethan été"),
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", b"RXRoYW4gw6l0w6", "Ethan ét"),
        ("Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1", b"=E9t=E9 et une tr=\n=E8s longue", "été et une très longue"),
        ("Content-Type: text/plain; charset=us-ascii", "Zoë déménage à Liège".encode("cp1252"), "Zoë déménage à Liège"),
        ("Content-Type: text/plain; charset=iso-8859-1", "Zoë déménage à Liège".encode(), "Zoë déménage à Liège"),
        ("Content-Type: text/plain; charset=utf-8", "Zoë déménage à Liège".encode("cp1252"), "Zoë déménage à Liège"),
        ("Content-Type: text/plain; charset=klingon", "Zoë".encode(), "Zoë"),
        ("Content-Type: text/plain; charset=iso-2022-jp", "東京".encode("iso-2022-jp"), "東京"),
        ("Content-Type: text/plain; format=flowed", b"Anke \nClaes\nKerkstraat", "Anke Claes\nKerkstraat"),
        ("Content-Type: multipart/mixed; boundary=gone", b"tekst zonder grens", "tekst zonder grens"),
        ("Content-Type: multipart/mixed", b"tekst zonder grens", "tekst zonder grens"),
        ("Content-Type: text/plain; charset", b"tekst", "tekst"),
        ("Content-Transfer-Encoding: x-uuencode\nContent-Type: text/plain", b"begin 644 x\n%:&5L;&\\ \n`\nend\n", "hello"),
    ],
)  # fmt: skip
def test_bodies_however_they_are_packed(read, head, body, expected):
    result = read(_raw(head, body), "x.eml")
    assert result.texts["body"].startswith(expected)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"=?utf-8?B?w4lsaXNl?=", "Élise"),
        (b"=?UTF-8?Q?=C3=89lise_W?= <e@w.example>", "Élise W <e@w.example>"),
        (b"=?utf-8?B?w4ls?=\n =?utf-8?B?aXNl?=", "Élise"),
        (b"=?utf-8?Q?=C3?= =?utf-8?Q?=89lise?=", "Élise"),
        (b"=?iso-8859-1*fr?Q?=C9lise?=", "Élise"),
        (b"=?x-none?Q?=C9lise?=", "Élise"),
        ("Élise".encode(), "Élise"),
        ("Élise".encode("cp1252"), "Élise"),
        (b"=?utf-8?B?broken", "=?utf-8?B?broken"),
    ],
)
def test_encoded_words_of_a_header_are_read(read, raw, expected):
    result = read(b"Received: x\nFrom: a@b.example\nSubject: " + raw + b"\n\nbody\n", "x.eml")
    assert f"Subject: {expected}" in result.texts["headers"]


@pytest.mark.parametrize(
    "disposition",
    [
        'attachment; filename="=?utf-8?B?Zm9vIMOpLnR4dA==?="',
        "attachment; filename*=utf-8''foo%20%C3%A9.txt",
        "attachment; filename*0*=utf-8''foo%20; filename*1*=%C3%A9.txt",
        'attachment; filename="foo é.txt"',
    ],
)
def test_names_of_attachments(read, disposition):
    body = f"--b\nContent-Type: text/plain\nContent-Disposition: {disposition}\n\nAnke\n--b--\n"
    texts = read(_raw("Content-Type: multipart/mixed; boundary=b", body.encode()), "x.eml").texts
    assert texts["foo é.txt › lines 1-1"].strip() == "Anke"


def test_what_is_encrypted_or_not_opened_is_told(read):
    pgp = _mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n")
    assert read(pgp.as_bytes(), "x.eml").omissions == [("skipped", "encrypted", "body")]
    sealed = _raw("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", b"MIAGCSqG")
    assert read(sealed, "x.eml").omissions == [("skipped", "encrypted", "body")]


def test_a_file_written_into_the_body(read):
    content = b"lijst van Els Nys en Anke Claes, en nog veel meer"
    lines = [binascii.b2a_uu(content[at : at + 45]) for at in range(0, len(content), 45)]
    body = b"Beste,\n\nbegin 644 lijst.txt\n" + b"".join(lines) + b"`\nend\n\nGroeten\n"
    result = read(_raw("Content-Type: text/plain", body), "x.eml")
    assert result.texts["lijst.txt › lines 1-1"] == content.decode()


def test_a_message_inside_its_signature_is_read(read):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Els Nys")])
    day = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(day).not_valid_after(day + datetime.timedelta(days=9)).sign(key, SHA256())
    )  # fmt: skip
    inner = b"Content-Type: text/plain; charset=utf-8\n\nBeste Anke Claes\n"
    builder = pkcs7.PKCS7SignatureBuilder().set_data(inner).add_signer(certificate, key, SHA256())
    envelope = builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary])
    head = "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64"
    result = read(_raw(head, base64.encodebytes(envelope)), "x.eml")
    assert result.texts["smime.p7m › body"] == "Beste Anke Claes"
    assert result.omissions == []


@pytest.mark.parametrize("levels", [20, 100, 2000])
def test_multiparts_in_multiparts_do_not_hurt(read, levels):
    lines = [f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n" for n in range(levels)]
    raw = _raw("Content-Type: multipart/mixed; boundary=b0", "\n".join([*lines, f"--b{levels}\n\nAnke\n"]).encode())
    result = read(raw, "x.eml")
    assert "Anke" in result.all or result.omissions


def test_a_mailbox_message_by_message(read):
    first = _mail("van Anke\n\n>From hier tot daar\n\nFrom me to you\n").as_bytes()
    broken = b"Subject: kapot\nReceived: x\nContent-Type: multipart/mixed; boundary=\n\n\xff\xfe"
    line = b"From anke@claes.example Thu Jan  1 00:00:00 2026\n"
    for end in (b"\n", b"\r\n"):
        box = b"".join((line + raw + b"\n\n").replace(b"\n", end) for raw in (first, broken, first))
        result = read(box, "x.mbox")
        assert result.extent.attributes["messages"] == 3
        assert "Els" not in result.all
        assert result.texts["message 1 › body"] == "van Anke\n\nFrom hier tot daar\n\nFrom me to you"
        assert "message 2 › headers" in result.texts
        assert "message 3 › body" in result.texts
