"""What goes wrong as a whole; what is wrong with one record stands in its answer."""


class CleanupError(Exception):
    """The command is not there, does not know an option, or does not run."""
