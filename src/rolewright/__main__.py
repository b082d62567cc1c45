"""`python -m rolewright`, for where the command is not on the path."""

import sys

from rolewright.cli.main import main

sys.exit(main())
