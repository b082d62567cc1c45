"""The organisation's own rules: made, tried, changed, deleted."""

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.pack import (
    CardText,
    HouseRuleForm,
    OwnRuleList,
    OwnRuleTold,
    Trial,
    Trials,
)
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.organisation import house_rules
from rolewright.studio.organisation.house_card import TOPIC, mistakes_of, tried, with_sentences
from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown

router = APIRouter(prefix="/packs/rules", tags=["own rules"])


@router.get("", summary="List your own rules", responses=problems())
def list_own_rules(studio: TheStudio, identity: Known) -> OwnRuleList:
    """Every card of the organisation's packs, with what is wrong in it."""
    require(identity, Action.READ)
    rules = [OwnRuleTold.of(each) for each in house_rules.own_rules(studio)]
    return OwnRuleList(items=rules, total=len(rules))


@router.post("/try", summary="Try a rule of your own", responses=problems())
def try_own_rule(studio: TheStudio, identity: Known, form: HouseRuleForm) -> Trials:
    """What the rule marks in its examples. Nothing is kept."""
    require(identity, Action.READ)
    house = form.made()
    if wrong := [each for each in mistakes_of(house) if each.file == "words"]:
        raise MistakesError(shown("There is nothing to look for yet."), wrong)
    return Trials(items=[Trial.of(each) for each in tried(with_sentences(house))])


@router.post("", status_code=201, summary="Make a rule of your own", responses=problems(409))
def make_own_rule(studio: TheStudio, identity: Known, form: HouseRuleForm) -> OwnRuleTold:
    """A card in the workspace's folder, kept and applied once all its examples come out right."""
    require(identity, Action.CONFIGURE)
    return OwnRuleTold.of(house_rules.save_form(studio, identity, form.made(), is_new=True))


@router.get("/{topic}/{problem}", summary="Read a rule of your own", responses=problems(404))
def read_own_rule(studio: TheStudio, identity: Known, topic: str, problem: str) -> OwnRuleTold:
    """One card."""
    require(identity, Action.READ)
    return OwnRuleTold.of(house_rules.own_rule(studio, f"{topic}/{problem}"))


@router.put("/{topic}/{problem}", summary="Change a rule of your own", responses=problems(404))
def change_own_rule(
    studio: TheStudio, identity: Known, topic: str, problem: str, form: HouseRuleForm
) -> OwnRuleTold:
    """The form in the place of what it said before."""
    require(identity, Action.CONFIGURE)
    rule = house_rules.own_rule(studio, f"{topic}/{problem}")
    if topic != TOPIC or rule.form is None:
        raise MistakesError(shown("This card says more than the form can; change its text instead."))
    return OwnRuleTold.of(house_rules.save_form(studio, identity, form.made(problem), is_new=False))


@router.put("/{topic}/{problem}/text", summary="Change the card of a rule", responses=problems(404))
def change_card(studio: TheStudio, identity: Known, topic: str, problem: str, given: CardText) -> OwnRuleTold:
    """The whole card as text; it is kept once it is right and all its cases come out."""
    require(identity, Action.CONFIGURE)
    rule = house_rules.own_rule(studio, f"{topic}/{problem}")
    return OwnRuleTold.of(house_rules.save_text(studio, identity, rule.id, given.text, is_new=False))


@router.delete("/{topic}/{problem}", status_code=204, summary="Delete a rule", responses=problems(404))
def delete_own_rule(studio: TheStudio, identity: Known, topic: str, problem: str) -> None:
    """Delete the card, and what the settings say of it."""
    require(identity, Action.DELETE)
    require(identity, Action.CONFIGURE)
    house_rules.delete(studio, identity, f"{topic}/{problem}")
