"""The tagger's network: what it sees of a word, what it says of each, and the best sequence of labels."""
