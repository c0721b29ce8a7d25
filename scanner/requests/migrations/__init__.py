"""The forms that the register has had."""
