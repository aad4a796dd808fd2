using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Questions;
using TalentBot.Guide.Asking;
using TalentBot.Languages;
using Xunit.Abstractions;

namespace TalentBot.Tests.Guide.Asking;

/// <summary>How often freely worded questions find what answers them, in English.</summary>
public sealed class AnswerRateTests(ITestOutputHelper output)
{
    private static readonly AnswerFinder Finder = new(
        AnswerSources.Of(FrameworkFile.Default, id => Language.English.Find($"ask.words.{id}")),
        Vocabularies.Of(Language.English)
    );

    /// <summary>Question → kinds and ids of passages that answer it.</summary>
    private static readonly (string Question, string[] Answers)[] Answered =
    [
        ("can we keep control?", ["keep-control"]),
        ("Do we lose control if we augment our staff?", ["keep-control"]),
        ("who steers the external engineers", ["keep-control"]),
        ("Will augmented engineers report to our leads?", ["keep-control"]),
        ("how do I stay in control of the priorities", ["keep-control"]),
        ("staff augmentation vs managed services", ["augmentation-or-managed"]),
        ("How do augmentation and managed services differ?", ["augmentation-or-managed"]),
        ("whats the difference augmentation managed service", ["augmentation-or-managed"]),
        ("Distinguish managed services from augmentation", ["augmentation-or-managed"]),
        ("when should I hire freelancers", ["when-freelancers", "Model freelancers"]),
        ("Is a freelancer a good choice?", ["when-freelancers"]),
        ("Are freelancers suitable for a small task?", ["when-freelancers", "Takeaway 3"]),
        ("right time to use a contractor", ["when-freelancers"]),
        ("which one is cheaper", ["cheaper", "Row cost"]),
        ("Is augmentation less expensive than managed services?", ["cheaper"]),
        ("what do managed services cost", ["cheaper", "Row cost"]),
        ("What is the cheapest model?", ["cheaper", "Row cost"]),
        ("does staff augmentation save money", ["cheaper"]),
        ("price of managed services versus augmentation", ["cheaper", "augmentation-or-managed"]),
        ("what's a managed marketplace", ["marketplace"]),
        ("define managed developer marketplace", ["marketplace"]),
        ("explain the marketplace to me", ["marketplace"]),
        ("How is a marketplace safer?", ["marketplace-risk"]),
        ("does a managed marketplace reduce risk", ["marketplace-risk"]),
        ("why would a marketplace lower our risks", ["marketplace-risk"]),
        ("is the marketplace secure", ["marketplace-risk"]),
        ("what if a freelancer quits", ["Risk abandonment", "Risk knowledge-leaves"]),
        ("What happens when a freelancer leaves mid-way?", ["Risk abandonment"]),
        ("who keeps the knowledge", ["Row knowledge", "Risk knowledge-leaves"]),
        ("lock-in", ["Risk lock-in", "Row knowledge"]),
        ("vendor lock-in with managed services", ["Risk lock-in"]),
        ("what is a rudderless team", ["Pattern rudderless-team"]),
        ("freelancer farm", ["Pattern freelancer-farm"]),
        ("tell me about the black box", ["Pattern black-box", "Risk black-box"]),
        ("who is accountable for the outcome", ["Row accountability", "Takeaway 2"]),
        ("how fast can we scale up", ["Row scalability", "Risk slow-to-scale"]),
        ("we have a temporary skill gap", ["Scenario skill-gap"]),
        ("handing over a whole function", ["Scenario whole-function"]),
        ("onboarding takes too long", ["Risk slow-onboarding"]),
        ("what do change orders cost", ["Risk change-orders", "Row cost"]),
        ("what are managed services", ["Model managed"]),
        ("What is staff augmentation?", ["Model augmentation"]),
        ("Which certificates does the partner bring?", ["Row governance", "Model augmentation"]),
        ("is quality uneven with freelancers", ["Risk uneven-quality"]),
        ("Are augmented developers under our direction?", ["keep-control", "Model augmentation"]),
        ("do outside developers follow our process and tools", ["keep-control"]),
        ("Should we outsource or bring in extra staff?", ["augmentation-or-managed"]),
        ("is a freelancer ok for building our core product", ["when-freelancers"]),
        ("Would a logo be a job for a freelancer?", ["when-freelancers"]),
        ("which model has the lowest total cost", ["cheaper", "Row cost"]),
        ("hourly rates of freelancers", ["Row cost", "cheaper"]),
        ("marketplace meaning", ["marketplace"]),
        ("are people on the marketplace vetted", ["marketplace-risk", "marketplace"]),
        (
            "who replaces an engineer that does not perform",
            ["marketplace-risk", "Risk partner-promise"]
        ),
        ("our leads have no time to coordinate contractors", ["Risk coordination"]),
        ("where does knowledge go after the project", ["Row knowledge", "Risk knowledge-leaves"]),
        ("how do we get out of a managed services contract", ["Risk lock-in"]),
        ("paying for people before they are productive", ["Risk slow-onboarding"]),
        ("who carries the delivery risk", ["Row accountability"]),
        ("take over a legacy system", ["Scenario whole-function", "Row best-for"]),
        ("which model is compliant with SOC 2", ["Row governance"]),
    ];

    /// <summary>Worded after the words of the resources were chosen, to see how they fare with the unforeseen.</summary>
    private static readonly (string Question, string[] Answers)[] Unforeseen =
    [
        ("will we still decide what gets built", ["keep-control"]),
        (
            "do the added engineers sit in our team",
            ["keep-control", "Row control", "Model augmentation"]
        ),
        ("what sets augmentation apart from managed services", ["augmentation-or-managed"]),
        ("who directs the work in each model", ["augmentation-or-managed", "Row control"]),
        (
            "for which tasks are freelancers enough",
            ["when-freelancers", "Row best-for", "Takeaway 3"]
        ),
        ("is it risky to build core software with freelancers", ["when-freelancers"]),
        ("are managed services worth their price", ["cheaper", "Row cost"]),
        ("hidden costs of freelancers", ["Row cost", "Risk coordination"]),
        ("what does a marketplace offer", ["marketplace"]),
        ("managed marketplace or open platform", ["marketplace"]),
        ("what does vetting give us", ["marketplace-risk", "Takeaway 4", "Risk partner-promise"]),
        (
            "what if the provider builds the wrong thing out of sight",
            ["Risk black-box", "Pattern black-box"]
        ),
        ("requirements keep changing with a managed provider", ["Risk change-orders"]),
        ("how do we keep what they learned", ["Row knowledge", "Risk knowledge-leaves"]),
        ("who is liable if the project fails", ["Row accountability"]),
        (
            "nobody has time to steer the new people",
            ["Risk nobody-steers", "Pattern rudderless-team"]
        ),
        ("what are service levels", ["Model managed", "augmentation-or-managed", "Takeaway 2"]),
        ("we only need one script", ["Scenario one-task", "when-freelancers"]),
        ("more people for the core team", ["Scenario core-capacity"]),
        ("how long until they are productive", ["Risk slow-onboarding"]),
    ];

    private static readonly string[] Unanswerable =
    [
        "what is the weather tomorrow",
        "How do I reset my password?",
        "Which bank is cheaper for a mortgage?",
        "What is the difference between Java and Kotlin?",
        "who won the world cup",
        "book a meeting room for Friday",
        "How many people work at Microsoft?",
        "what's for lunch",
        "Can you write me a poem about the sea?",
        "translate hello into French",
        "what is the capital of Australia",
        "Does a freelancer get a company laptop?",
        "how do I file my vacation days",
        "restart the production server",
        "Is Kubernetes better than Nomad?",
        "how much does a flight to Lisbon cost",
        "What are the opening hours of the office?",
        "show me the sales figures of last quarter",
        "who is our CEO",
        "How do I connect to the VPN",
        "what taxes apply in Brazil",
        "What is the best framework for web services?",
        "our team outing budget",
        "how do I lead a better life",
        "Does the cafeteria take contactless payment?",
        "when does my contract of employment end",
        "why is my build failing on the platform",
        "who manages the London office",
        "can we control the heating",
        "",
        "???",
        "the of and",
    ];

    [Fact]
    public void Nineteen_in_twenty_questions_find_their_answer() =>
        Assert.InRange(Hits(Answered), Answered.Length * 0.95, Answered.Length);

    /// <summary>The others are mostly told that there is no answer, and shown what comes nearest.</summary>
    [Fact]
    public void Of_questions_that_nobody_foresaw_two_in_three_find_their_answer() =>
        Assert.InRange(Hits(Unforeseen), Unforeseen.Length * 2 / 3, Unforeseen.Length);

    [Fact]
    public void No_question_about_something_else_is_given_an_answer()
    {
        Assert.True(Unanswerable.Length >= 20);
        Assert.All(Unanswerable, question => Assert.Equal("nothing", Name(Finder.Find(question))));
    }

    private int Hits((string Question, string[] Answers)[] questions)
    {
        var missed = questions
            .Where(q => !q.Answers.Select(Full).Contains(Name(Finder.Find(q.Question))))
            .ToArray();
        foreach (var (question, _) in missed)
        {
            output.WriteLine($"{question} → {Name(Finder.Find(question))}");
        }

        return questions.Length - missed.Length;
    }

    private static string Full(string answer) =>
        answer.Contains(' ', StringComparison.Ordinal) ? answer : $"CommonQuestion {answer}";

    private static string Name(Finding finding) =>
        finding is Finding.Found { Answer: var answer } ? $"{answer.Kind} {answer.Id}" : "nothing";
}
