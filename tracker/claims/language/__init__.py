"""What words mean and when two of them mean the same."""
