using TalentBot.Decisions.Frameworks;

namespace TalentBot.Frameworks;

/// <summary>The frameworks that assessments began with.</summary>
internal interface IFrameworks
{
    /// <summary>The framework that a new assessment begins with.</summary>
    Framework Current { get; }

    /// <summary>The framework of this version.</summary>
    /// <exception cref="KeyNotFoundException">No assessment can have begun with it.</exception>
    Framework Of(string version);
}
