"""How well a posting follows the guide, in points that can each be traced."""

from rolewright.scoring.guide import GUIDE
from rolewright.scoring.profile import Cost, Part, Profile
from rolewright.scoring.scorecard import Loss, Scorecard, score
from rolewright.scoring.single import single_gains

__all__ = ["GUIDE", "Cost", "Loss", "Part", "Profile", "Scorecard", "score", "single_gains"]
