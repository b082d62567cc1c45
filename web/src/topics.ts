/** The topics of rules as people call them; `topic_name` in `templates/parts/states.html` says the same. */

import { t } from "./words.ts";

export function topicName(topic: string): string {
  const names: Record<string, string> = {
    benefits: t("Benefits"),
    boards: t("Job boards"),
    company: t("Company"),
    duties: t("Duties"),
    fair: t("Fairness"),
    grammar: t("Grammar"),
    house: t("Your own rules"),
    hygiene: t("Slips and leftovers"),
    law: t("Law"),
    opening: t("Opening"),
    outline: t("Outline"),
    pay: t("Pay"),
    requirements: t("Requirements"),
    title: t("Title"),
    words: t("Words"),
  };
  return names[topic] ?? topic;
}
