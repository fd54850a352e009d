"""Word tables that the facets read: small, sorted by subject, in plain Python that readers can check and extend."""
