"""A store."""
from .catalog import Catalog, load
from .model import Kind, Product

__all__ = ["Catalog", "Kind", "Product", "load"]
