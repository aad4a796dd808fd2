namespace TalentBot.Decisions.Records.Wording;

/// <summary>The sentences of a record in English, a line each: name, bar, sentence.</summary>
internal static class EnglishText
{
    public const string Lines = """
        unknown-person|somebody whose name is not known
        context|Context and Problem Statement
        question|How should we add engineering capacity?
        started|Started: {at}
        closed-all-finished|Closed: {at}, because everybody had finished
        closed-deadline|Closed: {at}, because the deadline had passed
        closed-owner|Closed: {at}, because an owner closed it
        finished|Finished: {finished} of {invited} invited; {needed} were needed for a verdict
        who-finished|Who finished: {names}
        drivers|Decision Drivers
        weight|{priority}: weighs {share}
        weights-hidden|Weights of the priorities: not shown, since fewer than three ranked them
        driver-for|For the first model: {question} ({points} points)
        driver-against|Against the first model: {question} ({points} points)
        driver-for-section|For the first model: answers in the section “{section}”
        driver-against-section|Against the first model: answers in the section “{section}”
        options|Considered Options
        option|{model}: index {index}, first in {share} of all ways to weigh the priorities
        option-ruled-out|{model}: index {index}, ruled out: {facts}
        outcome|Decision Outcome
        chosen-as-recommended|Chosen option: {what}, as recommended (verdict: {verdict}). Decided by {who} at {at}.
        chosen-instead|Chosen option: {what}, overriding the recommendation (“{model}”, verdict: {verdict}). Decided by {who} at {at}.
        chosen-though-blocked|Chosen option: {what}, although every model was ruled out. Decided by {who} at {at}.
        revised-as-recommended|Revised since: {what}, as recommended (verdict: {verdict}). Decided by {who} at {at}.
        revised-instead|Revised since: {what}, overriding the recommendation (“{model}”, verdict: {verdict}). Decided by {who} at {at}.
        revised-though-blocked|Revised since: {what}, although every model was ruled out. Decided by {who} at {at}.
        choice-model|“{models}”
        choice-mix|a mix of {models}
        choice-direct-hiring|direct hiring
        choice-not-now|not now
        reason|Reason: {reason}
        open-recommended|Not decided yet. Recommended: “{model}” (verdict: {verdict}).
        open-blocked|Not decided yet. Nothing is recommended: every model is ruled out.
        open-unanswered|Not decided yet. Nothing is recommended: nobody has answered anything.
        consequences|Consequences
        good|Good, because of {question}
        good-section|Good, because of answers in the section “{section}”
        bad-high|Bad, because of a high risk of {model}: {risk}. Mitigation: {mitigation}
        bad-medium|Bad, because of a medium risk of {model}: {risk}. Mitigation: {mitigation}
        bad-low|Bad, because of a low risk of {model}: {risk}. Mitigation: {mitigation}
        bad-pattern|Bad, because the answers point to “{pattern}”: {sign}
        raised-by|Raised by: {questions}.
        raised-in|Raised by answers in these sections: {sections}.
        no-consequences|None that the answers show
        dissent|Dissent
        confirmation|Confirmation
        predicted|Predicted: {figures}, and the risks above from medium on
        review-on|Review: on {date}, what happened is compared with the risks above
        review-never|Review: no date is set
        next-step|Next step: {step}
        review|Review
        went-better|How it went: better than expected (by {who} at {at})
        went-as-expected|How it went: as expected (by {who} at {at})
        went-worse|How it went: worse than expected (by {who} at {at})
        went-abandoned|How it went: it was given up (by {who} at {at})
        hits|Predicted and came true: {things}
        misses|Predicted and did not come true: {things}
        surprises|Came true without having been predicted: {things}
        nothing|nothing
        more|More Information
        agreement|Agreement
        kendall|Kendall's W: {w}
        kendall-p|Kendall's W: {w} (p = {p})
        kendall-undefined|Kendall's W: undefined
        backing|Backing: {share} of the leaders have the first model first
        pivotal|Leaving one leader out can change the first model
        not-pivotal|Leaving one leader out does not change the first model
        discuss|Worth discussing: {question}
        discuss-section|Worth discussing: a question in the section “{section}”
        answers|Answers
        hidden|Questions not shown, since fewer than three gave an answer: {count}
        no-answer|no answer
        consensus|{answers}; consensus {share}
        two-camps|{answers}; consensus {share}, two camps
        round|Round {number}
        round-time|From {from} to {to}
        move|{question}: before {before}; after {after}
        visibility|Who Can See What
        visibility-anonymous|Anonymous decision: no names beside answers, and nothing about a question to which fewer than three gave an answer; its section is named instead.
        visibility-named|Named decision: names of those who finished, and names beside reasons.
        foot|Framework: {framework}. Decision: {id}.
        verdict-blocked|blocked
        verdict-insufficient|insufficient
        verdict-clear|clear
        verdict-likely|likely
        verdict-close|close
        """;
}
