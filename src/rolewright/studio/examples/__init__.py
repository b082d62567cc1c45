"""An example workspace: a dozen postings in every state, to look around in. `loading` puts them in."""
