"""What is written like a name and is nobody's: firms, brands, works, medicines, goods, and what bears a name."""
