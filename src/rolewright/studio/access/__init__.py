"""Who asks, and may they: identities, sign-ins, permissions, and the trail of who did what."""
