#!/usr/bin/env python3
"""A second verifier of the log, written from docs/reference/log.md alone.

    verify_log.py URL [--key VKEY] [--checkpoint FILE]...
    verify_log.py --self-test

It checks the part of the record that needs no knowledge of what entries mean: signature, hashes,
root, and consistency with checkpoints kept from before. It needs Python 3.8 or newer and nothing
else. Exit codes: 0 holds, 1 does not, 2 wrong usage or unreadable input.
"""

import argparse
import base64
import binascii
import hashlib
import json
import sys
import urllib.error
import urllib.request


class DoesNotHold(Exception):
    """What was found not to hold."""


class Unreadable(Exception):
    """What is no log, no key and no checkpoint."""


# Ed25519 (RFC 8032, section 5.1), only to verify; nothing here is secret.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recovered_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if x & 1 != sign else x


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    e, g, i, h = f - e, h - g, h + g, e + f
    return (e * g % P, i * h % P, g * i % P, e * h % P)


def multiply(scalar, point):
    product = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            product = add(product, point)
        point = add(point, point)
        scalar >>= 1
    return product


def equal(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point_of(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recovered_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = point_of(BASE_Y.to_bytes(32, "little"))


def verifies(public, message, signature):
    if len(signature) != 64:
        return False
    key, r = point_of(public), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= L or equal(multiply(8, key), (0, 1, 1, 0)):
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    h = int.from_bytes(digest, "little") % L
    return equal(multiply(s, BASE), add(r, multiply(h, key)))


# Notes and checkpoints.


def unbase64(text):
    """The bytes of the one spelling of base64, or None."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


class Key:
    def __init__(self, line):
        parts = line.strip().split("+", 2)
        data = unbase64(parts[2]) if len(parts) == 3 else None
        if data is None or len(data) != 33 or data[0] != 1:
            raise Unreadable("the key is not one of a log; copy the whole line from /log/key")
        self.name, self.public = parts[0], data[1:]
        named = self.name.encode() + b"\n" + data
        self.id = hashlib.sha256(named).digest()[:4]
        if self.id.hex() != parts[1]:
            raise Unreadable("the eight digits of the key are not those of its name and bytes")


class Checkpoint:
    def __init__(self, place, note):
        self.place = place
        text, parted, signatures = note.rpartition("\n\n")
        if not parted or not note.endswith("\n"):
            raise Unreadable(f"{place}: it is no signed note")
        self.text = text + "\n"
        self.signatures = []
        for line in signatures[:-1].split("\n"):
            words = line.split(" ")
            data = unbase64(words[2]) if len(words) == 3 and words[0] == "\u2014" else None
            if data is None or len(data) < 5:
                raise Unreadable(f"{place}: a line under the text is no signature")
            self.signatures.append((words[1], data[:4], data[4:]))
        lines = self.text.split("\n")
        root = unbase64(lines[2]) if len(lines) >= 4 else None
        if root is None or len(root) != 32 or not lines[0]:
            raise Unreadable(f"{place}: it is no checkpoint")
        if not lines[1].isascii() or not lines[1].isdigit() or str(int(lines[1])) != lines[1]:
            raise Unreadable(f"{place}: its second line is no number of entries")
        self.origin, self.size, self.root = lines[0], int(lines[1]), root

    def must_be_signed_by(self, key):
        mine = [s for name, id, s in self.signatures if (name, id) == (key.name, key.id)]
        if not mine:
            raise DoesNotHold(f"{self.place}: it is not signed by `{key.name}`")
        if not all(verifies(key.public, self.text.encode(), signature) for signature in mine):
            raise DoesNotHold(f"{self.place}: its signature by `{key.name}` is forged")
        if self.origin != key.name:
            raise DoesNotHold(f"{self.place}: it is of another log, `{self.origin}`")


# The tree.


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """The whole subtrees so far, the largest first, each with how many leaves it has."""

    def __init__(self):
        self.subtrees, self.size = [], 0

    def push(self, leaf):
        width = 1
        while self.subtrees and self.subtrees[-1][1] == width:
            leaf = node_hash(self.subtrees.pop()[0], leaf)
            width *= 2
        self.subtrees.append((leaf, width))
        self.size += 1

    def root(self):
        if not self.subtrees:
            return hashlib.sha256(b"").digest()
        root = self.subtrees[-1][0]
        for subtree, _ in reversed(self.subtrees[:-1]):
            root = node_hash(subtree, root)
        return root


# The served log.


def tile_path(kind, index, size):
    groups = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03}")
    return f"tile/{kind}/" + "/".join(groups) + (f".p/{size}" if size < 256 else "")


def fetch(address):
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise Unreadable(f"cannot fetch `{address}`: {error}")
    except (urllib.error.URLError, OSError) as error:
        raise Unreadable(f"cannot fetch `{address}`: {error}")


def entries_of(bundle, width, start, path):
    entries, at = [], 0
    for _ in range(width):
        length = int.from_bytes(bundle[at : at + 2], "big")
        entry = bundle[at + 2 : at + 2 + length]
        if len(bundle) < at + 2 or len(entry) < length:
            raise DoesNotHold(f"entry {start}: `{path}` does not read: it is too short")
        entries.append(entry)
        at += 2 + length
    if at != len(bundle):
        raise DoesNotHold(f"entry {start}: `{path}` does not read: it is too long")
    return entries


def position_of(entry, expected):
    try:
        position = json.loads(entry)["position"]
    except (ValueError, KeyError, TypeError) as error:
        raise DoesNotHold(f"entry {expected}: it does not parse: {error}")
    if position != expected:
        raise DoesNotHold(f"entry {expected}: its position is {position}")


def verify(url, key, kept):
    prefix = url.rstrip("/")
    if not prefix.endswith("/log"):
        prefix += "/log"
    place = f"{prefix}/checkpoint"
    note = fetch(place)
    if note is None:
        raise Unreadable(f"`{place}` is not there: this server publishes no log")
    served = Checkpoint(place, note.decode("utf-8", "replace"))
    kept = kept + [served]
    for checkpoint in kept:
        if key:
            checkpoint.must_be_signed_by(key)
        if checkpoint.origin != served.origin:
            raise DoesNotHold(f"{checkpoint.place}: it is of another log, `{checkpoint.origin}`")
    tree = Tree()
    meet(kept, tree)
    for start in range(0, served.size, 256):
        width = min(256, served.size - start)
        paths = [tile_path(kind, start // 256, width) for kind in ("entries", 0)]
        bundle, hashes = [fetch(f"{prefix}/{path}") for path in paths]
        for path, found in zip(paths, (bundle, hashes)):
            if found is None:
                raise DoesNotHold(f"entry {start}: is missing: the server has no `{path}`")
        if len(hashes) != 32 * width:
            raise DoesNotHold(f"entry {start}: `{paths[1]}` does not read: it has another length")
        for offset, entry in enumerate(entries_of(bundle, width, start, paths[0])):
            leaf = hashes[32 * offset : 32 * offset + 32]
            if leaf_hash(entry) != leaf:
                raise DoesNotHold(f"entry {tree.size}: its bytes do not match its hash")
            position_of(entry, tree.size)
            tree.push(leaf)
            meet(kept, tree)
    for checkpoint in kept:
        if checkpoint.size > tree.size:
            raise DoesNotHold(
                f"entry {tree.size}: is missing: {checkpoint.place} was made for "
                f"{checkpoint.size} entries; the log was cut or rolled back"
            )
    return tree, served


def meet(kept, tree):
    for checkpoint in kept:
        if checkpoint.size == tree.size and checkpoint.root != tree.root():
            raise DoesNotHold(
                f"{checkpoint.place}: the first {tree.size} entries here have another root: the "
                "log was rewritten since, or this is another history of it"
            )


def self_test():
    """Against vectors of RFC 8032 (section 7.1, test 2) and RFC 6962's well-known leaves."""
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert verifies(public, b"\x72", signature)
    assert not verifies(public, b"\x73", signature)
    for at in range(64):
        forged = signature[:at] + bytes([signature[at] ^ 1]) + signature[at + 1 :]
        assert not verifies(public, b"\x72", forged), at
    tree = Tree()
    assert tree.root().hex()[:8] == "e3b0c442"
    for leaf in (b"", b"\x00", b"\x10", b" !", b"01", b"@ABC", b"PQRSTUVW", b"`abcdefghijklmno"):
        tree.push(leaf_hash(leaf))
    expected = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    assert tree.root().hex() == expected
    assert tile_path(0, 1234067, 256) == "tile/0/x001/x234/067"
    assert tile_path("entries", 5, 7) == "tile/entries/005.p/7"
    print("the second verifier's own tests hold")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("url", nargs="?")
    parser.add_argument("--key")
    parser.add_argument("--checkpoint", action="append", default=[])
    parser.add_argument("--self-test", action="store_true")
    given = parser.parse_args()
    if given.self_test:
        return self_test()
    if not given.url:
        parser.error("give the address of the server")
    key = Key(given.key) if given.key else None
    kept = []
    for path in given.checkpoint:
        try:
            with open(path, encoding="utf-8", newline="") as file:
                kept.append(Checkpoint(f"checkpoint `{path}`", file.read()))
        except (OSError, UnicodeDecodeError) as error:
            raise Unreadable(f"cannot read `{path}`: {error}")
    tree, served = verify(given.url, key, kept)
    many = "1 entry holds" if tree.size == 1 else f"{tree.size} entries hold"
    print(f"{many}; root {tree.root().hex()}")
    if key:
        print(f"authenticated: `{served.origin}` signed all of them")
    else:
        print("self-consistent, not authenticated: no key was given")


if __name__ == "__main__":
    try:
        main()
    except DoesNotHold as found:
        print(found)
        sys.exit(1)
    except Unreadable as error:
        print(error, file=sys.stderr)
        sys.exit(2)
