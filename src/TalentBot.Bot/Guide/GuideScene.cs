using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Guide;

/// <summary>What a card of the guide is drawn from.</summary>
/// <param name="Framework">With its texts in the language.</param>
/// <param name="Language">The language.</param>
/// <param name="IsShared">Whether several people read it: then fields are in a dialog.</param>
internal sealed record GuideScene(Framework Framework, Language Language, bool IsShared);
