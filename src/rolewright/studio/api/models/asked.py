"""What all bodies share that are sent to the API."""

from pydantic import BaseModel, ConfigDict


class Asked(BaseModel):
    """The body of a request. A field that is not there is a mistake of the sender, and is told as one."""

    model_config = ConfigDict(extra="forbid")
