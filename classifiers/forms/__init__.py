"""What the layout of a text tells: labels and their values, beside, below and in rows, as forms and lists have them."""
