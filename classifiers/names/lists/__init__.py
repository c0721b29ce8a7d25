"""Words known by heart: names, brands, peoples, countries, labels of forms, and clusters of words used alike."""
