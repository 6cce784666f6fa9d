"""Make the project's environment: finds Python 3.10, installs the locked packages. Needs nothing but a Python 3.

The Makefile runs it with whatever ``python3`` the machine has: it keeps to old syntax and the standard library.
"""

import glob
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOLS = os.path.join(ROOT, ".tools")
VENV = os.path.join(ROOT, ".venv")
with open(os.path.join(ROOT, ".python-version")) as _file:
    WANTED = _file.read().strip()


def say(text):
    """Print one step of the work."""
    print("• " + text, flush=True)


def stop(text):
    """End with one clear sentence."""
    sys.stderr.write("✗ " + text + "\n")
    sys.exit(1)


def is_wanted(python):
    """True when this command runs and is the Python we want (a pyenv shim may exist and fail)."""
    check = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", check], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and done.stdout.decode().strip() == WANTED


def find_python():
    """Path of a Python of the wanted version on this machine, or None."""
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    candidates = [os.environ.get("PYTHON", ""), shutil.which("python" + WANTED) or "", sys.executable]
    candidates += sorted(glob.glob(os.path.join(pyenv, "versions", WANTED + "*", "bin", "python")), reverse=True)
    for candidate in candidates:
        if candidate and is_wanted(candidate):
            return candidate
    return None


def install_uv():
    """Path of uv, installed by hash into .tools."""
    uv = os.path.join(TOOLS, "bin", "uv")
    if not os.path.exists(uv):
        say("installing uv into .tools")
        lock = os.path.join(ROOT, "tools", "uv.lock")
        pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
        if subprocess.run([sys.executable, "-m", "venv", TOOLS], stdout=subprocess.DEVNULL).returncode == 0:
            done = subprocess.run([os.path.join(TOOLS, "bin", "python"), *pip])
        else:
            done = subprocess.run([sys.executable, *pip, "--target", TOOLS])
        if done.returncode != 0 or not os.path.exists(uv):
            stop(
                "uv could not be installed: this python3 needs its venv or pip module "
                "(Debian: apt install python3-venv)."
            )
    return uv


def main():
    """Make or refresh .venv; does nothing when it is already as the lock says."""
    uv = install_uv()
    python = find_python()
    if python is None:
        say("no Python " + WANTED + " found here; asking uv for one")
        if subprocess.run([uv, "python", "install", "--quiet", WANTED]).returncode != 0:
            stop(
                "Python "
                + WANTED
                + " was not found and could not be fetched: install it (pyenv install "
                + WANTED
                + ", or your system's package) or name one with PYTHON=/path/to/python"
                + WANTED
                + "."
            )
        python = WANTED
    environment_python = os.path.join(VENV, "bin", "python")
    if not is_wanted(environment_python):
        say("making .venv with Python " + WANTED)
        if subprocess.run([uv, "venv", "--quiet", "--clear", "--python", python, VENV]).returncode != 0:
            stop("The environment .venv could not be made.")
    say("installing the locked packages (checked by hash)")
    lock = os.path.join(ROOT, "requirements.lock")
    command = [uv, "pip", "sync", "--quiet", "--python", environment_python, "--require-hashes", lock]
    if subprocess.run(command).returncode != 0:
        stop("The locked packages could not be installed; the lines above say why.")
    with open(os.path.join(VENV, ".ready"), "w") as stamp:
        stamp.write("ok\n")


if __name__ == "__main__":
    main()
