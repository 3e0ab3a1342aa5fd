"""What a chat may ask; each written once, answered on every chat."""
