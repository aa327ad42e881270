"""Fixtures of the whole suite."""

import signal

pytest_plugins = ["tests.servers.fixtures"]

# A shell starts what it runs in the background deaf to Ctrl-C, and so would be the programs that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
