"""What every part of the configuration is: frozen, strict about its keys, described."""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A mapping of the configuration; a key it does not know is an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
    )
