"""Where a change touched its two passages, and what of one side answers to what of the other."""
