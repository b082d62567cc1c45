"""Compares the years asked for with the age of what they are asked in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# The year in which people outside the house that made it could first use it, previews included.
_SINCE = """
2009 go golang mongodb node.js nodejs node angular.js angularjs
2010 elasticsearch laravel flask backbone kotlin redis
2011 kafka ember bootstrap cassandra grafana
2012 typescript rust meteor ansible redshift elixir prometheus unreal.engine.4
2013 react reactjs react.js docker looker databricks gitlab.ci electron
2014 kubernetes k8s terraform swift vue vuejs vue.js snowflake aws.lambda android.studio laravel.5
2015 react.native graphql tensorflow airflow apache.airflow redux power.bi cypress slack.api dbt angular.2
2016 pytorch next.js nextjs nuxt svelte angular.2+ yarn power.apps powerapps microsoft.teams azure.functions
2017 flutter istio tailwind tailwindcss tailwind.css fluentd react.16 sagemaker
2018 github.actions fastapi pulumi argo.cd argocd dart.2 power.automate
2019 swiftui blazor vite jetpack.compose react.hooks
2020 deno openai.api
2021 github.copilot vertex.ai looker.studio
2022 chatgpt stable.diffusion langchain midjourney
2023 gpt-4 microsoft.fabric claude llama.2
"""
# "ten years of hands-on experience with the": nothing that parts the years from the thing.
_BETWEEN = r"""[+\s)]*(?:years?|yrs?)?['’]?[+\s)]*
    (?:(?:of|in|on|with|using|writing|building|experience|hands[- ]on|professional|commercial|production
    |practical|work(?:ing)?|proven|strong|solid|relevant|recent|demonstrated|developing|deploying|running|managing|operating|administering|programming|coding
    |development|software|applications?|apps?|the|your|native|at\sleast|industry|real[- ]world)\s+)*"""
_LEAST = 3


def detect(context: Context) -> Iterator[Hit]:
    """The years that are asked for in something that has not been there for so long."""
    for mention in context.facts.min_years:
        if mention.value < _LEAST or mention.declared:
            continue
        found = _named().match(context.source.folded, mention.span.start)
        if found is None:
            continue
        since = _years()[found["name"]]
        age = context.on.year - since
        if mention.value > age:
            yield Hit(
                Span(*found.span()),
                {"name": context.text[slice(*found.span("name"))], "since": since, "age": max(age, 0)},
            )


@cache
def _years() -> dict[str, int]:
    lines = (line.split() for line in _SINCE.split("\n") if line)
    return {
        name.replace(".", " ") if _is_phrase(name) else name: int(year)
        for year, *names in lines
        for name in names
    }


def _is_phrase(name: str) -> bool:
    return not name.endswith(".js")


@cache
def _named() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _years()), key=len, reverse=True))
    number = r"[\w-]+(?:\s*\(\d+\))?\s*(?:[-–]|to)?\s*\d*"
    return pattern(rf"(?:{number}){_BETWEEN}(?P<name>{names})(?![\w.+#-]*\w)", re.VERBOSE)
