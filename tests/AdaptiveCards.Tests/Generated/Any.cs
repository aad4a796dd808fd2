using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>Small values at random that several parts of a card are made of.</summary>
internal static class Any
{
    /// <summary>An id that no other element has.</summary>
    public static Gen<string> Id { get; } = Gen.Guid.Select(id => id.ToString("N"));

    /// <summary>A text of any characters, or none.</summary>
    public static Gen<string> Text { get; } =
        Gen.Frequency((3, Gen.String), (1, Gen.Const((string)null!)));

    public static Gen<bool?> Flag { get; } =
        Gen.OneOf(Gen.Bool.Select(flag => (bool?)flag), Gen.Const((bool?)null));

    public static Gen<string> Address { get; } =
        Gen.OneOf("https://example.org/a.png", "b.png", "data:image/png;base64,AA==");

    public static Gen<AdaptiveHeight> Height { get; } =
        Gen.OneOf(
            Gen.OneOf(AdaptiveHeight.Auto, AdaptiveHeight.Stretch),
            Gen.UInt.Select(pixels => new AdaptiveHeight(pixels))
        );

    public static Gen<AdaptiveWidth> Width { get; } =
        Gen.OneOf(
            Gen.OneOf(AdaptiveWidth.Auto, AdaptiveWidth.Stretch),
            Gen.UInt.Select(pixels => new AdaptiveWidth(pixels)),
            Gen.UInt.Select(weight => new AdaptiveWidth($"{weight}"))
        );

    /// <summary>A member that the object model does not know.</summary>
    public static Gen<(string Name, object Value)> Unknown { get; } =
        Gen.Select(
            Gen.OneOf("x-one", "x-two", "msteams"),
            Gen.OneOf(
                Gen.String.Select(object (v) => v),
                Gen.Long.Select(object (v) => v),
                Gen.Double.Where(double.IsFinite).Select(object (v) => v),
                Gen.Int.Array[0, 3].Select(object (v) => new { v })
            )
        );
}
