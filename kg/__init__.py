"""Chinese policy documents as a graph of agencies, policies, measures and goals."""

__version__ = "0.1.0"
