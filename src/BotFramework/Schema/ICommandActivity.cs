namespace Microsoft.Bot.Schema;

/// <summary>A command to be carried out.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
