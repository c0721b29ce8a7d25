"""`vigie request`: the register of requests, and the procedure of each."""
