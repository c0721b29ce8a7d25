"""Postal addresses by rule: streets, boxes, postcodes and towns in the manners of six countries."""
