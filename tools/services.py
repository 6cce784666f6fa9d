"""Install PostgreSQL, Redis and nginx from Debian's packages, unless they are there. Starts none of them.

What uses them (``make run-production``, the tests) starts its own, below ``var`` or in a temporary folder. The Makefile
runs this with whatever ``python3`` the machine has: it keeps to old syntax and the standard library.
"""

import glob
import os
import shutil
import subprocess
import sys

# what has to be found, and Debian's package it is in, whose service of the system is called the same
PROGRAMS = (("initdb", "postgresql"), ("pg_dump", "postgresql"), ("redis-server", "redis-server"), ("nginx", "nginx"))
PLACES = ("/usr/local/sbin", "/usr/sbin", "/sbin", "/opt/homebrew/bin")
POSTGRESQL = "/usr/lib/postgresql/*/bin"
POLICY = "/usr/sbin/policy-rc.d"
REFUSE_ALL = "#!/bin/sh\nexit 101\n"


def say(text):
    """Print one step of the work."""
    print("• " + text, flush=True)


def stop(text):
    """End with one clear sentence."""
    sys.stderr.write("✗ " + text + "\n")
    sys.exit(1)


def missing():
    """The packages of which a program is not found, each once."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *PLACES, *glob.glob(POSTGRESQL)])
    return sorted({package for program, package in PROGRAMS if shutil.which(program, path=path) is None})


def run(*command):
    """Run a command quietly; its exit code, and what it wrote."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
    return done.returncode, done.stdout.decode("utf-8", "replace").strip()


def install(packages):
    """Install the packages; while that lasts nothing is let start by itself."""
    ours = not os.path.exists(POLICY)
    if ours:
        with open(POLICY, "w") as policy:
            policy.write(REFUSE_ALL)
        os.chmod(POLICY, 0o755)
    try:
        run("apt-get", "update")
        code, said = run("apt-get", "install", "-y", "--no-install-recommends", *packages)
    finally:
        if ours:
            os.remove(POLICY)
    if code != 0:
        last = said.splitlines()[-1] if said else "it said nothing"
        stop("Debian's packages " + " ".join(packages) + " could not be installed: " + last)


def keep_quiet(services):
    """Stop what a package started by itself, and let it not start with the machine; for what was just installed."""
    for service in services:
        if os.path.isdir("/run/systemd/system"):
            run("systemctl", "disable", "--now", service)
        elif os.path.exists("/etc/init.d/" + service):
            run("/etc/init.d/" + service, "stop")
            run("update-rc.d", service, "disable")


def main():
    """Install what is missing; does nothing when all is there."""
    packages = missing()
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        stop(
            "Not found here: "
            + names
            + ". This is not Debian: install PostgreSQL, Redis and nginx with your system's own packages."
        )
    if os.geteuid() != 0:
        stop("Not found here: " + names + ". Run `sudo make setup-services` once: installing them needs root.")
    say("installing Debian's packages " + names)
    install(packages)
    keep_quiet(packages)
    left = missing()
    if left:
        stop("Installed, but their programs are still not found: " + " ".join(left) + ".")


if __name__ == "__main__":
    main()
