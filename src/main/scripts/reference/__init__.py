"""The steps of make_reference.py, one module for each group of tables."""
