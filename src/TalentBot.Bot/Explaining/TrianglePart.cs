using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Pictures;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;

namespace TalentBot.Explaining;

/// <summary>The weight triangle as a picture, and the same in words.</summary>
internal static class TrianglePart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        scene.Result.Second is null
            ? []
            :
            [
                CardText.PartHeading(scene.Language["why.triangle"]),
                new AdaptiveImage(
                    TrianglePicture.Of(scene.Framework, scene.Result, scene.ShowsWeights)
                )
                {
                    AltText = AltText(scene),
                    PixelWidth = TrianglePicture.ShownWidth,
                },
                CardText.Under(Corners(scene, "why.triangle-corners", "")),
                .. Legend(scene).Select(CardText.Under),
            ];

    private static string AltText(Scene scene) =>
        Corners(scene, "why.triangle-text", string.Join(' ', Legend(scene)));

    private static IEnumerable<string> Legend(Scene scene) =>
        [
            .. TriangleRegion.Of(scene.Result).Select(one => Region(scene, one)),
            .. scene.ShowsWeights ? new[] { scene.Language["why.triangle-own"] } : [],
        ];

    private static string Region(Scene scene, TriangleRegion one) =>
        scene.Language.Say(
            "why.region",
            ("number", one.Number),
            ("models", scene.Language.List(one.Region.Models.Select(scene.Model))),
            ("share", scene.Language.Percent(one.Region.Share))
        );

    private static string Corners(Scene scene, string key, string regions)
    {
        string[] names = [.. scene.Framework.Priorities.Select(p => p.Name)];
        return scene.Language.Say(
            key,
            ("a", names[0]),
            ("b", names[1]),
            ("c", names[2]),
            ("regions", regions)
        );
    }
}
