namespace TalentBot.Choosing.Forms;

/// <summary>What is wrong with a field of an owner's form.</summary>
/// <param name="Field">Id of the field; empty for the form as a whole.</param>
/// <param name="Text">How to mend it, in the person's language.</param>
internal sealed record FormFault(string Field, string Text);
