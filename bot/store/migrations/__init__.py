"""The schema's history: each file of `versions` goes one step forward, none goes back."""
