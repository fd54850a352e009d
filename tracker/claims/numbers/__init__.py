"""Numbers, amounts, dates and times as a text writes them: where they stand and what they are worth."""
