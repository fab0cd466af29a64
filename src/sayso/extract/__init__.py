"""Report to findings, pure: statements, figures, times, places, actors."""
