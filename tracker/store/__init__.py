"""The catalogue: values in, values out of a relational database that can be rebuilt at any time."""
