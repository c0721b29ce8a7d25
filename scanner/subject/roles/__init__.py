"""What columns and tables say of persons: whose name or number they hold, and who stands beside whom."""
