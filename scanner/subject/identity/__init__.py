"""Who is asked for, and every spelling in which data may hold what that person is called and known by."""
