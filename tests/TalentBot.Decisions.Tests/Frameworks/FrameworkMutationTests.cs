using CsCheck;
using TalentBot.Decisions.Tests.Frameworks.Reading;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkMutationTests
{
    [Fact]
    public void A_spoiled_file_loads_or_says_where_it_is_spoiled() =>
        Mutation
            .Any.Array[1, 4]
            .Sample(
                mutations =>
                {
                    var json = mutations.Aggregate(DefaultJson.Text, (j, m) => m.ApplyTo(j));
                    var paths = new JsonPaths(json);

                    Assert.All(DefaultJson.FaultsOf(json), paths.Hold);
                },
                iter: 100
            );

    [Fact]
    public void A_file_that_is_cut_off_is_refused() =>
        Gen.Int[0, DefaultJson.Text.TrimEnd().Length - 1]
            .Sample(length => Assert.Single(DefaultJson.FaultsOf(DefaultJson.Text[..length])));

    [Fact]
    public void Any_text_is_refused_without_a_crash() =>
        Gen.String.Sample(text => Assert.NotEmpty(DefaultJson.FaultsOf(text)));
}
