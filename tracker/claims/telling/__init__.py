"""How findings are told: what need not be said, which comes first, and in what words."""
