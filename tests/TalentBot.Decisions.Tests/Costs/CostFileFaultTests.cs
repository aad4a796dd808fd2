namespace TalentBot.Decisions.Tests.Costs;

public class CostFileFaultTests
{
    [Fact]
    public void A_text_that_is_no_json_is_refused_with_the_place() =>
        Given.Finds("$", "Is not JSON at line 1, column 13.", """{ "months": } """);

    [Theory]
    [InlineData("[]", "$", "Must be an object in braces.")]
    [InlineData(
        """{ "rate": 5 }""",
        "$.rate",
        "use: models, engineers, months, hours-per-month, manager-rate."
    )]
    [InlineData("""{ "models": [] }""", "$.models", "Must be an object in braces.")]
    [InlineData(
        """{ "models": { "staff": {} } }""",
        "$.models.staff",
        "use: freelancers, augmentation, managed."
    )]
    [InlineData("""{ "models": { "managed": 3 } }""", "$.models.managed", "Must be an object")]
    [InlineData(
        """{ "models": { "managed": { "months": 3 } } }""",
        "$.models.managed.months",
        "use: rate, platform-fee, ramp-months,"
    )]
    [InlineData("""{ "months": 9, "months": 9 }""", "$.months", "Is there twice.")]
    public void What_is_not_known_is_refused(string json, string path, string message) =>
        Given.Finds(path, message, json);

    [Theory]
    [InlineData("\"5\"", "Must be a number from 0 to 1, or an object with low, likely and high.")]
    [InlineData("\"NaN\"", "Must be a number")]
    [InlineData("null", "Must be a number")]
    [InlineData("[0, 1, 1]", "Must be a number")]
    [InlineData("1.001", "'1.001' is out of range. Use a number from 0 to 1, or an object")]
    [InlineData("-0.001", "out of range")]
    [InlineData("1e999", "out of range")]
    public void A_value_is_a_number_within_its_bounds(string value, string message) =>
        Given.Finds(
            "$.models.managed.governance",
            message,
            $$"""{ "models": { "managed": { "governance": {{value}} } } }"""
        );

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("""{ "low": 0, "likely": 0, "high": 0 }""")]
    [InlineData("""{ "low": 0, "likely": 0.5, "high": 1 }""")]
    [InlineData("""{ "low": 1, "likely": 1, "high": 1 }""")]
    public void Both_bounds_are_allowed(string value) =>
        Assert.Empty(
            Given.Faults($$"""{ "models": { "managed": { "governance": {{value}} } } }""")
        );

    [Theory]
    [InlineData("\"low\": 0, \"likely\": 0", ".high", "Is missing.")]
    [InlineData("\"low\": 0, \"high\": 0", ".likely", "Is missing.")]
    [InlineData("\"likely\": 0, \"high\": 0", ".low", "Is missing.")]
    [InlineData(
        "\"low\": 0.1, \"likely\": 0.05, \"high\": 0.2",
        ".likely",
        "0.05 is below low, 0.1. Put low, likely and high in rising order."
    )]
    [InlineData("\"low\": 0, \"likely\": 0.3, \"high\": 0.2", ".high", "0.2 is below likely, 0.3.")]
    [InlineData("\"low\": -1, \"likely\": 0.3, \"high\": 0.4", ".low", "'-1' is out of range.")]
    [InlineData("\"low\": 0, \"likely\": \"x\", \"high\": 0.2", ".likely", "from 0 to 1.")]
    [InlineData("\"low\": 0, \"likely\": 0, \"high\": 2", ".high", "Use a number from 0 to 1.")]
    [InlineData(
        "\"low\": 0, \"likely\": 0, \"high\": 0, \"mean\": 0",
        ".mean",
        "use: low, likely, high."
    )]
    public void A_range_is_complete_and_rises(string members, string path, string message) =>
        Given.Finds(
            $"$.models.managed.rework{path}",
            message,
            $$"""{ "models": { "managed": { "rework": { {{members}} } } } }"""
        );

    [Fact]
    public void A_model_without_effective_hours_is_refused_where_it_is_named() =>
        Given.Finds(
            "$.models.managed",
            "Managed services may be left without effective hours: at worst 151.2 % of the billed "
                + "hours are lost. Lower ramp-months,",
            """{ "models": { "managed": { "rework": { "low": 0, "likely": 0.5, "high": 1 } } } }"""
        );

    [Fact]
    public void Hours_are_judged_only_when_everything_was_read() =>
        Given.Finds("$.weeks", "Is not known here.", """{ "months": 3, "weeks": 3 }""");

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Assert.Equal(
            [
                "$.models.freelancers.rate.high",
                "$.models.managed.rework",
                "$.models.managed.fun",
                "$.models.us",
                "$.engineers",
                "$.months",
                "$.x",
            ],
            Given
                .Faults(
                    """
                    {
                      "x": 1, "engineers": 0, "months": "twelve",
                      "models": {
                        "us": {},
                        "managed": { "fun": 1, "rework": -1 },
                        "freelancers": { "rate": { "low": 3, "likely": 3, "high": 2 } }
                      }
                    }
                    """
                )
                .Select(fault => fault.Path)
        );
}
