namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>
/// A way to weigh the three priorities, in the framework's order; the three sum to 1.
/// </summary>
/// <param name="First">Weight of the first priority, 0 … 1.</param>
/// <param name="Second">Weight of the second priority, 0 … 1.</param>
/// <param name="Third">Weight of the third priority, 0 … 1.</param>
public sealed record WeightPoint(double First, double Second, double Third)
{
    /// <summary>The point on the way to another, 0 being here and 1 there.</summary>
    internal WeightPoint Towards(WeightPoint other, double way) =>
        new(
            First + (way * (other.First - First)),
            Second + (way * (other.Second - Second)),
            Third + (way * (other.Third - Third))
        );
}
