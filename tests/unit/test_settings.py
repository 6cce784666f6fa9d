"""A wrong setting is one clear sentence; secrets are made once."""

import pytest

from bot.operator import load_operator
from bot.settings import SEOUL, SettingsError, load_settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "99999"),
        ("PORT", "many"),
        ("LOG_LEVEL", "LOUD"),
        ("DATABASE_URL", "mysql://x"),
        ("ENCRYPTION_KEYS", "short"),
        ("OPERATOR_PROFILE", "/nowhere/profile.yml"),
        ("MESSAGE_MAX_CHARS", "-1"),
    ],
)
def test_a_wrong_setting_is_named(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"The setting {name} is wrong"):
        load_settings()


def test_secrets_are_made_once_and_only_their_owner_reads_them(tmp_path):
    first = load_settings(var_dir=tmp_path).fernet_keys
    assert load_settings(var_dir=tmp_path).fernet_keys == first
    assert (tmp_path / "encryption.key").stat().st_mode & 0o077 == 0


def test_the_clock_is_seouls_and_can_be_stopped(monkeypatch):
    monkeypatch.setenv("FROZEN_NOW", "2026-11-23T01:00:00+00:00")
    assert load_settings().now().isoformat() == "2026-11-23T10:00:00+09:00"
    monkeypatch.delenv("FROZEN_NOW")
    assert load_settings().now().tzinfo is SEOUL


def test_a_profile_that_lacks_a_field_is_refused_by_name(tmp_path):
    profile = tmp_path / "profile.yml"
    profile.write_text("legal_name: Example\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="registration_number"):
        load_operator(profile)
    assert load_operator(None) is None
