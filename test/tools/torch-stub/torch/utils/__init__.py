"""Where a stand-in's modules for setup.py are."""
