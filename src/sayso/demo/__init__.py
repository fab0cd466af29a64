"""The bundled demo story: invented reports of an invented country."""
